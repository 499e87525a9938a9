import type { Erechnung } from "../erechnung";
import { kopf, line, type Angabe } from "./orte";
import { verstoss, type Verstoss } from "../../domain/abrechnung/rechnung/verstoss";

/** Amounts have at most two decimals, rates and quantities are numbers, a price is not below zero. */
export function* checkBetraege(erechnung: Erechnung): Iterable<Verstoss> {
  for (const [regel, form, { fundort, text }] of betraegeIn(erechnung)) {
    if (!form.test(text)) yield verstoss([regel], { kind: "keinBetrag", fundort, input: text });
  }
}

export const BETRAG = /^-?\d+(?:\.\d{1,2})?$/u;
const NUMBER = /^-?\d+(?:\.\d+)?$/u;
const POSITIVE = /^\d+(?:\.\d+)?$/u;
const SATZ = /^(?:\d+(?:\.\d+)?)?$/u;

function betraegeIn({
  ust,
  summen,
  steuern,
  zeilen,
}: Erechnung): readonly (readonly [regel: string, form: RegExp, angabe: Angabe])[] {
  return [
    ["BR-DEC-09", BETRAG, kopf("BT-106", summen.zeilen)],
    ["BR-DEC-12", BETRAG, kopf("BT-109", summen.netto)],
    ["BR-DEC-13", BETRAG, kopf("BT-110", ust)],
    ["BR-DEC-14", BETRAG, kopf("BT-112", summen.brutto)],
    ["BR-DEC-18", BETRAG, kopf("BT-115", summen.zahlbetrag)],
    ...steuern.flatMap(
      ({ basis, betrag, satz }) =>
        [
          ["BR-DEC-19", BETRAG, kopf("BT-116", basis)],
          ["BR-DEC-20", BETRAG, kopf("BT-117", betrag)],
          ["BR-DE-14", POSITIVE, kopf("BT-119", satz)],
        ] as const,
    ),
    ...zeilen.flatMap(
      ({ nummer, betrag, menge, preis, satz }) =>
        [
          ["BR-DEC-23", BETRAG, line(nummer, "BT-131", betrag)],
          ["BR-22", NUMBER, line(nummer, "BT-129", menge)],
          ["BR-27", POSITIVE, line(nummer, "BT-146", preis)],
          ["INTM-SATZ", SATZ, line(nummer, "BT-152", satz)],
        ] as const,
    ),
  ];
}
