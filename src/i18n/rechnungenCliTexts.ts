import type { Entwurf, Hinweis } from "../domain/abrechnung/rechnung/entwurf";
import type { Quartal } from "../domain/zeit/quartal";
import { formatBetrag, formatTag, formatZeitraum } from "./numbers";

/** What "intm rechnungen" says. It speaks German only, like the sheets. */
export const rechnungenCliTexts = {
  call: "Aufruf: npx intm rechnungen MAPPE.xlsx --jahr 2025 --quartal 1",
  oneFile: "Es fehlt die Mappe.",
  noYear: "Es fehlt das Jahr. Schreiben Sie zum Beispiel --jahr 2025.",
  noQuarter: "Es fehlt das Quartal. Schreiben Sie --quartal 1, 2, 3 oder 4.",
  noDay: (input: string) =>
    `„${input}“ ist kein Tag. Schreiben Sie das Rechnungsdatum wie --datum 2025-04-01.`,
  noIssuer:
    "Zum Ausstellen fehlt, wer es tut und mit welchem Datum. Schreiben Sie --datum 2025-04-01 --wer MB.",
  noAgreements:
    "In der Mappe steht keine Vereinbarung. Füllen Sie die Blätter „IntM Vereinbarungen“ und „IntM Kosten“.",
  notIssued: "Es wurde nichts ausgestellt.",
  title: ({ nummer, jahr }: Quartal, drafts: number) =>
    `${nummer}. Quartal ${jahr}: ${drafts === 0 ? "nichts zu berechnen" : drafts === 1 ? "1 Rechnung" : `${drafts} Rechnungen`}`,
  draft: ({ vereinbarung, empfaenger, zeitraum, netto, ust, brutto, steuer }: Entwurf, lage: string) => {
    const tax =
      steuer === "ungeklaert" ? "" : steuer.kategorie === "S" ? ` + USt ${formatBetrag(ust, "de")}` : "";
    const sum = tax === "" ? "" : ` = ${formatBetrag(brutto, "de")}`;
    return `  ${vereinbarung} an ${empfaenger.name}, ${formatZeitraum(zeitraum, "de")}: ${formatBetrag(netto, "de")}${tax}${sum} (${lage})`;
  },
  lagen: {
    ausgestellt: (nummer: string) => `ausgestellt als ${nummer}`,
    ausstellbar: "kann ausgestellt werden",
    schonBerechnet: (nummer: string) => `schon berechnet mit ${nummer}`,
    entwurf: "bleibt Entwurf",
  },
  detail: (sentence: string) => `      ${sentence}`,
  faulty: (vereinbarung: string) => `  ${vereinbarung}: nicht zu berechnen`,
  hinweis: ({ ab, fundstelle }: Hinweis) =>
    `Ab ${formatTag(ab, "de")} gilt § 2b UStG für alle (${fundstelle}). Prüfen Sie die Umsatzsteuer für die Zeit danach.`,
  xrechnung: (file: string) => `XRechnung geschrieben: ${file}`,
  noXrechnung: (nummer: string) => `Keine XRechnung zu ${nummer}:`,
} as const;
