import type { Befund, Verstoss } from "../domain/abrechnung/rechnung/verstoss";
import { cell, cure, hint, NEU, place } from "./fundortTexts";
import type { Language } from "./language";

/** What is wrong, which cell to fill or what else to do, and by which rule: "… (BR-DE-15)". */
export function einvoiceSentence(verstoss: Verstoss, language: Language): string {
  const sentence = SENTENCES[language][verstoss.kind] as (befund: Befund) => string;
  return `${sentence(verstoss)} (${verstoss.regeln.join(", ")})`;
}

type Sentences = {
  readonly [Kind in Befund["kind"]]: (befund: Extract<Befund, { kind: Kind }>) => string;
};

const de: Sentences = {
  fehlt: ({ fundort }) =>
    fundort.kind === "feld"
      ? `Füllen Sie ${cell(fundort, "de")}.${hint(fundort, "de")}`
      : `${place(fundort, "de")} fehlt. ${NEU.de}`,
  falsch: ({ fundort, input, grund }) => {
    const why = grund === "pruefziffer" ? "hat eine falsche Prüfziffer" : "hat nicht die richtige Form";
    return fundort.kind === "feld"
      ? `„${input}“ ${why}. Berichtigen Sie ${cell(fundort, "de")}.${hint(fundort, "de")}`
      : `„${input}“ ${why}: ${place(fundort, "de")}. ${NEU.de}`;
  },
  steuerzeichen: ({ fundort, zeichen }) =>
    `${place(fundort, "de")} enthält ein unsichtbares Zeichen (${zeichen}). Tippen Sie den Text neu, statt ihn einzufügen.${cure(fundort, "de")}`,
  platzhalter: ({ fundort, input }) =>
    `${place(fundort, "de")} enthält „${input}“ statt eines Textes. Schreiben Sie, was gemeint ist.${cure(fundort, "de")}`,
  kennungFalsch: ({ fundort, input, erlaubt }) =>
    `„${input}“ ist hier nicht erlaubt: ${place(fundort, "de")}. Richtig ist ${erlaubt}.`,
  keinBetrag: ({ fundort, input }) =>
    `„${input}“ ist kein Betrag mit höchstens zwei Nachkommastellen: ${place(fundort, "de")}. ${NEU.de}`,
  betragFalsch: ({ fundort, ist, soll }) =>
    `${place(fundort, "de")} lautet ${comma(ist)}, gerechnet sind es ${comma(soll)}. ${NEU.de}`,
  zeilennummerDoppelt: ({ zeile }) => `Die Zeilennummer ${zeile} kommt zweimal vor. ${NEU.de}`,
  keineZeilen: () => `Die Rechnung hat keine Zeile. ${NEU.de}`,
  ustIdVerboten: ({ input }) =>
    `Ohne steuerbare Leistung darf die USt-IdNr. ${input} nicht auf der Rechnung stehen. Die Steuernummer genügt.`,
  satzFalsch: ({ fundort, kategorie, input }) =>
    `Der Steuersatz „${input}“ passt nicht zur Kategorie ${kategorie}: ${place(fundort, "de")}. Prüfen Sie die Umsatzsteuer der Vereinbarung.`,
  grundFehlt: ({ kategorie }) =>
    `Es fehlt der Grund, aus dem keine Umsatzsteuer anfällt (Kategorie ${kategorie}). Prüfen Sie die Umsatzsteuer der Vereinbarung.`,
  grundVerboten: ({ input }) =>
    `Die Rechnung weist Umsatzsteuer aus und nennt zugleich einen Grund dagegen: „${input}“. Prüfen Sie die Umsatzsteuer der Vereinbarung.`,
  kategorienGemischt: ({ kategorien }) =>
    `Nicht steuerbare und andere Leistungen (${kategorien.join(", ")}) dürfen nicht auf einer Rechnung stehen. Schreiben Sie zwei Rechnungen.`,
  aufteilungFalsch: ({ kategorie }) =>
    `Die Umsatzsteuer ist nicht je Steuersatz einmal zusammengefasst${kategorie === "" ? "" : ` (Kategorie ${kategorie})`}. ${NEU.de}`,
  zahlungswegFehlt: () =>
    `Es fehlt, wie zu zahlen ist. Füllen Sie im Blatt „IntM Gemeinden“ beim Leistenden die Spalte „IBAN“.`,
  zahlungszielFehlt: () => "Es fehlt, bis wann zu zahlen ist. Füllen Sie das Zahlungsziel der Vereinbarung.",
  skonto: ({ input }) =>
    `„${input}“ nennt ein Skonto in freier Form. Lassen Sie es weg; die Rechnung ist ohne Abzug zahlbar.`,
  endeVorAnfang: ({ fundort, von, bis }) =>
    `Das Ende ${germanDay(bis)} liegt vor dem Anfang ${germanDay(von)}: ${place(fundort, "de")}. ${NEU.de}`,
  zeileAusserhalb: ({ zeile, von, bis }) =>
    `Zeile ${zeile} (${germanDay(von)} bis ${germanDay(bis)}) liegt nicht ganz im Zeitraum der Rechnung. ${NEU.de}`,
  keinQuartal: ({ von, bis }) =>
    `Der Zeitraum ${germanDay(von)} bis ${germanDay(bis)} liegt nicht in seinem Kalenderquartal. ${NEU.de}`,
  bezugFehlt: () => `Die Korrektur nennt keine Rechnung, die sie berichtigt. ${NEU.de}`,
};

const en: Sentences = {
  fehlt: ({ fundort }) =>
    fundort.kind === "feld"
      ? `Fill ${cell(fundort, "en")}.${hint(fundort, "en")}`
      : `${place(fundort, "en")} is missing. ${NEU.en}`,
  falsch: ({ fundort, input, grund }) => {
    const why = grund === "pruefziffer" ? "has wrong check digits" : "does not have the right form";
    return fundort.kind === "feld"
      ? `“${input}” ${why}. Correct ${cell(fundort, "en")}.${hint(fundort, "en")}`
      : `“${input}” ${why}: ${place(fundort, "en")}. ${NEU.en}`;
  },
  steuerzeichen: ({ fundort, zeichen }) =>
    `${place(fundort, "en")} holds an invisible sign (${zeichen}). Type the text anew instead of pasting it.${cure(fundort, "en")}`,
  platzhalter: ({ fundort, input }) =>
    `${place(fundort, "en")} holds “${input}” instead of a text. Write what is meant.${cure(fundort, "en")}`,
  kennungFalsch: ({ fundort, input, erlaubt }) =>
    `“${input}” is not allowed here: ${place(fundort, "en")}. Right is ${erlaubt}.`,
  keinBetrag: ({ fundort, input }) =>
    `“${input}” is no amount with two decimals at most: ${place(fundort, "en")}. ${NEU.en}`,
  betragFalsch: ({ fundort, ist, soll }) =>
    `${place(fundort, "en")} says ${ist}, computed are ${soll}. ${NEU.en}`,
  zeilennummerDoppelt: ({ zeile }) => `Line number ${zeile} occurs twice. ${NEU.en}`,
  keineZeilen: () => `The invoice has no line. ${NEU.en}`,
  ustIdVerboten: ({ input }) =>
    `Where nothing is taxable the VAT id ${input} must not stand on the invoice. The tax number is enough.`,
  satzFalsch: ({ fundort, kategorie, input }) =>
    `The rate “${input}” does not fit category ${kategorie}: ${place(fundort, "en")}. Check the VAT of the agreement.`,
  grundFehlt: ({ kategorie }) =>
    `The reason why no VAT is due is missing (category ${kategorie}). Check the VAT of the agreement.`,
  grundVerboten: ({ input }) =>
    `The invoice shows VAT and gives a reason against it: “${input}”. Check the VAT of the agreement.`,
  kategorienGemischt: ({ kategorien }) =>
    `Not taxable and other services (${kategorien.join(", ")}) must not stand on one invoice. Write two.`,
  aufteilungFalsch: ({ kategorie }) =>
    `The VAT is not summed up once for each rate${kategorie === "" ? "" : ` (category ${kategorie})`}. ${NEU.en}`,
  zahlungswegFehlt: () =>
    "It is missing how to pay. Fill the column “IBAN” of the supplier in the sheet “IntM Gemeinden”.",
  zahlungszielFehlt: () => "It is missing when to pay. Fill the payment term of the agreement.",
  skonto: ({ input }) =>
    `“${input}” offers a discount in free form. Leave it out; the invoice is payable without deduction.`,
  endeVorAnfang: ({ fundort, von, bis }) =>
    `The end ${bis} lies before the start ${von}: ${place(fundort, "en")}. ${NEU.en}`,
  zeileAusserhalb: ({ zeile, von, bis }) =>
    `Line ${zeile} (${von} to ${bis}) does not lie inside the period of the invoice. ${NEU.en}`,
  keinQuartal: ({ von, bis }) =>
    `The period ${von} to ${bis} does not lie in its calendar quarter. ${NEU.en}`,
  bezugFehlt: () => `The correction names no invoice that it corrects. ${NEU.en}`,
};

const SENTENCES: { readonly [Key in Language]: Sentences } = { de, en };

function comma(betrag: string): string {
  return betrag.replace(".", ",");
}

/** What is no day stays as it is: it is what the sentence is about. */
function germanDay(text: string): string {
  return text.replace(/^(\d{4})-(\d{2})-(\d{2})$/u, "$3.$2.$1");
}
