import type { Frage, ListenUebersicht } from "../../application/listenUebersicht";
import type { Grund } from "../../domain/personenliste/grund";
import type { Klaerungszeile } from "../../writing/klaerung/klaerungszeile";
import type { Listenarbeit } from "../listen/listenarbeit";

/** The questions that still need an answer, in the order of the lists. */
export function offeneFragen(arbeit: Listenarbeit): readonly Frage[] {
  const { lauf } = arbeit;
  if (lauf.kind !== "gelesen") return [];
  const answers = new Map(
    klaerungIn(arbeit).flatMap(({ schluessel, abdruck, antwort }) =>
      antwort === undefined ? [] : [[schluessel, abdruck]],
    ),
  );
  return lauf.uebersicht.fragen.filter(({ schluessel, abdruck }) => answers.get(schluessel) !== abdruck);
}

/** The register of the year. */
export function klaerungIn({ stand, jahr }: Listenarbeit): readonly Klaerungszeile[] {
  return stand === "unbekannt" ? [] : stand.klaerung.filter((zeile) => zeile.jahr === jahr);
}

/** An earlier answer to a row that has changed since. */
export function earlierAnswer(arbeit: Listenarbeit, { schluessel, abdruck }: Frage): Klaerungszeile | "none" {
  const found = klaerungIn(arbeit).find((zeile) => zeile.schluessel === schluessel);
  return found?.antwort === undefined || found.abdruck === abdruck ? "none" : found;
}

export interface Gruppe {
  readonly key: string;
  readonly grund: Grund;
  readonly gemeinde: string;
  readonly fragen: readonly Frage[];
}

/** Like questions: the same reason in the same Gemeinde. */
export function gruppenOf(fragen: readonly Frage[]): readonly Gruppe[] {
  const gruppen = new Map<string, Gruppe>();
  for (const frage of fragen) {
    const { grund, gemeinde } = frage;
    const key = `${grund} ${gemeinde}`;
    const before = gruppen.get(key)?.fragen ?? [];
    gruppen.set(key, { key, grund, gemeinde, fragen: [...before, frage] });
  }
  return [...gruppen.values()];
}

/** Behind each of these stand other persons: one answer for all would be a guess. */
export function needsOwnAnswer(grund: Grund): boolean {
  return EACH.has(grund);
}

const EACH: ReadonlySet<Grund> = new Set([
  "zweiGemeinden",
  "moeglicheDublette",
  "widerspruechlicheDublette",
]);

/** Every Gemeinde of the Landkreis, whether its list has come or not. */
export function alleGemeinden({ gemeinden, fehlend }: ListenUebersicht): readonly string[] {
  return [...gemeinden.map(({ gemeinde }) => gemeinde), ...fehlend].sort((one, other) =>
    one.localeCompare(other, "de"),
  );
}
