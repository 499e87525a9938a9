import type { Texts, Twin } from "./language";

const de = {
  title: "Werkbank",
  subtitle: "Ohne Excel. Nichts verlässt diesen Computer.",
  open: "Öffnen …",
  openHint: "Eine .xlsx-Datei öffnen. Sie können sie auch auf die Seite ziehen.",
  newMappe: "Neue Mappe",
  example: "Beispiel",
  exampleHint: "Die Beispielmappe neu öffnen. Alle Personen darin sind erfunden.",
  save: "Speichern",
  saveHint: "Die Mappe als .xlsx herunterladen.",
  newName: "Neue Mappe.xlsx",
  exampleName: "Beispiel.xlsx",
  unsaved: "nicht gespeichert",
  sheets: "Mappe",
  drop: "Die Datei hier loslassen, dann öffnet sie sich.",
  close: "Hinweis schließen",
  saved: (file: string) => `„${file}“ liegt jetzt im Ordner für Downloads.`,
  onlyContent:
    "Hier ändern Sie nur, was in den Zellen steht. Zeilen, Spalten, Blätter und Formate ändern Sie in Excel. Es ging nichts verloren.",
  noRoom:
    "Das Eingefügte reicht über den Rand des Blattes hinaus. Es wurde nichts eingefügt. Wählen Sie eine Zelle weiter oben oder weiter links.",
  exampleMissing:
    "Die Beispielmappe lässt sich nicht laden. Öffnen Sie eine eigene Datei oder laden Sie die Seite neu.",
  discard: {
    title: "Änderungen verwerfen?",
    text: (file: string) =>
      `In „${file}“ gibt es Änderungen, die noch nicht gespeichert sind. Beim Weitermachen gehen sie verloren.`,
    keep: "Abbrechen",
    discard: "Verwerfen",
  },
};

const en: Twin<typeof de> = {
  title: "Workbench",
  subtitle: "Without Excel. Nothing leaves this computer.",
  open: "Open …",
  openHint: "Open an .xlsx file. You can also drag it onto the page.",
  newMappe: "New workbook",
  example: "Example",
  exampleHint: "Open the example workbook again. All persons in it are invented.",
  save: "Save",
  saveHint: "Download the workbook as .xlsx.",
  newName: "New workbook.xlsx",
  exampleName: "Example.xlsx",
  unsaved: "not saved",
  sheets: "Workbook",
  drop: "Drop the file here to open it.",
  close: "Close this note",
  saved: (file) => `“${file}” is now in the downloads folder.`,
  onlyContent:
    "Here you change only what stands in the cells. Change rows, columns, sheets and formats in Excel. Nothing was lost.",
  noRoom:
    "What you paste reaches beyond the edge of the sheet. Nothing was pasted. Choose a cell further up or further left.",
  exampleMissing: "The example workbook cannot be loaded. Open a file of your own or load the page again.",
  discard: {
    title: "Discard changes?",
    text: (file) => `“${file}” has changes that are not saved yet. They are lost if you go on.`,
    keep: "Cancel",
    discard: "Discard",
  },
};

export const werkbankTexts: Texts<typeof de> = { de, en };
