import type { Language } from "./language";

/** What somebody changed by hand in the book. An issued invoice never changes, so it is said, never taken over. */
export type Buchbefund =
  /** Book or log know the number, but its lines are gone. */
  | { readonly kind: "inhaltFehlt"; readonly nummer: string }
  /** The lines are not those that were issued. */
  | { readonly kind: "inhaltGeaendert"; readonly nummer: string }
  /** A row that belongs to no invoice: it would be lost when the book is written. */
  | { readonly kind: "zeileFremd"; readonly zeile: number }
  | { readonly kind: "zeileFehlt"; readonly nummer: string }
  | {
      readonly kind: "zelleGeaendert";
      readonly nummer: string;
      readonly zeile: number;
      readonly spalte: string;
    };

/** Nothing is issued before this is put right; the others are put right when the book is written. */
export function isHindernis({ kind }: Buchbefund): boolean {
  return kind === "inhaltFehlt" || kind === "inhaltGeaendert" || kind === "zeileFremd";
}

export function buchbefundSentence(befund: Buchbefund, language: Language): string {
  const sentence = SENTENCES[language][befund.kind] as (befund: Buchbefund) => string;
  return sentence(befund);
}

type Sentences = {
  readonly [Kind in Buchbefund["kind"]]: (befund: Extract<Buchbefund, { kind: Kind }>) => string;
};

const de: Sentences = {
  inhaltFehlt: ({ nummer }) =>
    `Der Inhalt der Rechnung ${nummer} fehlt im Blatt „IntM Rechnungszeilen“. Holen Sie eine frühere Fassung der Mappe zurück; vorher wird nichts ausgestellt.`,
  inhaltGeaendert: ({ nummer }) =>
    `Der Inhalt der Rechnung ${nummer} wurde von Hand geändert. Holen Sie eine frühere Fassung der Mappe zurück; vorher wird nichts ausgestellt.`,
  zeileFremd: ({ zeile }) =>
    `Zeile ${zeile} im Blatt „IntM Rechnungsbuch“ gehört zu keiner Rechnung. Löschen Sie die Zeile; vorher wird nichts ausgestellt.`,
  zeileFehlt: ({ nummer }) =>
    `Die Zeile der Rechnung ${nummer} fehlt im Blatt „IntM Rechnungsbuch“. Die Rechnung gilt weiter; die Zeile kommt beim nächsten Schreiben zurück, ohne Zahlung.`,
  zelleGeaendert: ({ nummer, zeile, spalte }) =>
    `Von Hand geändert: Spalte „${spalte}“ der Rechnung ${nummer} (IntM Rechnungsbuch, Zeile ${zeile}). Es gilt, was ausgestellt wurde; beim nächsten Schreiben steht es wieder da.`,
};

const en: Sentences = {
  inhaltFehlt: ({ nummer }) =>
    `The content of invoice ${nummer} is missing in the sheet “IntM Rechnungszeilen”. Bring back an earlier version of the workbook; nothing is issued before.`,
  inhaltGeaendert: ({ nummer }) =>
    `The content of invoice ${nummer} was changed by hand. Bring back an earlier version of the workbook; nothing is issued before.`,
  zeileFremd: ({ zeile }) =>
    `Row ${zeile} in the sheet “IntM Rechnungsbuch” belongs to no invoice. Delete the row; nothing is issued before.`,
  zeileFehlt: ({ nummer }) =>
    `The row of invoice ${nummer} is missing in the sheet “IntM Rechnungsbuch”. The invoice still holds; the row comes back with the next writing, without its payment.`,
  zelleGeaendert: ({ nummer, zeile, spalte }) =>
    `Changed by hand: column “${spalte}” of invoice ${nummer} (IntM Rechnungsbuch, row ${zeile}). What was issued holds; the next writing puts it back.`,
};

const SENTENCES: { readonly [Key in Language]: Sentences } = { de, en };
