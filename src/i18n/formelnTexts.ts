import { formatAnzahl } from "./anzahl";
import type { Texts, Twin } from "./language";

const de = {
  title: "Formeln in Werte",
  intro:
    "Ersetzt die INTM-Formeln durch ihre Ergebnisse. Dann sehen auch Kollegen ohne dieses Add-in die Zahlen.",
  where: "Wo?",
  umfang: { auswahl: "in den gewählten Zellen", blatt: "auf diesem Blatt", mappe: "in der ganzen Mappe" },
  search: "Formeln suchen",
  searching: "Formeln werden gesucht",
  none: "Hier steht keine INTM-Formel.",
  found: (count: number) =>
    count === 1 ? "1 Formel wird ersetzt:" : `${formatAnzahl(count, "de")} Formeln werden ersetzt:`,
  place: (sheet: string, cell: string) => `${sheet}, ${cell}`,
  result: (value: string, more: number) =>
    more === 0 ? `wird: ${value}` : `wird: ${value} und ${formatAnzahl(more, "de")} weitere Zellen`,
  empty: "leer",
  more: (count: number) => `und ${formatAnzahl(count, "de")} weitere`,
  freeze: "In Werte umwandeln",
  freezing: "Formeln werden ersetzt",
  promise: "Rückgängig geht, solange dieser Bereich offen ist.",
  frozen: (count: number) =>
    count === 1 ? "1 Formel ist jetzt ein Wert." : `${formatAnzahl(count, "de")} Formeln sind jetzt Werte.`,
  undo: "Rückgängig",
  undoing: "Formeln werden zurückgeholt",
  undone: (count: number) =>
    count === 1 ? "1 Formel ist wieder da." : `${formatAnzahl(count, "de")} Formeln sind wieder da.`,
  changed: (count: number) =>
    count === 1
      ? "1 Zelle wurde inzwischen geändert und bleibt, wie sie ist."
      : `${formatAnzahl(count, "de")} Zellen wurden inzwischen geändert und bleiben, wie sie sind.`,
  again: "Weitere suchen",
  truth: { true: "WAHR", false: "FALSCH" },
};

const en: Twin<typeof de> = {
  title: "Formulas to values",
  intro:
    "Replaces the INTM formulas with their results. Then colleagues without this add-in see the numbers too.",
  where: "Where?",
  umfang: { auswahl: "in the selected cells", blatt: "on this sheet", mappe: "in the whole workbook" },
  search: "Look for formulas",
  searching: "Looking for formulas",
  none: "There is no INTM formula here.",
  found: (count) =>
    count === 1 ? "1 formula will be replaced:" : `${formatAnzahl(count, "en")} formulas will be replaced:`,
  place: (sheet, cell) => `${sheet}, ${cell}`,
  result: (value, more) =>
    more === 0 ? `becomes: ${value}` : `becomes: ${value} and ${formatAnzahl(more, "en")} more cells`,
  empty: "empty",
  more: (count) => `and ${formatAnzahl(count, "en")} more`,
  freeze: "Turn into values",
  freezing: "Replacing formulas",
  promise: "It can be undone as long as this pane is open.",
  frozen: (count) =>
    count === 1 ? "1 formula is a value now." : `${formatAnzahl(count, "en")} formulas are values now.`,
  undo: "Undo",
  undoing: "Bringing the formulas back",
  undone: (count) => (count === 1 ? "1 formula is back." : `${formatAnzahl(count, "en")} formulas are back.`),
  changed: (count) =>
    count === 1
      ? "1 cell was changed meanwhile and stays as it is."
      : `${formatAnzahl(count, "en")} cells were changed meanwhile and stay as they are.`,
  again: "Look for more",
  truth: { true: "TRUE", false: "FALSE" },
};

export const formelnTexts: Texts<typeof de> = { de, en };
