import { findGemeindeIn } from "../../domain/gemeinde/findGemeindeIn";
import type { GemeindeIndex } from "../../domain/gemeinde/gemeindeIndex";
import { gemeindenIn } from "../../domain/gemeinde/gemeindeMatch";
import { matchGemeinde } from "../../domain/gemeinde/matchGemeinde";
import type { Gemeindeangabe } from "../../domain/personenliste/zeile";
import type { GefundeneListe } from "../gefundeneListe";
import { cellText } from "../text/cellText";
import type { Grid } from "../sheet/grid";

/** Where a list without a column for it says which Gemeinde it is of: sheet name, lines above, file name, signature. */
export function gemeindeOfListe(
  liste: GefundeneListe,
  file: string,
  hasSiblings: boolean,
  index: GemeindeIndex,
): Gemeindeangabe {
  const above = liste.textDarueber.filter((text) => text.length <= LONGEST_LINE);
  const below = liste.zwischentexte.map(({ text }) => text);
  const sources = hasSiblings
    ? [...above, liste.sheet, file, ...below]
    : [liste.sheet, ...above, file, ...below];
  for (const text of sources) {
    const match = findGemeindeIn(text, index);
    if (match.kind === "gefunden") return { kind: "bekannt", name: match.gemeinde.name };
  }
  return { kind: "unbekannt", text: "", vorschlaege: [] };
}

/** Lines of a letter are longer, and speak of other places too. */
const LONGEST_LINE = 120;

/** A line that names a Gemeinde and little else begins the part of the list that is hers. */
export function gemeindeHeading(text: string, index: GemeindeIndex): Gemeindeangabe | "none" {
  if (text.length > 60) return "none";
  const whole = matchGemeinde(text.replace(/[:.]+$/u, ""), index);
  if (whole.kind === "gefunden") return { kind: "bekannt", name: whole.gemeinde.name };
  if (!/\b(?:gemeinde|stadt|kommune|gde)\b|^au-|liste/iu.test(text)) return "none";
  const match = findGemeindeIn(text, index);
  return match.kind === "gefunden" ? { kind: "bekannt", name: match.gemeinde.name } : "none";
}

/** The Gemeinde of a cell; what is not sure is asked, with proposals. */
export function gemeindeOfCell(value: string, index: GemeindeIndex): Gemeindeangabe {
  const match = value === "" ? undefined : matchGemeinde(value, index);
  if (match?.kind === "gefunden") return { kind: "bekannt", name: match.gemeinde.name };
  const vorschlaege = match === undefined ? [] : gemeindenIn(match).map(({ name }) => name);
  return { kind: "unbekannt", text: value, vorschlaege };
}

/**
 * The column with the Gemeinde, if it is one: "Wohnort" may also hold addresses, and a column that nobody filled says
 * nothing.
 */
export function gemeindespalteOf(grid: Grid, liste: GefundeneListe, index: GemeindeIndex): number {
  const spalte = liste.spalten.find(({ rolle }) => rolle === "gemeinde");
  if (spalte === undefined) return -1;
  const step = Math.max(1, Math.floor(liste.personenzeilen.length / SAMPLE));
  let filled = 0;
  let found = 0;
  for (let at = 0; at < liste.personenzeilen.length; at += step) {
    const text = cellText(grid.value(liste.personenzeilen[at] ?? 0, spalte.index));
    if (text === "") continue;
    filled++;
    if (matchGemeinde(text, index).kind !== "unbekannt") found++;
  }
  if (spalte.kraft === "stark")
    return filled === 0 || found === 0 ? whenUseless(filled, spalte.index) : spalte.index;
  return filled > 0 && found * 5 >= filled * 3 ? spalte.index : -1;
}

const SAMPLE = 200;

/** Filled with names of nowhere it is still what the list says; left empty it is none. */
function whenUseless(filled: number, column: number): number {
  return filled > 0 ? column : -1;
}
