import type { Texts, Twin } from "./language";

const de = {
  title: "Funktionen",
  intro: "Für Formeln in Ihren eigenen Blättern. Alle beginnen mit INTM.",
  search: "Funktion suchen",
  none: (words: string) => `Zu „${words}“ gibt es keine Funktion.`,
  example: "Beispiel",
  insert: "Einfügen",
  insertOf: (name: string) => `Beispiel für ${name} in die gewählte Zelle einfügen`,
  inserted: (cell: string) => `Eingefügt in ${cell}.`,
  occupied: (cell: string) => `In ${cell} steht schon etwas. Wählen Sie eine leere Zelle.`,
  dates: "Tage zeigt Excel als Zahl. Geben Sie der Zelle das Format „Datum“.",
  freezeHint: "Kollegen ohne dieses Add-in sehen #NAME? statt der Zahlen.",
  examples: "Blatt „Beispiele“",
  examplesIntro:
    "Ein Blatt mit einer Formel je Funktion, zum Ausprobieren und Abschreiben. Alle Werte sind erfunden.",
  writingExamples: "Die Beispiele werden geschrieben",
  was: {
    ZEITRAUM: "Erster und letzter Tag, deren Zuweisungen für ein Jahr zählen; füllt zwei Zellen.",
    STICHTAG: "Der Stichtag eines Jahres.",
    ZAEHLT: "Ob eine Zuweisung zählt: WAHR, FALSCH oder die Frage; für eine Zelle oder eine ganze Spalte.",
    GRUND: "Warum eine Zuweisung zählt oder nicht, mit der Fundstelle.",
    KREISMITTEL: "Landesmittel × Quote, weniger den Vorwegabzug.",
    ANTEILE: "Verteilt einen Betrag nach Personen, zusammen auf den Cent genau.",
    RECHENWEG: "Der Rechenweg zu ANTEILE: Anteil, abgerundet, Rest, Restcent, Betrag.",
    VZAE: "Wie viele volle Stellen ein Betrag im Jahr trägt.",
    STELLENUMFANG: "Wochenstunden als Anteil der Vollzeit; mehrere Zellen zusammen.",
    MINDESTSTELLE: "Ob ein Stellenumfang für die Eigenregie reicht (Nr. 3.4 VwV IntM).",
    QUARTALSKOSTEN: "Was eine Quartalsrechnung verlangt; die vier ergeben auf den Cent das Jahr.",
    MONATSANTEIL: "Monate eines Zeitraums, wie die Rechnungen sie zählen.",
    AUFTEILEN: "Teilt einen Betrag nach Prozenten auf, zusammen auf den Cent genau.",
    UST: "Umsatzsteuer auf einen Nettobetrag.",
    BRUTTO: "Nettobetrag und Umsatzsteuer zusammen.",
    AGS: "Gemeindeschlüssel zu einem Namen, wie er in Listen steht.",
    GEMEINDE: "Amtlicher Name zu einem Gemeindeschlüssel.",
  },
};

/** Never changes: workbooks with old formulas look for it. */
export type FunktionId = keyof typeof de.was;

const en: Twin<typeof de> = {
  title: "Functions",
  intro: "For formulas in your own sheets. All of them begin with INTM.",
  search: "Search for a function",
  none: (words) => `There is no function for “${words}”.`,
  example: "Example",
  insert: "Insert",
  insertOf: (name) => `Insert the example of ${name} into the selected cell`,
  inserted: (cell) => `Inserted into ${cell}.`,
  occupied: (cell) => `There is something in ${cell} already. Choose an empty cell.`,
  dates: "Excel shows days as numbers. Give the cell the format “Date”.",
  freezeHint: "Colleagues without this add-in see #NAME? instead of the numbers.",
  examples: "Sheet “Beispiele”",
  examplesIntro: "A sheet with one formula per function, to try and to copy. All values are invented.",
  writingExamples: "Writing the examples",
  was: {
    ZEITRAUM: "First and last day whose assignments count for a year; fills two cells.",
    STICHTAG: "The key date of a year.",
    ZAEHLT: "Whether an assignment counts: TRUE, FALSE or the question; for a cell or a whole column.",
    GRUND: "Why an assignment counts or not, with the place where it is written.",
    KREISMITTEL: "The state's funds × quota, less the deduction in advance.",
    ANTEILE: "Allocates an amount by persons, together exact to the cent.",
    RECHENWEG: "The steps to ANTEILE: share, cut to cents, remainder, extra cent, amount.",
    VZAE: "How many full posts an amount carries in a year.",
    STELLENUMFANG: "Weekly hours as part of full time; several cells together.",
    MINDESTSTELLE: "Whether the size of a post is enough for own responsibility (Nr. 3.4 VwV IntM).",
    QUARTALSKOSTEN: "What a quarterly invoice asks for; the four add up to the year, to the cent.",
    MONATSANTEIL: "Months of a period as the invoices count them.",
    AUFTEILEN: "Splits an amount by percentages, together exact to the cent.",
    UST: "VAT on a net amount.",
    BRUTTO: "Net amount and VAT together.",
    AGS: "Municipality key of a name as lists write it.",
    GEMEINDE: "Official name of a municipality key.",
  },
};

export const funktionenTexts: Texts<typeof de> = { de, en };
