import { headerText } from "../columns/headerText";
import { clean } from "../text/clean";

export interface Name {
  readonly familienname: string;
  readonly vorname: string;
  /** Marks behind or before the name that a footnote may explain: "*", "¹". */
  readonly marks: readonly string[];
}

const NO_MARKS: readonly string[] = [];
const MARKS = /^(?:\*+|[¹²³⁴-⁹]|[†‡°#+])+\)?\s*|\s*(?:\*+|[¹²³⁴-⁹]|[†‡°#])+\)?$/gu;

/** Two cells for a name. Only marks are taken off; whatever else stands there is the name. */
export function nameOfTwo(familienname: string, vorname: string): Name {
  const marks = [...marksIn(familienname), ...marksIn(vorname)];
  const family = withoutMarks(familienname);
  const given = withoutMarks(vorname);
  const [, before, behind] = given === "" ? (/^([^,]+),\s*([^,]+)$/u.exec(family) ?? []) : [];
  if (before !== undefined && behind !== undefined)
    return { familienname: before.trim(), vorname: behind.trim(), marks };
  return { familienname: family, vorname: given, marks };
}

/** One cell: "Haddad, Ali"; without a comma the header tells the order, else the last word is the family name. */
export function nameOfOne(written: string, header: string): Name {
  const marks = marksIn(written);
  const text = withoutMarks(written);
  const comma = text.indexOf(",");
  if (comma > 0) {
    return { familienname: text.slice(0, comma).trim(), vorname: text.slice(comma + 1).trim(), marks };
  }
  const words = text.split(" ");
  if (words.length === 1) return { familienname: text, vorname: "", marks };
  const isFamilyFirst = /^(?:nach|zu|familien) ?name.*vor|^name.*vor|last.*first|surname.*first/u.test(
    headerText(header),
  );
  const at = isFamilyFirst ? endOfFirst(words) : startOfLast(words);
  const one = words.slice(0, at).join(" ");
  const other = words.slice(at).join(" ");
  return isFamilyFirst
    ? { familienname: one, vorname: other, marks }
    : { familienname: other, vorname: one, marks };
}

/** "Al", "von", "Abu" belong to the word behind them. */
function startOfLast(words: readonly string[]): number {
  let at = words.length - 1;
  while (at > 1 && PARTICLE.test(words[at - 1] ?? "")) at--;
  return at;
}

function endOfFirst(words: readonly string[]): number {
  let at = 1;
  while (at < words.length - 1 && PARTICLE.test(words[at - 1] ?? "")) at++;
  return at;
}

const PARTICLE = /^(?:al|el|abu|abou|ben|bin|ibn|von|van|de|di|der|den|dos|da|la|le|st|mc)$/iu;

function marksIn(text: string): readonly string[] {
  if (!HAS_MARK.test(text) || text.startsWith("+")) return NO_MARKS;
  return [...text.matchAll(MARKS)].map(([mark]) => clean(mark).replace(/\)$/u, ""));
}

const HAS_MARK = /^[*¹²³⁴-⁹†‡°#+]|[*¹²³⁴-⁹†‡°#]\)?$/u;

/** "+1" and "-2+3" are names if people write them so: a plus is a mark only before letters. */
function withoutMarks(text: string): string {
  if (!HAS_MARK.test(text)) return text;
  const rest = text.replace(MARKS, "");
  return rest === "" || /^\+/u.test(text) ? text : rest;
}
