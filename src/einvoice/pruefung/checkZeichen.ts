import type { Erechnung } from "../erechnung";
import { forbiddenSignIn } from "../plainText";
import { angabenIn } from "./orte";
import { verstoss, type Verstoss } from "../../domain/abrechnung/rechnung/verstoss";

/** No XML holds a control character; and what a program says when it has nothing to say is not what a town means. */
export function* checkZeichen(erechnung: Erechnung): Iterable<Verstoss> {
  for (const { fundort, text } of angabenIn(erechnung)) {
    const sign = forbiddenSignIn(text);
    if (sign !== undefined) {
      yield verstoss(["INTM-ZEICHEN"], { kind: "steuerzeichen", fundort, zeichen: codePointOf(sign) });
    }
    const [placeholder] = PLATZHALTER.exec(text) ?? [];
    if (placeholder !== undefined) {
      yield verstoss(["INTM-PLATZHALTER"], { kind: "platzhalter", fundort, input: placeholder });
    }
  }
}

const PLATZHALTER =
  /\b(?:undefined|NaN|Infinity)\b|\[object [^\]]*\]|#(?:NAME|WERT|VALUE|BEZUG|REF|NV|N\/A|DIV\/0)[?!]?/u;

function codePointOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
