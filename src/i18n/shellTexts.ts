import type { Texts, Twin } from "./language";
import { formatAnzahl } from "./anzahl";

const de = {
  back: "Zurück",
  toSteps: "Zu den Schritten",
  discard: "Verwerfen",
  write: "In die Mappe schreiben",
  again: "Noch einmal",
  cancel: "Abbrechen",
  cancelPromise: "Abbrechen ändert nichts.",
  cancelled: "Abgebrochen. Es wurde nichts geändert.",
  goOnWorking: "Sie können weiterarbeiten.",
  progress: (percent: number) => `${percent} %`,
  planned: "Das wird geschrieben",
  plannedNew: (rows: number) => `neu, ${zeilen(rows)}`,
  plannedReplace: (rows: number) => `wird ersetzt, danach ${zeilen(rows)}`,
  plannedAppend: (rows: number) => `${zeilen(rows)} ${rows === 1 ? "kommt" : "kommen"} dazu`,
  ownSheetsStay: "Ihre eigenen Blätter bleiben unverändert.",
  written: (time: string) => `Geschrieben um ${time}`,
  appliedNew: (rows: number) => `neu, ${zeilen(rows)}`,
  appliedReplaced: (rows: number) => `ersetzt, ${zeilen(rows)}`,
  appliedAppended: (rows: number) => zeilen(rows),
  notWritten: "Nicht geschrieben",
  notRead: "Nicht gelesen",
  asItWas: "Die Mappe ist, wie sie war.",
  showSheet: "Blatt zeigen",
  copyAsText: "Als Text kopieren",
  copied: "Kopiert.",
  notCopied: "Kopieren ging hier nicht. Markieren Sie den Text und drücken Sie Strg+C.",
  kuerzel: "Ihr Kürzel",
  kuerzelHint: "Steht im Protokoll. Gefragt wird einmal je Sitzung.",
  kuerzelMissing: "Schreiben Sie Ihr Kürzel mit höchstens 10 Zeichen, zum Beispiel M. B.",
  kuerzelKnown: (kuerzel: string) => `Kürzel: ${kuerzel}`,
  change: "Ändern",
  stopped: "Diese Anzeige ist stehen geblieben. Ihre Mappe bleibt, wie sie ist.",
};

const en: Twin<typeof de> = {
  back: "Back",
  toSteps: "To the steps",
  discard: "Discard",
  write: "Write to the workbook",
  again: "Try again",
  cancel: "Cancel",
  cancelPromise: "Cancelling changes nothing.",
  cancelled: "Cancelled. Nothing was changed.",
  goOnWorking: "You can go on working.",
  progress: (percent) => `${percent} %`,
  planned: "This will be written",
  plannedNew: (count) => `new, ${rows(count)}`,
  plannedReplace: (count) => `replaced, ${rows(count)} afterwards`,
  plannedAppend: (count) => `${rows(count)} added`,
  ownSheetsStay: "Your own sheets stay unchanged.",
  written: (time) => `Written at ${time}`,
  appliedNew: (count) => `new, ${rows(count)}`,
  appliedReplaced: (count) => `replaced, ${rows(count)}`,
  appliedAppended: (count) => rows(count),
  notWritten: "Not written",
  notRead: "Not read",
  asItWas: "The workbook is as it was.",
  showSheet: "Show sheet",
  copyAsText: "Copy as text",
  copied: "Copied.",
  notCopied: "Copying did not work here. Select the text and press Ctrl+C.",
  kuerzel: "Your initials",
  kuerzelHint: "They go to the log. You are asked once per session.",
  kuerzelMissing: "Write your initials with at most 10 characters, for example M. B.",
  kuerzelKnown: (kuerzel) => `Initials: ${kuerzel}`,
  change: "Change",
  stopped: "This view has stopped. Your workbook stays as it is.",
};

export const shellTexts: Texts<typeof de> = { de, en };

function zeilen(count: number): string {
  return count === 1 ? "1 Zeile" : `${formatAnzahl(count, "de")} Zeilen`;
}

function rows(count: number): string {
  return count === 1 ? "1 row" : `${formatAnzahl(count, "en")} rows`;
}
