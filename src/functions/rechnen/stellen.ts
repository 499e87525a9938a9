import { stellenumfangOf, umfangOf } from "../../domain/abrechnung/stellenumfang";
import { eurosOf } from "../../domain/geld/betrag";
import { Decimal } from "../../domain/geld/decimal";
import { isCellError } from "../../workbook/cell";
import { kopfOf, spalteOf } from "../arguments/spalte";
import { tagArgument } from "../arguments/tage";
import { anteilIn, betragArgument, optionalPositiveZahl, zahlIn } from "../arguments/zahlen";
import { single } from "../arguments/single";
import { cellError, valueOf } from "../cellError";

/** How many full posts an amount pays. */
export function vzaeCell(betrag: unknown, kostenJeStelle: unknown): number {
  const kosten = betragArgument(kostenJeStelle, "kosten_je_stelle");
  if (kosten <= 0n) {
    throw cellError({ kind: "nichtPositiv", input: eurosOf(kosten).toFixed() }, "kosten_je_stelle");
  }
  return eurosOf(betragArgument(betrag, "betrag")).div(eurosOf(kosten)).toNumber();
}

/** § 6 Abs. 1 TVöD-V: 39 hours, unless the house has agreed on others. */
const VOLLZEIT = new Decimal(39);

/** The posts of one carrier together. */
export function stellenumfangCell(stunden: unknown, vollzeit: unknown): number {
  const vollzeitstunden = optionalPositiveZahl(vollzeit, "vollzeit") ?? VOLLZEIT;
  const stellen = stundenIn(stunden).map((stundenProWoche) => ({ stundenProWoche, vollzeitstunden }));
  return umfangOf(stellen).toNumber();
}

function stundenIn(raw: unknown): readonly Decimal[] {
  const spalte = spalteOf(raw, "stunden");
  const hours = spalte.slice(kopfOf(spalte) === "" ? 0 : 1).flatMap((cell) => {
    if (cell === null) return [];
    if (isCellError(cell)) throw cellError({ kind: "fehlerwert", error: cell.error });
    return [zahlIn(cell, "stunden")];
  });
  const negative = hours.find((stunden) => stunden.lt(0));
  if (negative !== undefined) throw cellError({ kind: "nichtPositiv", input: negative.toFixed() }, "stunden");
  if (hours.length === 0) throw cellError({ kind: "fehlt" }, "stunden");
  return hours;
}

/** Whether posts of this size are enough for own responsibility on the day. */
export function mindeststelleCell(umfang: unknown, tag: unknown): boolean {
  const size = anteilIn(single(umfang, "umfang"), "umfang");
  if (size.lt(0)) throw cellError({ kind: "nichtPositiv", input: size.toFixed() }, "umfang");
  const stelle = { stundenProWoche: size, vollzeitstunden: new Decimal(1) };
  return valueOf(stellenumfangOf([stelle], tagArgument(tag, "tag"))).isErreicht;
}
