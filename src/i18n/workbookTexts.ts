import type { WorkbookRefusal } from "../workbook/refusal";
import type { Language } from "./language";

type Sentences = {
  readonly [Kind in WorkbookRefusal["kind"]]: (refusal: Extract<WorkbookRefusal, { kind: Kind }>) => string;
};

/** What is wrong, where, and what to do now. */
export function workbookSentence(refusal: WorkbookRefusal, language: Language): string {
  const sentence = SENTENCES[language][refusal.kind] as (refusal: WorkbookRefusal) => string;
  return sentence(refusal);
}

const de: Sentences = {
  keineMappe: () => "Es ist keine Mappe geöffnet. Öffnen Sie in Excel die Mappe mit der Liste.",
  keinSharedRuntime: () =>
    "Dieses Excel ist zu alt für das Add-in. Nötig ist Excel 2021, Microsoft 365 oder Excel im Web.",
  blattFehlt: ({ sheet }) => `Das Blatt „${sheet}“ gibt es nicht mehr. Wählen Sie ein anderes Blatt.`,
  blattGeschuetzt: ({ sheet }) =>
    `Das Blatt „${sheet}“ ist geschützt. Heben Sie den Schutz auf (Überprüfen > Blattschutz aufheben), dann geht es weiter.`,
  mappeGeschuetzt: () =>
    "Der Aufbau der Mappe ist geschützt, neue Blätter sind nicht erlaubt. Heben Sie den Schutz auf (Überprüfen > Arbeitsmappe schützen).",
  schreibgeschuetzt: () =>
    "Die Mappe ist schreibgeschützt geöffnet. Speichern Sie eine Kopie (Datei > Speichern unter) und arbeiten Sie dort weiter.",
  blattnameVergeben: ({ sheet }) =>
    `Ein Blatt heißt schon „${sheet}“, ist aber nicht von diesem Programm. Benennen Sie es um, dann geht es weiter.`,
  blattnameUngueltig: ({ sheet }) =>
    `„${sheet}“ geht nicht als Blattname. Erlaubt sind 1 bis 31 Zeichen, ohne : \\ / ? * [ ].`,
  spalteFehlt: ({ sheet, column }) =>
    `In „${sheet}“ fehlt die Spalte „${column}“. Machen Sie die letzte Änderung rückgängig (Strg+Z).`,
  blattDoppelt: ({ sheets }) =>
    `Diese Blätter sind Kopien voneinander: ${quoted(sheets)}. Löschen Sie die Kopie, dann geht es weiter.`,
  dateiFehlt: ({ file }) => `„${file}“ gibt es nicht. Prüfen Sie den Namen der Datei.`,
  keineDatei: ({ file }) => `„${file}“ ist ein Ordner. Nennen Sie eine Datei mit der Endung .xlsx.`,
  dateiLeer: ({ file }) =>
    `„${file}“ ist leer (0 Byte). Bitten Sie den Absender, die Datei noch einmal zu schicken.`,
  dateiVerschluesselt: ({ file }) =>
    `„${file}“ ist mit einem Kennwort geschützt. Öffnen Sie sie in Excel, entfernen Sie das Kennwort (Datei > Informationen) und wählen Sie die Datei noch einmal.`,
  altesFormat: ({ file }) =>
    `„${file}“ hat das alte Format .xls. Öffnen Sie die Datei in Excel und speichern Sie sie als .xlsx.`,
  keinXlsx: ({ file }) =>
    `„${file}“ ist keine Excel-Mappe, auch wenn der Name so aussieht. Öffnen Sie die Datei in Excel und speichern Sie sie als .xlsx.`,
  dateiBeschaedigt: ({ file, bytes }) =>
    `„${file}“ lässt sich nicht lesen, die Datei ist beschädigt oder unvollständig (${bytes} Byte). Bitten Sie den Absender, sie noch einmal zu schicken.`,
  dateiZuGross: ({ file }) =>
    `„${file}“ wird entpackt zu groß für eine Liste. Prüfen Sie, ob es die richtige Datei ist.`,
  zellbearbeitung: () => "Sie schreiben gerade in eine Zelle. Drücken Sie Eingabe, dann geht es weiter.",
  abgebrochen: () => "Abgebrochen. Es wurde nichts geändert.",
  excelFehler: ({ code }) =>
    `Excel hat abgelehnt (${code}). Es wurde nichts geändert. Speichern Sie die Mappe, öffnen Sie sie neu und versuchen Sie es noch einmal.`,
};

const en: Sentences = {
  keineMappe: () => "No workbook is open. Open the workbook with the list in Excel.",
  keinSharedRuntime: () =>
    "This Excel is too old for the add-in. Excel 2021, Microsoft 365 or Excel on the web is needed.",
  blattFehlt: ({ sheet }) => `The sheet “${sheet}” is gone. Choose another sheet.`,
  blattGeschuetzt: ({ sheet }) =>
    `The sheet “${sheet}” is protected. Remove the protection (Review > Unprotect Sheet), then go on.`,
  mappeGeschuetzt: () =>
    "The structure of the workbook is protected, new sheets are not allowed. Remove the protection (Review > Protect Workbook).",
  schreibgeschuetzt: () => "The workbook is open read-only. Save a copy (File > Save As) and go on there.",
  blattnameVergeben: ({ sheet }) =>
    `A sheet is already called “${sheet}” but is not made by this program. Rename it, then go on.`,
  blattnameUngueltig: ({ sheet }) =>
    `“${sheet}” cannot be a sheet name. Use 1 to 31 characters, without : \\ / ? * [ ].`,
  spalteFehlt: ({ sheet, column }) =>
    `“${sheet}” lacks the column “${column}”. Undo the last change (Ctrl+Z).`,
  blattDoppelt: ({ sheets }) =>
    `These sheets are copies of each other: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}. Delete the copy, then go on.`,
  dateiFehlt: ({ file }) => `“${file}” does not exist. Check the name of the file.`,
  keineDatei: ({ file }) => `“${file}” is a folder. Name a file that ends in .xlsx.`,
  dateiLeer: ({ file }) => `“${file}” is empty (0 bytes). Ask the sender to send it again.`,
  dateiVerschluesselt: ({ file }) =>
    `“${file}” is protected by a password. Open it in Excel, remove the password (File > Info) and choose the file again.`,
  altesFormat: ({ file }) => `“${file}” has the old format .xls. Open it in Excel and save it as .xlsx.`,
  keinXlsx: ({ file }) =>
    `“${file}” is not an Excel workbook, although its name says so. Open it in Excel and save it as .xlsx.`,
  dateiBeschaedigt: ({ file, bytes }) =>
    `“${file}” cannot be read, it is damaged or incomplete (${bytes} bytes). Ask the sender to send it again.`,
  dateiZuGross: ({ file }) =>
    `“${file}” unpacks to more than a list can be. Check that it is the right file.`,
  zellbearbeitung: () => "You are typing in a cell. Press Enter, then it goes on.",
  abgebrochen: () => "Cancelled. Nothing was changed.",
  excelFehler: ({ code }) =>
    `Excel refused (${code}). Nothing was changed. Save the workbook, open it again and try once more.`,
};

const SENTENCES: { readonly [Key in Language]: Sentences } = { de, en };

function quoted(names: readonly string[]): string {
  return names.map((name) => `„${name}“`).join(", ");
}
