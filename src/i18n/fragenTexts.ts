import type { Betrag } from "../domain/geld/betrag";
import { formatAnzahl } from "./anzahl";
import type { Language, Texts, Twin } from "./language";

/** "rund 884 €": whole euros, only where it is said that they are rounded. */
export function formatRund(betrag: Betrag, language: Language): string {
  return `${formatAnzahl(Number((betrag + 50n) / 100n), language)}\u00a0€`;
}

const de = {
  title: "Fragen",
  loading: "Die Fragen werden geholt",
  open: (count: number) =>
    count === 1 ? "1 Frage ist offen." : `${formatAnzahl(count, "de")} Fragen sind offen.`,
  none: "Es ist keine Frage offen.",
  noneYet: "Noch ist keine Liste gelesen. Fragen entstehen, wenn eine Zeile nicht eindeutig ist.",
  provisional: "Bis zur Antwort zählt die Person nicht mit.",
  oneByOne: "Eine nach der anderen",
  groups: "Gleiche Fragen zusammen",
  groupRow: (count: number, gemeinde: string) => `${fragenText(count)} · ${gemeinde}`,
  groupLine: fragenText,
  allGemeinden: "Alle Gemeinden",
  noGemeinde: "ohne Gemeinde",
  answered: (count: number) => `Beantwortet (${formatAnzahl(count, "de")})`,
  answeredLine: "Ansehen oder zurücknehmen",
  readLists: "Listen lesen",
  readAgain:
    "Diese Fragen stehen in „IntM Klärung“. Lesen Sie die Listen noch einmal, dann beantworten Sie sie hier. Frühere Antworten gelten weiter.",
  toResult: "Zum Ergebnis",
  unwritten: (count: number) =>
    count === 1
      ? "1 Antwort steht noch nicht in der Mappe."
      : `${formatAnzahl(count, "de")} Antworten stehen noch nicht in der Mappe.`,

  counter: (nummer: number, von: number) =>
    `Frage ${formatAnzahl(nummer, "de")} von ${formatAnzahl(von, "de")}`,
  place: (sheet: string, row: number) => `Blatt ${sheet}, Zeile ${row}`,
  placeInFile: (file: string, sheet: string, row: number) => `Zeile ${row} in Datei ${file}, Blatt ${sheet}`,
  row: "Das steht in der Zeile",
  otherRow: "Die andere Zeile",
  name: "Name",
  gemeinde: "Gemeinde",
  geburt: "geboren",
  zuweisung: "Zuweisung",
  nachzug: "Familiennachzug",
  zeichen: "Vermerkt",
  bemerkungDort: "Bemerkung",
  nothing: "–",
  why: (betrag: string) => `Es geht um rund ${betrag}.`,
  whyTwo: (betrag: string) => `Eine von zwei Gemeinden erhält rund ${betrag}.`,
  earlier: (answer: string, wer: string) =>
    `Früher beantwortet: ${answer}${wer === "" ? "" : ` (${wer})`}. Die Zeile hat sich seitdem geändert.`,
  notEnough: (answer: string) => `${answer}. Das reicht noch nicht.`,

  yourAnswer: "Ihre Antwort",
  zaehlt: "zählt",
  zaehltNicht: "zählt nicht",
  istDieselbeWie: (place: string) => `ist dieselbe Person wie in ${place}`,
  placeOf: (gemeinde: string, row: number) => `${gemeinde}, Zeile ${row}`,
  datumZuweisung: "Tag der Zuweisung nachtragen",
  datumGeburt: "Geburtsdatum nachtragen",
  gemeindeWaehlen: "Gemeinde wählen",
  tag: "Tag, wie 14.03.2021",
  tagMissing: (input: string) =>
    input === ""
      ? "Schreiben Sie den Tag in der Form TT.MM.JJJJ, wie 14.03.2021."
      : `„${input}“ ist kein Tag. Schreiben Sie ihn in der Form TT.MM.JJJJ, wie 14.03.2021.`,
  gemeindeWhich: "Welche Gemeinde?",
  gemeindeNone: "bitte wählen",
  gemeindeMissing: "Wählen Sie die Gemeinde.",
  answerMissing: "Wählen Sie eine Antwort. Oder nehmen Sie „Später“.",
  bemerkung: "Bemerkung (freiwillig)",
  answer: "Antworten",
  later: "Später",
  saved: (open: number) => `Antwort gemerkt. Noch ${fragenText(open)}.`,
  savedLast: "Antwort gemerkt. Das war die letzte Frage.",
  laterLeft: (count: number) =>
    count === 1 ? "1 Frage bleibt für später." : `${formatAnzahl(count, "de")} Fragen bleiben für später.`,
  startOver: "Noch einmal durchgehen",
  allAnswered: "Alle Fragen sind beantwortet.",
  undoLast: "Letzte Antwort zurücknehmen",
  undone: "Zurückgenommen. Die Frage ist wieder offen.",

  groupRows: (count: number) => `${zeilenText(count)} mit dieser Frage`,
  answerGroup: (count: number) =>
    count === 1 ? "Antworten" : `Für alle ${formatAnzahl(count, "de")} antworten`,
  confirm: (count: number, answer: string) =>
    `${zeilenText(count)} ${count === 1 ? "wird" : "werden"} beantwortet mit: ${answer}.`,
  confirmYes: (count: number) => `Ja, ${formatAnzahl(count, "de")} beantworten`,
  confirmNo: "Noch nicht",
  eachItsOwn: "Diese Fragen brauchen je eine eigene Antwort: Hinter jeder stehen andere Personen.",
  groupDone: "Diese Gruppe ist beantwortet.",
  toFragen: "Zu den Fragen",

  answeredTitle: "Beantwortet",
  answeredNone: "Noch ist keine Frage beantwortet.",
  answeredBy: (wer: string, am: string) => `${wer}, ${am}`,
  takeBack: "Zurücknehmen",
  takeBackOf: (place: string) => `Zurücknehmen: ${place}`,
  takeBackFirst: "Zum Zurücknehmen lesen Sie die Listen noch einmal.",
  answeredAs: {
    zaehlt: "zählt",
    zaehltNicht: "zählt nicht",
    istDieselbeWie: "ist dieselbe Person wie in einer anderen Zeile",
    angabe: (tag: string) => `Tag nachgetragen: ${tag}`,
    gemeinde: (name: string) => `Gemeinde: ${name}`,
  },

  gruende: {
    datumFehlt: "Datum fehlt",
    datumUnmoeglich: "Tag, den es nicht gibt",
    fehlerwert: "Excel-Fehler statt Datum",
    datumMehrdeutig: "Zwei Daten in einer Zelle",
    datumUngenau: "Datum ungenau",
    ausserhalbZeitraum: "Zuweisung außerhalb des Zeitraums",
    keinAnker: "Familiennachzug ohne Zugewiesene",
    keinElternteil: "Kind ohne gezählten Elternteil",
    vorZuweisungGeboren: "Vor der Zuweisung geboren",
    nachStichtagGeboren: "Nach dem Stichtag geboren",
    zweiGemeinden: "In zwei Gemeinden gelistet",
    moeglicheDublette: "Zwei Schreibweisen",
    widerspruechlicheDublette: "Einmal gestrichen, einmal nicht",
    teilweiseGestrichen: "Nur teilweise durchgestrichen",
    farbeOhneVermerk: "Farbig ohne Bemerkung",
    meldungUnklar: "„noch gemeldet“ unklar",
    gestrichenAberSpaeterWeg: "Gestrichen, aber später weggezogen",
    gemeindeUnbekannt: "Gemeinde nicht erkannt",
  },
  zeichenAls: {
    durchgestrichen: "durchgestrichen",
    kreuz: "Kreuz bei Streichung",
    nein: "nicht mehr gemeldet",
    ueberschrift: "unter einer Überschrift für Gestrichene",
    farbe: "Farbe mit Erklärung",
    wort: "Wort für Streichung",
    verzogen: "verzogen",
    ausgereist: "ausgereist",
    verstorben: "verstorben",
    abgemeldet: "abgemeldet",
    doppelt: "als doppelt vermerkt",
    gemeldet: "noch gemeldet",
    teilweise: "teilweise durchgestrichen",
    farbig: "farbig",
    unklar: "„noch gemeldet“ unklar",
  },
  am: (tag: string) => `am ${tag}`,
  nach: (gemeinde: string) => `nach ${gemeinde}`,
};

const en: Twin<typeof de> = {
  title: "Questions",
  loading: "Fetching the questions",
  open: (count) => (count === 1 ? "1 question is open." : `${formatAnzahl(count, "en")} questions are open.`),
  none: "No question is open.",
  noneYet: "No list has been read yet. Questions come up where a row is not clear.",
  provisional: "Until the answer this person does not count.",
  oneByOne: "One by one",
  groups: "Like questions together",
  groupRow: (count, gemeinde) => `${questions(count)} · ${gemeinde}`,
  groupLine: questions,
  allGemeinden: "All municipalities",
  noGemeinde: "without a municipality",
  answered: (count) => `Answered (${formatAnzahl(count, "en")})`,
  answeredLine: "Look at them or take them back",
  readLists: "Read lists",
  readAgain:
    "These questions stand in “IntM Klärung”. Read the lists again, then answer them here. Earlier answers still hold.",
  toResult: "To the result",
  unwritten: (count) =>
    count === 1
      ? "1 answer is not in the workbook yet."
      : `${formatAnzahl(count, "en")} answers are not in the workbook yet.`,

  counter: (nummer, von) => `Question ${formatAnzahl(nummer, "en")} of ${formatAnzahl(von, "en")}`,
  place: (sheet, row) => `Sheet ${sheet}, row ${row}`,
  placeInFile: (file, sheet, row) => `Row ${row} in file ${file}, sheet ${sheet}`,
  row: "What the row says",
  otherRow: "The other row",
  name: "name",
  gemeinde: "municipality",
  geburt: "born",
  zuweisung: "assignment",
  nachzug: "family reunification",
  zeichen: "noted",
  bemerkungDort: "remark",
  nothing: "–",
  why: (betrag) => `It is about ${betrag}, roughly.`,
  whyTwo: (betrag) => `One of two municipalities receives about ${betrag}.`,
  earlier: (answer, wer) =>
    `Answered earlier: ${answer}${wer === "" ? "" : ` (${wer})`}. The row has changed since.`,
  notEnough: (answer) => `${answer}. That is not enough yet.`,

  yourAnswer: "Your answer",
  zaehlt: "counts",
  zaehltNicht: "does not count",
  istDieselbeWie: (place) => `is the same person as in ${place}`,
  placeOf: (gemeinde, row) => `${gemeinde}, row ${row}`,
  datumZuweisung: "Enter the day of assignment",
  datumGeburt: "Enter the date of birth",
  gemeindeWaehlen: "Choose the municipality",
  tag: "Day, like 14.03.2021",
  tagMissing: (input) =>
    input === ""
      ? "Write the day in the form DD.MM.YYYY, like 14.03.2021."
      : `“${input}” is no day. Write it in the form DD.MM.YYYY, like 14.03.2021.`,
  gemeindeWhich: "Which municipality?",
  gemeindeNone: "please choose",
  gemeindeMissing: "Choose the municipality.",
  answerMissing: "Choose an answer. Or take “Later”.",
  bemerkung: "Remark (optional)",
  answer: "Answer",
  later: "Later",
  saved: (open) => `Answer noted. ${questions(open)} left.`,
  savedLast: "Answer noted. That was the last question.",
  laterLeft: (count) =>
    count === 1
      ? "1 question is left for later."
      : `${formatAnzahl(count, "en")} questions are left for later.`,
  startOver: "Go through them again",
  allAnswered: "All questions are answered.",
  undoLast: "Take back the last answer",
  undone: "Taken back. The question is open again.",

  groupRows: (count) => `${rowsText(count)} with this question`,
  answerGroup: (count) => (count === 1 ? "Answer" : `Answer for all ${formatAnzahl(count, "en")}`),
  confirm: (count, answer) => `${rowsText(count)} will be answered with: ${answer}.`,
  confirmYes: (count) => `Yes, answer ${formatAnzahl(count, "en")}`,
  confirmNo: "Not yet",
  eachItsOwn: "These questions need an answer each: other persons stand behind every one of them.",
  groupDone: "This group is answered.",
  toFragen: "To the questions",

  answeredTitle: "Answered",
  answeredNone: "No question has been answered yet.",
  answeredBy: (wer, am) => `${wer}, ${am}`,
  takeBack: "Take back",
  takeBackOf: (place) => `Take back: ${place}`,
  takeBackFirst: "To take an answer back, read the lists again.",
  answeredAs: {
    zaehlt: "counts",
    zaehltNicht: "does not count",
    istDieselbeWie: "is the same person as in another row",
    angabe: (tag) => `day entered: ${tag}`,
    gemeinde: (name) => `municipality: ${name}`,
  },

  gruende: {
    datumFehlt: "Date missing",
    datumUnmoeglich: "Day that does not exist",
    fehlerwert: "Excel error instead of a date",
    datumMehrdeutig: "Two dates in one cell",
    datumUngenau: "Date not exact",
    ausserhalbZeitraum: "Assignment outside the period",
    keinAnker: "Reunification without an assigned person",
    keinElternteil: "Child without a counted parent",
    vorZuweisungGeboren: "Born before the assignment",
    nachStichtagGeboren: "Born after the key date",
    zweiGemeinden: "Listed in two municipalities",
    moeglicheDublette: "Two spellings",
    widerspruechlicheDublette: "Struck once, not struck once",
    teilweiseGestrichen: "Struck only in part",
    farbeOhneVermerk: "Coloured without a remark",
    meldungUnklar: "“still registered” unclear",
    gestrichenAberSpaeterWeg: "Struck, but left later",
    gemeindeUnbekannt: "Municipality not recognised",
  },
  zeichenAls: {
    durchgestrichen: "struck through",
    kreuz: "cross for struck",
    nein: "no longer registered",
    ueberschrift: "below a heading for struck persons",
    farbe: "colour with an explanation",
    wort: "word for struck",
    verzogen: "moved",
    ausgereist: "left the country",
    verstorben: "deceased",
    abgemeldet: "deregistered",
    doppelt: "noted as listed twice",
    gemeldet: "still registered",
    teilweise: "struck in part",
    farbig: "coloured",
    unklar: "“still registered” unclear",
  },
  am: (tag) => `on ${tag}`,
  nach: (gemeinde) => `to ${gemeinde}`,
};

export const fragenTexts: Texts<typeof de> = { de, en };

function fragenText(count: number): string {
  return count === 1 ? "1 Frage" : `${formatAnzahl(count, "de")} Fragen`;
}

function questions(count: number): string {
  return count === 1 ? "1 question" : `${formatAnzahl(count, "en")} questions`;
}

function zeilenText(count: number): string {
  return count === 1 ? "1 Zeile" : `${formatAnzahl(count, "de")} Zeilen`;
}

function rowsText(count: number): string {
  return count === 1 ? "1 row" : `${formatAnzahl(count, "en")} rows`;
}
