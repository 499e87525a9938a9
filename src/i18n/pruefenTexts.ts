import type { Texts, Twin } from "./language";
import { formatAnzahl } from "./anzahl";

const de = {
  title: "Mappe prüfen",
  reading: "Die Blätter werden gelesen",
  progress: (row: number, of: number) => `Zeile ${formatAnzahl(row, "de")} von ${formatAnzahl(of, "de")}`,
  found: gefunden,
  wanted: "Gesucht: eine Zeile mit Überschriften wie „Name“ und „Zuweisung“.",
  sheets: "Blätter dieser Mappe",
  list: (headerRow: number) => `Liste, Kopfzeile ${formatAnzahl(headerRow, "de")}`,
  noList: "keine Liste",
  own: "von diesem Programm",
  hidden: "ausgeblendet",
  empty: "leer",
  rows: (count: number) => (count === 1 ? "1 Zeile" : `${formatAnzahl(count, "de")} Zeilen`),
  writing: "Die Prüfung wird vermerkt",
  checkAgain: "Noch einmal prüfen",
};

const en: Twin<typeof de> = {
  title: "Check workbook",
  reading: "Reading the sheets",
  progress: (row, of) => `Row ${formatAnzahl(row, "en")} of ${formatAnzahl(of, "en")}`,
  found,
  wanted: "Wanted: a row with headers such as “Name” and “Zuweisung”.",
  sheets: "Sheets of this workbook",
  list: (headerRow) => `list, header row ${formatAnzahl(headerRow, "en")}`,
  noList: "no list",
  own: "made by this program",
  hidden: "hidden",
  empty: "empty",
  rows: (count) => (count === 1 ? "1 row" : `${formatAnzahl(count, "en")} rows`),
  writing: "Noting the check",
  checkAgain: "Check again",
};

export const pruefenTexts: Texts<typeof de> = { de, en };

function gefunden(sheets: number, lists: number): string {
  if (sheets === 1) return `1 Blatt, es sieht ${lists === 1 ? "" : "nicht "}wie eine Liste aus.`;
  return `${formatAnzahl(sheets, "de")} Blätter, ${wieListen(lists)}.`;
}

function wieListen(count: number): string {
  if (count === 0) return "keines davon sieht wie eine Liste aus";
  return count === 1
    ? "1 davon sieht wie eine Liste aus"
    : `${formatAnzahl(count, "de")} davon sehen wie Listen aus`;
}

function found(sheets: number, lists: number): string {
  if (sheets === 1) return `1 sheet, it ${lists === 1 ? "looks" : "does not look"} like a list.`;
  return `${formatAnzahl(sheets, "en")} sheets, ${likeLists(lists)}.`;
}

function likeLists(count: number): string {
  if (count === 0) return "none of them looks like a list";
  return count === 1 ? "1 of them looks like a list" : `${formatAnzahl(count, "en")} of them look like lists`;
}
