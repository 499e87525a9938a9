import { differenceOf, NULL_EURO, type Betrag } from "../../geld/betrag";
import { done, refused, type Result } from "../../result";
import type { Position } from "../rechnung/position";
import type { Rechnung } from "../rechnung/rechnung";
import { negateSteuer } from "../umsatzsteuer/steuerOf";
import type { Ausstellung } from "./issueRechnung";
import { eintragOf, geltendeIn, stornoOf, type Bucheintrag } from "./rechnungsbuch";
import { nextRechnungsnummer } from "./rechnungsnummer";

export type Stornohindernis =
  | { readonly kind: "nichtImBuch"; readonly nummer: string }
  | { readonly kind: "schonStorniert"; readonly nummer: string; readonly storno: string }
  | { readonly kind: "istSelbstStorno"; readonly nummer: string }
  /** A settlement counts it among what was billed: that has to be taken back first. */
  | { readonly kind: "istAbgerechnet"; readonly nummer: string; readonly abrechnung: string }
  | { readonly kind: "datumVorRechnung"; readonly nummer: string }
  | { readonly kind: "niemandStelltAus" };

/**
 * Takes an issued invoice back as a whole: every amount negative, treatment and reason as they were, a number of its
 * own, and the old number named (§ 31 Abs. 5 UStDV). The old invoice stays as it is.
 */
export function cancelRechnung(
  original: Rechnung,
  { buch, vergeben, rechnungsdatum, ausgestelltVon }: Ausstellung,
): Result<Rechnung, Stornohindernis> {
  const { nummer } = original;
  if (original.art === "storno") return refused({ kind: "istSelbstStorno", nummer });
  if (!buch.some((eintrag) => eintrag.nummer === nummer)) return refused({ kind: "nichtImBuch", nummer });
  const storno = stornoOf(eintragOf(original), buch);
  if (storno !== "none") return refused({ kind: "schonStorniert", nummer, storno: storno.nummer });
  const abrechnung = geltendeIn(buch).find(
    ({ art, bezuege }) => art === "abrechnung" && bezuege.includes(nummer),
  );
  if (abrechnung) return refused({ kind: "istAbgerechnet", nummer, abrechnung: abrechnung.nummer });
  if (rechnungsdatum < original.rechnungsdatum) return refused({ kind: "datumVorRechnung", nummer });
  if (ausgestelltVon.trim() === "") return refused({ kind: "niemandStelltAus" });
  const nummernkreis = nummer.slice(0, nummer.indexOf("-"));
  const own = nextRechnungsnummer(nummernkreis, original.empfaenger.ags, original.quartal, [
    ...vergeben,
    ...buch.map((eintrag: Bucheintrag) => eintrag.nummer),
  ]);
  return done({
    ...original,
    art: "storno",
    nummer: own,
    rechnungsdatum,
    faelligAm: rechnungsdatum,
    verwendungszweck: own,
    ausgestelltVon,
    bezuege: [{ nummer, rechnungsdatum: original.rechnungsdatum }],
    positionen: original.positionen.map(negatePosition),
    steuer: negateSteuer(original.steuer),
    netto: negate(original.netto),
    ust: negate(original.ust),
    brutto: negate(original.brutto),
  });
}

/** The Rechenweg stays that of the line that is taken back. */
function negatePosition(position: Position): Position {
  return { ...position, betrag: negate(position.betrag) };
}

function negate(betrag: Betrag): Betrag {
  return differenceOf(NULL_EURO, betrag);
}
