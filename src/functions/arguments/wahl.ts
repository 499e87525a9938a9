import type { UstBehandlung } from "../../domain/abrechnung/umsatzsteuer/ustBehandlung";
import { VERFAHREN, VERFAHREN_VORGABE, type Verfahren } from "../../domain/zuteilung/verfahren";
import { verfahrenTexts } from "../../i18n/zuteilungTexts";
import { fold } from "../../reading/text/fold";
import { cellError } from "../cellError";
import { optional, single } from "./single";

/** By its short name or in the words of "IntM Einstellungen". */
export function verfahrenArgument(raw: unknown, argument: string): Verfahren {
  const cell = optional(raw, argument);
  if (cell === undefined) return VERFAHREN_VORGABE;
  const written = fold(String(cell)).trim();
  const found = VERFAHREN.find((verfahren) =>
    [verfahren, verfahrenTexts.de[verfahren], verfahrenTexts.en[verfahren]].some(
      (text) => fold(text) === written,
    ),
  );
  if (found === undefined) throw cellError({ kind: "keinVerfahren", input: String(cell) }, argument);
  return found;
}

/** By its paragraph. Never a default: VAT that is shown wrongly is owed (§ 14c UStG). */
export function behandlungArgument(raw: unknown, argument: string): UstBehandlung {
  const cell = single(raw, argument);
  const written = fold(String(cell))
    .replace(/[^a-z0-9]+/gu, " ")
    .trim();
  const found = BEHANDLUNGEN.find(([words]) => words.test(written));
  if (found === undefined) throw cellError({ kind: "keineBehandlung", input: String(cell) }, argument);
  return found[1];
}

const BEHANDLUNGEN: readonly (readonly [words: RegExp, behandlung: UstBehandlung])[] = [
  [/^(?:regelsteuersatz|regelsteuer|steuerpflichtig|19|0 19|12 abs 1(?: ustg)?)$/u, "regelsteuersatz"],
  [/^(?:steuerfrei ?)?(?:4 )?nr ?18(?: ustg)?$/u, "steuerfreiNr18"],
  [/^(?:steuerfrei ?)?(?:4 )?nr ?29(?: ustg)?$/u, "steuerfreiNr29"],
  [/^(?:nicht ?steuerbar ?)?2b(?: ustg)?$/u, "nichtSteuerbar2b"],
  [/^(?:nicht ?steuerbar ?)?(?:altes ?recht|(?:27 )?abs 22a(?: ustg)?|22a)$/u, "nichtSteuerbarAltesRecht"],
];
