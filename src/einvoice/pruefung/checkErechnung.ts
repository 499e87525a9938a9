import type { Erechnung } from "../erechnung";
import { checkBetraege } from "./checkBetraege";
import { checkKennungen } from "./checkKennungen";
import { checkPflichtangaben } from "./checkPflichtangaben";
import { checkSteuern } from "./checkSteuern";
import { checkSummen } from "./checkSummen";
import { checkTage } from "./checkTage";
import { checkZahlung } from "./checkZahlung";
import { checkZeichen } from "./checkZeichen";
import { verstoss, type Verstoss } from "../../domain/abrechnung/rechnung/verstoss";

/**
 * Our own check, before anything is written: the rules of EN 16931 and XRechnung as far as an invoice of ours can
 * break them, and stricter where those are blind: cents, check digits, quarters.
 */
export function checkErechnung(erechnung: Erechnung): readonly Verstoss[] {
  const betraege = [...checkBetraege(erechnung)];
  return [
    ...checkZeichen(erechnung),
    ...checkPflichtangaben(erechnung),
    ...checkKennungen(erechnung),
    ...checkTage(erechnung),
    ...checkZahlung(erechnung),
    ...checkZeilennummern(erechnung),
    ...betraege,
    ...(betraege.length > 0 ? [] : [...checkSteuern(erechnung), ...checkSummen(erechnung)]),
  ];
}

function* checkZeilennummern({ zeilen }: Erechnung): Iterable<Verstoss> {
  if (zeilen.length === 0) yield verstoss(["BR-16"], { kind: "keineZeilen" });
  const seen = new Set<string>();
  for (const { nummer } of zeilen) {
    if (seen.has(nummer)) yield verstoss(["INTM-ZEILE"], { kind: "zeilennummerDoppelt", zeile: nummer });
    seen.add(nummer);
  }
}
