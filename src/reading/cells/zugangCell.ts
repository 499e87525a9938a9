import type { Zugang } from "../../domain/personenliste/zeile";
import type { Vermerk } from "../remarks/vermerk";
import { fold } from "../text/fold";

/** How the person came, in a column of its own: words or the usual short forms. */
export function readZugang(text: string, readVermerk: (text: string) => Vermerk): Zugang {
  if (text === "") return "ohneAngabe";
  const { zugang } = readVermerk(text);
  if (zugang !== "ohneAngabe") return zugang;
  const folded = fold(text)
    .replace(/[.\s]+/gu, " ")
    .trim();
  if (/zuweis|zugewies|zuteil|^z$|^zw$|^zuw$|^au$|anschluss|assign|^a$/u.test(folded)) return "zuweisung";
  if (/^(?:f|fn|fnz|fz|nz|fzf)$|nach ?zug|ehegatt|ehepart|zusammenf|reunif|famnz/u.test(folded))
    return "familiennachzug";
  return /^(?:n|ng|ngk|nk|nb)$|geb|nachwuchs|saeugling|baby|born/u.test(folded)
    ? "nachgeboren"
    : "ohneAngabe";
}

/** "Kind" may be a kind of person or a child born here: only without a Zuweisung of its own the latter. */
export function isKindOnly(text: string): boolean {
  return /^(?:k|g|kind|kinder|child|geburt)$/u.test(fold(text));
}
