import { cleanLines } from "../text/clean";
import { fold } from "../text/fold";

/**
 * A header as words: "Geb.-Datum" -> "geb datum", "Geburts-\ndatum" -> "geburtsdatum", "Zuweisung¹" -> "zuweisung".
 * Marks of footnotes and everything that is no letter or digit is a blank.
 */
export function headerText(written: string): string {
  const lines = cleanLines(written)
    .replace(/^\s*†\s*$/u, "verstorben")
    .replace(/[¹²³⁰-⁹]|\*+\)?|[†‡]/gu, " ")
    .replace(/(?<=\p{Ll})[-‐]\s*\n\s*(?=\p{Ll})/gu, "")
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, "$1 ");
  return fold(lines)
    .replace(/[^a-z0-9#]+/gu, " ")
    .trim();
}
