import { rollenTexts } from "../../i18n/rollenTexts";
import type { Rolle } from "../../reading/columns/rolle";
import type { Korrekturen } from "../../reading/columns/spalte";
import type { RowLayout } from "../../workbook/plan";

/** What a clerk corrected of the columns: a line each, "Spalte „geb am“", with the choice in every year's column. */
export function spaltenRows(korrekturen: Korrekturen, jahre: number): readonly RowLayout[] {
  return [...korrekturen].map(([header, rolle]) => {
    const choices = Object.values(rollenTexts.de);
    return {
      cells: [
        `${PREFIX}${header}${SUFFIX}`,
        "Spalte",
        ...Array<string>(jahre).fill(rollenTexts.de[rolle]),
        null,
        HINT,
      ],
      cellLayouts: Object.fromEntries(
        Array.from({ length: jahre }, (_, index) => [index + 2, { style: "eingabe" as const, choices }]),
      ),
    };
  });
}

/** "none": the line is about something else. */
export function spalteFrom(label: string, word: string): readonly [string, Rolle] | "none" {
  if (!label.startsWith(PREFIX) || !label.endsWith(SUFFIX)) return "none";
  const found = Object.entries(rollenTexts.de).find(([, text]) => text === word);
  const header = label.slice(PREFIX.length, -SUFFIX.length);
  return found === undefined || !isRolle(found[0]) ? "none" : [header, found[0]];
}

function isRolle(key: string): key is Rolle {
  return key in rollenTexts.de;
}

const PREFIX = "Spalte „";
const SUFFIX = "“";
const HINT = "Wofür die Spalte mit dieser Überschrift in den Listen steht.";
