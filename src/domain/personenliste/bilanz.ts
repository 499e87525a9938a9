import type { Beurteilung } from "./judgeZeilen";
import type { Urteil } from "./urteil";

/** The rows of one Gemeinde, by verdict. */
export interface Bilanz {
  readonly gemeinde: string;
  readonly gelistet: number;
  readonly gezaehlt: number;
  readonly gestrichen: number;
  /** Counted later-born children. */
  readonly ergaenzt: number;
  readonly ausserhalb: number;
  readonly wiederholungen: number;
  /** Places of the rows with a question. */
  readonly zuKlaeren: readonly number[];
}

/** One Bilanz for each Gemeinde that has a row, in the order of the lists; rows without a Gemeinde apart. */
export function bilanzenOf({ zeilen, urteile }: Beurteilung): {
  readonly bilanzen: readonly Bilanz[];
  readonly ohneGemeinde: readonly number[];
} {
  const counts = new Map<string, Counts>();
  const ohneGemeinde: number[] = [];
  zeilen.forEach(({ gemeinde }, row) => {
    const urteil = urteile[row];
    if (urteil === undefined) return;
    if (gemeinde.kind === "unbekannt") {
      if (urteil.kind === "zuKlaeren") ohneGemeinde.push(row);
      return;
    }
    const before = counts.get(gemeinde.name) ?? emptyCounts(gemeinde.name);
    counts.set(gemeinde.name, before);
    count(before, urteil, row);
  });
  return { bilanzen: [...counts.values()], ohneGemeinde };
}

type Counts = { -readonly [Key in keyof Bilanz]: Key extends "zuKlaeren" ? number[] : Bilanz[Key] };

function emptyCounts(gemeinde: string): Counts {
  return {
    gemeinde,
    gelistet: 0,
    gezaehlt: 0,
    gestrichen: 0,
    ergaenzt: 0,
    ausserhalb: 0,
    wiederholungen: 0,
    zuKlaeren: [],
  };
}

function count(counts: Counts, urteil: Urteil, row: number): void {
  counts.gelistet++;
  switch (urteil.kind) {
    case "gezaehlt":
      counts.gezaehlt++;
      if (urteil.als === "nachgeboren") counts.ergaenzt++;
      return;
    case "gestrichen":
      counts.gestrichen++;
      return;
    case "wiederholung":
      counts.wiederholungen++;
      return;
    case "zuKlaeren":
      counts.zuKlaeren.push(row);
      if (urteil.grund === "ausserhalbZeitraum") counts.ausserhalb++;
  }
}
