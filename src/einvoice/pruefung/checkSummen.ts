import { plainEuros, sumBetraege, type Betrag } from "../../domain/geld/betrag";
import type { Rundung } from "../../domain/geld/roundToCent";
import { roundToCent } from "../../domain/geld/roundToCent";
import { Decimal } from "../../domain/geld/decimal";
import type { Erechnung } from "../erechnung";
import { verstoss, type Fundort, type Verstoss } from "../../domain/abrechnung/rechnung/verstoss";

/**
 * To the cent: the official rules let a VAT amount pass that is wrong by up to 0.99 euros. Only for amounts that are
 * amounts (checkBetraege).
 */
export function checkSummen(erechnung: Erechnung): readonly Verstoss[] {
  return [...checkZeilen(erechnung), ...checkGruppen(erechnung), ...checkGesamt(erechnung)];
}

function* checkZeilen({ zeilen }: Erechnung): Iterable<Verstoss> {
  for (const { nummer, menge, preis, betrag } of zeilen) {
    const soll = rounded(new Decimal(menge).times(preis));
    yield* compare(["PEPPOL-EN16931-R120"], { kind: "zeile", zeile: nummer, term: "BT-131" }, betrag, soll);
  }
}

function* checkGruppen({ steuern, zeilen }: Erechnung): Iterable<Verstoss> {
  for (const { kategorie, satz, basis, betrag } of steuern) {
    const own = zeilen.filter(
      (zeile) => zeile.kategorie === kategorie && new Decimal(zeile.satz || "0").eq(satz),
    );
    yield* compare([`BR-${kategorie}-08`], kopf("BT-116"), basis, sumOf(own.map((zeile) => zeile.betrag)));
    const tax = rounded(new Decimal(basis).times(satz).div(100));
    yield* compare(["BR-CO-17", `BR-${kategorie}-09`], kopf("BT-117"), betrag, tax);
  }
}

function* checkGesamt({ summen, steuern, ust, zeilen }: Erechnung): Iterable<Verstoss> {
  const lines = sumOf(zeilen.map(({ betrag }) => betrag));
  yield* compare(["BR-CO-10"], kopf("BT-106"), summen.zeilen, lines);
  yield* compare(["BR-CO-13"], kopf("BT-109"), summen.netto, euros(summen.zeilen));
  yield* compare(["BR-CO-14"], kopf("BT-110"), ust, sumOf(steuern.map(({ betrag }) => betrag)));
  yield* compare(["BR-CO-15"], kopf("BT-112"), summen.brutto, sumOf([summen.netto, ust]));
  yield* compare(["BR-CO-16"], kopf("BT-115"), summen.zahlbetrag, euros(summen.brutto));
}

function* compare(
  regeln: readonly string[],
  fundort: Fundort,
  ist: string,
  soll: Betrag,
): Iterable<Verstoss> {
  if (euros(ist) !== soll)
    yield verstoss(regeln, { kind: "betragFalsch", fundort, ist, soll: plainEuros(soll) });
}

function sumOf(texts: readonly string[]): Betrag {
  return sumBetraege(texts.map(euros));
}

function euros(text: string): Betrag {
  return rounded(new Decimal(text));
}

function rounded(value: Decimal): Betrag {
  return roundToCent(value, RUNDUNG);
}

function kopf(term: string): Fundort {
  return { kind: "kopf", term };
}

/** EN 16931 rounds each line and the VAT of each rate from half a cent up; the law asks for the amount and is silent. */
const RUNDUNG: Rundung = { mode: "kaufmaennisch", fundstelle: "§ 14 Abs. 4 Satz 1 Nr. 8 UStG" };
