import { formatAnzahl } from "./anzahl";
import type { Texts, Twin } from "./language";

const de = {
  title: "Rücklauf einlesen",
  looking: "Die Mappe wird angesehen",
  which: "Welche Listen sollen gelesen werden?",
  jahr: "Jahr",
  zeitraum: (zeitraum: string) => `Zuweisungen vom ${zeitraum} zählen.`,
  zeitraumMissing: "Für dieses Jahr ist kein Zeitraum hinterlegt.",
  abgeleitet: "Abgeleitet, nicht belegt. Bitte prüfen.",
  toEinstellungen: "Einstellungen öffnen",
  sheets: "Blätter dieser Mappe",
  sheetList: (rows: number) => `sieht wie eine Liste aus, ${zeilen(rows)}`,
  sheetOther: (rows: number) => `keine Liste erkannt, ${zeilen(rows)}`,
  noSheets: "In dieser Mappe steht noch kein Blatt mit Zeilen.",
  files: "Dateien",
  chooseFiles: "Dateien wählen …",
  dropFiles: "Oder ziehen Sie die Dateien hierher. Mehrere auf einmal sind möglich, Endung .xlsx.",
  chosenFiles: (count: number) =>
    count === 1 ? "1 Datei gewählt" : `${formatAnzahl(count, "de")} Dateien gewählt`,
  removeFile: (file: string) => `„${file}“ weglassen`,
  read: "Listen lesen",
  readPromise: "Ihre Listen werden dabei nicht verändert.",
  reading: "Die Listen werden gelesen",
  progressFile: (nummer: number, von: number, zeile: number) =>
    `Datei ${nummer} von ${von}${zeile > 0 ? `, Zeile ${formatAnzahl(zeile, "de")}` : ""}`,
  progressSheet: (nummer: number, von: number, zeile: number) =>
    `Blatt ${nummer} von ${von}${zeile > 0 ? `, Zeile ${formatAnzahl(zeile, "de")}` : ""}`,
  together: (judged: string) => `Alle Listen zusammen: ${judged}`,
  judging: "Wird neu gerechnet …",
  judged: (gezaehlt: number, fragen: number) =>
    `${formatAnzahl(gezaehlt, "de")} gezählt, ${formatAnzahl(fragen, "de")} zu klären`,

  vorlaeufig: "Vorläufig:",
  endgueltig: "Alle Fragen sind beantwortet, alle Listen sind da.",
  openFragen: (count: number) =>
    count === 1 ? "1 Frage ist offen" : `${formatAnzahl(count, "de")} Fragen sind offen`,
  openListen: (count: number) =>
    count === 1 ? "1 Liste fehlt" : `${formatAnzahl(count, "de")} Listen fehlen`,
  openDateien: (count: number) =>
    count === 1 ? "1 Datei ist nicht gelesen" : `${formatAnzahl(count, "de")} Dateien sind nicht gelesen`,
  openDoppelt: (count: number) =>
    count === 1 ? "1 Gemeinde hat zwei Listen" : `${formatAnzahl(count, "de")} Gemeinden haben zwei Listen`,
  answerFragen: (count: number) =>
    count === 1 ? "1 Frage beantworten" : `${formatAnzahl(count, "de")} Fragen beantworten`,

  result: "Ergebnis",
  gezaehlt: "gezählt",
  gestrichen: "gestrichen",
  zuKlaeren: "zu klären",
  ergaenzt: (count: number) => `davon ${formatAnzahl(count, "de")} Nachgeborene ergänzt`,
  wiederholungen: (count: number) => `${formatAnzahl(count, "de")} doppelt gelistet`,
  ausserhalb: (count: number) => `${formatAnzahl(count, "de")} außerhalb des Zeitraums`,
  answersHold: (count: number) =>
    count === 1 ? "1 Antwort gilt weiter." : `${formatAnzahl(count, "de")} Antworten gelten weiter.`,
  answersAgain: (count: number) =>
    count === 1
      ? "1 Zeile hat sich geändert, bitte neu entscheiden."
      : `${formatAnzahl(count, "de")} Zeilen haben sich geändert, bitte neu entscheiden.`,
  answersGone: (count: number) =>
    count === 1
      ? "1 beantwortete Zeile steht nicht mehr auf der Liste."
      : `${formatAnzahl(count, "de")} beantwortete Zeilen stehen nicht mehr auf der Liste.`,

  lists: (count: number) => (count === 1 ? "1 Liste erkannt" : `${formatAnzahl(count, "de")} Listen erkannt`),
  listRow: (personen: number, sheet: string, from: number, to: number) =>
    `${personenText(personen)} · Blatt ${sheet}, Zeilen ${from} bis ${to}`,
  unlesbar: "Nicht gelesen",
  thisWorkbook: "Diese Mappe",
  restIsRead: "Alles andere ist gelesen.",
  doppelt: "Zwei Listen für eine Gemeinde",
  doppeltWhich: (gemeinde: string, files: string, personen: number) =>
    `${gemeinde}: ${files}. ${personenText(personen)} ${personen === 1 ? "steht" : "stehen"} in beiden und ${personen === 1 ? "zählt" : "zählen"} einmal.`,
  doppeltWhat: "Welche gilt? Lesen Sie nur diese.",
  fehlend: (count: number) =>
    count === 1 ? "1 Gemeinde ohne Liste" : `${formatAnzahl(count, "de")} Gemeinden ohne Liste`,
  fehlendMeans: "Eine Liste, die fehlt, ist nicht null.",
  fehlendAlle: "Fehlende Gemeinden zeigen",
  perGemeinde: "Je Gemeinde",
  gemeinde: "Gemeinde",
  personen: "Personen",
  betrag: "Betrag",
  gemeindeFragen: (count: number) => (count === 1 ? "1 Frage" : `${formatAnzahl(count, "de")} Fragen`),
  sum: "Summe",
  unknown: "–",
  showAll: (count: number) => `Alle ${formatAnzahl(count, "de")} zeigen`,
  noBetrag: "Beträge stehen hier, sobald Landesmittel und Zuteilungsquote eingetragen sind.",

  umzuege: "Umzug im Landkreis",
  umzuegeWho: (count: number) =>
    count === 1
      ? "1 Person ist gestrichen, weil sie in eine andere Gemeinde des Landkreises gezogen ist. Dort steht sie auf keiner Liste."
      : `${formatAnzahl(count, "de")} Personen sind gestrichen, weil sie in eine andere Gemeinde des Landkreises gezogen sind. Dort stehen sie auf keiner Liste.`,
  umzuegeWoertlich: "zählt nirgends (wörtlich nach dem Verfahren)",
  umzuegeGemeldet: (changes: string) => `zählt, wo gemeldet: ${changes}`,
  umzuegeKept: "Ihre Wahl steht danach in „IntM Einstellungen“.",

  toPlan: "Weiter",
  toPlanVorlaeufig: "Übernehmen",
  other: "Andere Listen",
  planning: "Der Plan wird gemacht",
  writing: "Die Blätter werden geschrieben",
  toFragen: "Weiter mit den Fragen",

  liste: "Liste",
  where: (sheet: string, from: number, to: number) => `Blatt ${sheet}, Zeilen ${from} bis ${to}`,
  inFile: (file: string) => `Datei ${file}`,
  header: (row: number) => `Kopfzeile in Zeile ${row}`,
  gemeindeFrom: {
    spalte: "Gemeinde aus einer Spalte",
    blatt: "Gemeinde aus dem Blattnamen",
    darueber: "Gemeinde aus dem Text über der Liste",
    datei: "Gemeinde aus dem Dateinamen",
    daneben: "Gemeinde aus dem Text in der Liste",
    keine: "Gemeinde nicht erkannt",
  },
  columns: "Erkannte Spalten",
  columnsHint: "Stimmt eine nicht? Wählen Sie die richtige.",
  column: (letter: string, header: string) =>
    header === "" ? `Spalte ${letter}` : `Spalte ${letter}, „${header}“`,
  columnHeader: (header: string) => `„${header}“`,
  noHeader: "ohne Überschrift",
  corrected: "von Ihnen gewählt",
  readable: (lesbar: number, von: number) =>
    `${formatAnzahl(lesbar, "de")} von ${formatAnzahl(von, "de")} lesbar`,
  doubtful: (rows: string, more: number, count: number) =>
    `${count === 1 ? "Zeile" : "Zeilen"} ${rows}${more > 0 ? ` und ${formatAnzahl(more, "de")} weitere` : ""} fraglich`,
  and: "und",
  entries: (count: number) => (count === 1 ? "1 Eintrag" : `${formatAnzahl(count, "de")} Einträge`),
  remembered:
    "Ihre Wahl gilt für alle Spalten mit dieser Überschrift. Sie steht danach in „IntM Einstellungen“.",
  forgetChoices: "Ihre Spaltenwahl zurücknehmen",
  done: "Stimmt so",

  unlesbarkeit: {
    encrypted:
      "mit einem Kennwort geschützt. Entfernen Sie es in Excel (Datei > Informationen) und wählen Sie die Datei noch einmal.",
    corrupt: "beschädigt oder unvollständig. Bitten Sie den Absender, sie noch einmal zu schicken.",
    empty: "leer (0 Byte). Bitten Sie den Absender, sie noch einmal zu schicken.",
    "not-xlsx": "keine .xlsx-Mappe. Öffnen Sie die Datei in Excel und speichern Sie sie als .xlsx.",
    "no-list":
      "ohne Liste mit Personen. Gesucht ist eine Zeile mit Überschriften wie „Name“ und „Zuweisung“.",
    missing: "nicht mehr da. Wählen Sie die Datei noch einmal.",
  },
};

const en: Twin<typeof de> = {
  title: "Read returns",
  looking: "Looking at the workbook",
  which: "Which lists shall be read?",
  jahr: "Year",
  zeitraum: (zeitraum) => `Assignments from ${zeitraum} count.`,
  zeitraumMissing: "No period is stored for this year.",
  abgeleitet: "Derived, not documented. Please check.",
  toEinstellungen: "Open settings",
  sheets: "Sheets of this workbook",
  sheetList: (count) => `looks like a list, ${rows(count)}`,
  sheetOther: (count) => `no list recognised, ${rows(count)}`,
  noSheets: "No sheet of this workbook has rows yet.",
  files: "Files",
  chooseFiles: "Choose files …",
  dropFiles: "Or drop the files here. Several at once are fine, ending .xlsx.",
  chosenFiles: (count) => (count === 1 ? "1 file chosen" : `${formatAnzahl(count, "en")} files chosen`),
  removeFile: (file) => `Leave out “${file}”`,
  read: "Read lists",
  readPromise: "Your lists are not changed.",
  reading: "Reading the lists",
  progressFile: (nummer, von, zeile) =>
    `File ${nummer} of ${von}${zeile > 0 ? `, row ${formatAnzahl(zeile, "en")}` : ""}`,
  progressSheet: (nummer, von, zeile) =>
    `Sheet ${nummer} of ${von}${zeile > 0 ? `, row ${formatAnzahl(zeile, "en")}` : ""}`,
  together: (judged) => `All lists together: ${judged}`,
  judging: "Calculating again …",
  judged: (gezaehlt, fragen) =>
    `${formatAnzahl(gezaehlt, "en")} counted, ${formatAnzahl(fragen, "en")} to be clarified`,

  vorlaeufig: "Provisional:",
  endgueltig: "All questions are answered, all lists are there.",
  openFragen: (count) =>
    count === 1 ? "1 question is open" : `${formatAnzahl(count, "en")} questions are open`,
  openListen: (count) =>
    count === 1 ? "1 list is missing" : `${formatAnzahl(count, "en")} lists are missing`,
  openDateien: (count) =>
    count === 1 ? "1 file was not read" : `${formatAnzahl(count, "en")} files were not read`,
  openDoppelt: (count) =>
    count === 1
      ? "1 municipality has two lists"
      : `${formatAnzahl(count, "en")} municipalities have two lists`,
  answerFragen: (count) =>
    count === 1 ? "Answer 1 question" : `Answer ${formatAnzahl(count, "en")} questions`,

  result: "Result",
  gezaehlt: "counted",
  gestrichen: "struck",
  zuKlaeren: "to be clarified",
  ergaenzt: (count) => `of these ${formatAnzahl(count, "en")} later-born children added`,
  wiederholungen: (count) => `${formatAnzahl(count, "en")} listed twice`,
  ausserhalb: (count) => `${formatAnzahl(count, "en")} outside the period`,
  answersHold: (count) =>
    count === 1 ? "1 answer still holds." : `${formatAnzahl(count, "en")} answers still hold.`,
  answersAgain: (count) =>
    count === 1
      ? "1 row has changed, please decide again."
      : `${formatAnzahl(count, "en")} rows have changed, please decide again.`,
  answersGone: (count) =>
    count === 1
      ? "1 answered row is no longer on the list."
      : `${formatAnzahl(count, "en")} answered rows are no longer on the list.`,

  lists: (count) => (count === 1 ? "1 list recognised" : `${formatAnzahl(count, "en")} lists recognised`),
  listRow: (personen, sheet, from, to) => `${persons(personen)} · sheet ${sheet}, rows ${from} to ${to}`,
  unlesbar: "Not read",
  thisWorkbook: "This workbook",
  restIsRead: "Everything else is read.",
  doppelt: "Two lists for one municipality",
  doppeltWhich: (gemeinde, files, personen) =>
    `${gemeinde}: ${files}. ${persons(personen)} ${personen === 1 ? "is" : "are"} in both and ${personen === 1 ? "counts" : "count"} once.`,
  doppeltWhat: "Which one holds? Read only that one.",
  fehlend: (count) =>
    count === 1
      ? "1 municipality without a list"
      : `${formatAnzahl(count, "en")} municipalities without a list`,
  fehlendMeans: "A missing list is not zero.",
  fehlendAlle: "Show missing municipalities",
  perGemeinde: "Per municipality",
  gemeinde: "Municipality",
  personen: "Persons",
  betrag: "Amount",
  gemeindeFragen: (count) => (count === 1 ? "1 question" : `${formatAnzahl(count, "en")} questions`),
  sum: "Sum",
  unknown: "–",
  showAll: (count) => `Show all ${formatAnzahl(count, "en")}`,
  noBetrag: "Amounts appear here once the state's funds and the quota are entered.",

  umzuege: "Moves inside the county",
  umzuegeWho: (count) =>
    count === 1
      ? "1 person is struck because of a move to another municipality of the county, which does not list this person."
      : `${formatAnzahl(count, "en")} persons are struck because they moved to another municipality of the county, which does not list them.`,
  umzuegeWoertlich: "counts nowhere (the procedure taken literally)",
  umzuegeGemeldet: (changes) => `counts where registered: ${changes}`,
  umzuegeKept: "Your choice is then kept in “IntM Einstellungen”.",

  toPlan: "Go on",
  toPlanVorlaeufig: "Take over",
  other: "Other lists",
  planning: "Making the plan",
  writing: "Writing the sheets",
  toFragen: "Go on with the questions",

  liste: "List",
  where: (sheet, from, to) => `Sheet ${sheet}, rows ${from} to ${to}`,
  inFile: (file) => `File ${file}`,
  header: (row) => `Header in row ${row}`,
  gemeindeFrom: {
    spalte: "municipality from a column",
    blatt: "municipality from the sheet's name",
    darueber: "municipality from the text above the list",
    datei: "municipality from the file name",
    daneben: "municipality from the text inside the list",
    keine: "municipality not recognised",
  },
  columns: "Recognised columns",
  columnsHint: "One is wrong? Choose the right one.",
  column: (letter, header) => (header === "" ? `Column ${letter}` : `Column ${letter}, “${header}”`),
  columnHeader: (header) => `“${header}”`,
  noHeader: "without a header",
  corrected: "chosen by you",
  readable: (lesbar, von) => `${formatAnzahl(lesbar, "en")} of ${formatAnzahl(von, "en")} readable`,
  doubtful: (which, more, count) =>
    `${count === 1 ? "row" : "rows"} ${which}${more > 0 ? ` and ${formatAnzahl(more, "en")} more` : ""} doubtful`,
  and: "and",
  entries: (count) => (count === 1 ? "1 entry" : `${formatAnzahl(count, "en")} entries`),
  remembered: "Your choice holds for all columns with this header. It is then kept in “IntM Einstellungen”.",
  forgetChoices: "Take back your choice of columns",
  done: "That is right",

  unlesbarkeit: {
    encrypted: "protected by a password. Remove it in Excel (File > Info) and choose the file again.",
    corrupt: "damaged or incomplete. Ask the sender to send it again.",
    empty: "empty (0 bytes). Ask the sender to send it again.",
    "not-xlsx": "not an .xlsx workbook. Open the file in Excel and save it as .xlsx.",
    "no-list": "without a list of persons. Wanted: a row with headers such as “Name” and “Zuweisung”.",
    missing: "no longer there. Choose the file again.",
  },
};

export const listenTexts: Texts<typeof de> = { de, en };

function zeilen(count: number): string {
  return count === 1 ? "1 Zeile" : `${formatAnzahl(count, "de")} Zeilen`;
}

function rows(count: number): string {
  return count === 1 ? "1 row" : `${formatAnzahl(count, "en")} rows`;
}

function personenText(count: number): string {
  return count === 1 ? "1 Person" : `${formatAnzahl(count, "de")} Personen`;
}

function persons(count: number): string {
  return count === 1 ? "1 person" : `${formatAnzahl(count, "en")} persons`;
}
