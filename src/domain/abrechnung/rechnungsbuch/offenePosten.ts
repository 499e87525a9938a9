import { sumBetraege, type Betrag } from "../../geld/betrag";
import { tageBetween } from "../../zeit/addTage";
import type { Tag } from "../../zeit/tag";
import { offenOf, stornoOf, type Bucheintrag } from "./rechnungsbuch";

export interface OffenerPosten {
  readonly eintrag: Bucheintrag;
  /** Negative: to be paid back. */
  readonly offen: Betrag;
  /** Days since the due day; nothing or less: not overdue. */
  readonly tageUeberfaellig: number;
}

/** Invoice and Storno cancel each other; what was paid on the invoice before is owed back under the Storno's number. */
export function offenePosten(buch: readonly Bucheintrag[], heute: Tag): readonly OffenerPosten[] {
  return buch.flatMap((eintrag) => {
    const offen = openIn(eintrag, buch);
    return offen === 0n ? [] : [{ eintrag, offen, tageUeberfaellig: tageBetween(eintrag.faelligAm, heute) }];
  });
}

function openIn(eintrag: Bucheintrag, buch: readonly Bucheintrag[]): Betrag {
  if (stornoOf(eintrag, buch) !== "none") return sumBetraege([]);
  const takenBack =
    eintrag.art === "storno" ? buch.filter(({ nummer }) => eintrag.bezuege.includes(nummer)) : [];
  return sumBetraege([eintrag, ...takenBack].map(offenOf));
}
