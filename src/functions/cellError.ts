import type { Result } from "../domain/result";
import { funktionSentence, type FunktionRefusal } from "../i18n/funktionSentence";
import { languageOf } from "../i18n/language";

/** Excel's way to refuse: what is thrown becomes the cell's error, its sentence stands in the error's card. */
export function cellError(refusal: FunktionRefusal, argument?: string): CustomFunctions.Error {
  if (refusal.kind === "fehlerwert" && isPassedOn(refusal.error)) {
    return new CustomFunctions.Error(refusal.error);
  }
  return new CustomFunctions.Error(
    codeOf(refusal),
    funktionSentence(refusal, languageOf(locale()), argument),
  );
}

/** The value, or the cell's error. */
export function valueOf<Value>(result: Result<Value, FunktionRefusal>, argument?: string): Value {
  if (!result.ok) throw cellError(result.refusal, argument);
  return result.value;
}

/** #NV where the question is right but nothing is known, #WERT! where the argument is wrong. Only these two can speak. */
function codeOf({ kind }: FunktionRefusal): CustomFunctions.ErrorCode {
  const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
  return UNKNOWN.has(kind) ? notAvailable : invalidValue;
}

const UNKNOWN: ReadonlySet<FunktionRefusal["kind"]> = new Set<FunktionRefusal["kind"]>([
  "keinBetrachtungszeitraum",
  "keineFassung",
  "altesRechtAusgelaufen",
  "keinSteuersatz",
  "gemeindeUnbekannt",
  "gemeindeMehrdeutig",
  "landkreisUnbekannt",
  "agsUnbekannt",
]);

/** Excel takes these from a function as they are; it knows the others only as something that it hands in. */
function isPassedOn(error: string): error is CustomFunctions.ErrorCode {
  return ["#N/A", "#VALUE!", "#DIV/0!", "#NUM!", "#NULL!"].includes(error);
}

/** In the Werkbank there is no Office. */
function locale(): string {
  return typeof Office === "undefined" ? navigator.language : Office.context.displayLanguage;
}
