import type { ListenErgebnis } from "./zuteilenListen";

/** Two files hold lists of one Gemeinde with the same persons: an old and a new return, or one sent twice. */
export interface DoppelteListe {
  readonly gemeinde: string;
  readonly files: readonly string[];
  /** Persons that stand in more than one of them; each counts once. */
  readonly personen: number;
}

export function doppelteListenIn({ beurteilung }: ListenErgebnis): readonly DoppelteListe[] {
  const { zeilen, urteile } = beurteilung;
  const found = new Map<string, { readonly files: Set<string>; personen: number }>();
  urteile.forEach((urteil, row) => {
    const one = zeilen[row];
    const other = urteil.kind === "wiederholung" ? zeilen[urteil.von] : undefined;
    if (one === undefined || other === undefined || one.herkunft.file === other.herkunft.file) return;
    if (one.gemeinde.kind !== "bekannt") return;
    const entry = found.get(one.gemeinde.name) ?? { files: new Set(), personen: 0 };
    found.set(one.gemeinde.name, entry);
    entry.files.add(other.herkunft.file).add(one.herkunft.file);
    entry.personen++;
  });
  return [...found].map(([gemeinde, { files, personen }]) => ({ gemeinde, files: [...files], personen }));
}
