import { allocateBetrag } from "../../domain/geld/allocateBetrag";
import { cellNumberOf } from "../../domain/geld/betrag";
import { Decimal } from "../../domain/geld/decimal";
import { isCellError } from "../../workbook/cell";
import { kopfOf, commonLength, spalteOf } from "../arguments/spalte";
import { anteilIn, betragArgument } from "../arguments/zahlen";
import { cellError } from "../cellError";

/** One amount per percentage, cent by cent as everywhere; equal remainders go by order. */
export function aufteilenOf(betrag: unknown, prozente: unknown): unknown[][] {
  const amount = betragArgument(betrag, "betrag");
  if (amount < 0n) throw cellError({ kind: "negativerBetrag", betrag: amount }, "betrag");
  const anteile = anteileIn(prozente);
  const gewichte = weightsOf(anteile.filter((anteil) => anteil !== "blank"));
  const eigner = gewichte.map((gewicht, place) => ({ name: String(place).padStart(7, "0"), gewicht }));
  const betraege = allocateBetrag(amount, eigner).map(({ betrag }) => cellNumberOf(betrag));
  let next = 0;
  return anteile.map((anteil) => [anteil === "blank" ? "" : betraege[next++]]);
}

function anteileIn(raw: unknown): readonly (Decimal | "blank")[] {
  const spalte = spalteOf(raw, "prozente");
  const first = kopfOf(spalte) === "" ? 0 : 1;
  return spalte.slice(0, commonLength({ prozente: spalte })).map((cell, row) => {
    if (row < first || cell === null) return "blank";
    if (isCellError(cell)) throw cellError({ kind: "fehlerwert", error: cell.error });
    const anteil = anteilIn(cell, "prozente");
    if (anteil.lt(0)) throw cellError({ kind: "keinAnteil", input: String(cell) }, "prozente");
    return anteil;
  });
}

/** Fractions that make 1, or percentages that make 100, on one denominator. */
function weightsOf(anteile: readonly Decimal[]): readonly bigint[] {
  const summe = anteile.reduce((sum, anteil) => sum.plus(anteil), new Decimal(0));
  if (!summe.eq(1) && !summe.eq(100)) {
    const percent = summe.lte(2) ? summe.times(100) : summe;
    throw cellError({ kind: "keineHundertProzent", summe: percent.toFixed() }, "prozente");
  }
  const places = Math.max(...anteile.map((anteil) => anteil.decimalPlaces()));
  return anteile.map((anteil) => BigInt(anteil.times(new Decimal(10).pow(places)).toFixed(0)));
}
