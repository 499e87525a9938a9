import type { Mangel } from "../domain/abrechnung/rechnung/mangel";
import type { Quartal } from "../domain/zeit/quartal";
import { cell } from "./fundortTexts";
import type { Language } from "./language";
import { formatBetrag, formatTag, formatZeitraum } from "./numbers";

/** Why a draft stays a draft, and which cell puts it right. */
export function mangelSentence(mangel: Mangel, language: Language): string {
  const sentence = SENTENCES[language][mangel.kind] as (mangel: Mangel) => string;
  return sentence(mangel);
}

type Sentences = { readonly [Kind in Mangel["kind"]]: (mangel: Extract<Mangel, { kind: Kind }>) => string };

const de: Sentences = {
  angabeFehlt: ({ rolle, ags, feld, fundstelle }) =>
    `Füllen Sie ${cell({ kind: "feld", rolle, ags, feld }, "de")}${fundstelle === "keine" ? "" : ` (${fundstelle})`}.`,
  angabeFalsch: ({ rolle, ags, feld, input, grund }) =>
    `„${input}“ hat ${grund === "pruefziffer" ? "eine falsche Prüfziffer" : "nicht die richtige Form"}. Berichtigen Sie ${cell({ kind: "feld", rolle, ags, feld }, "de")}.`,
  ustUngeklaert: ({ zeitraum }) =>
    `Die Umsatzsteuer ist ungeklärt (${formatZeitraum(zeitraum, "de")}). Die Kämmerei legt sie in einer Zeile „Umsatzsteuer“ fest (IntM Vereinbarungen).`,
  festlegungUnvollstaendig: ({ ab, feld }) =>
    `Füllen Sie „${feld === "festgelegtVon" ? "festgelegt von" : "festgelegt am"}“ in der Zeile „Umsatzsteuer“ ab ${formatTag(ab, "de")} (IntM Vereinbarungen).`,
  steuervermerkFehlt: ({ ab }) =>
    `Schreiben Sie in „Vermerk“ der Zeile „Umsatzsteuer“ ab ${formatTag(ab, "de")}, warum die Zuwendung kein Teil des Entgelts ist (IntM Vereinbarungen, § 10 Abs. 1 UStG).`,
  altesRechtAusgelaufen: ({ letzterTag, fundstelle }) =>
    `Das alte Recht gilt nur bis ${formatTag(letzterTag, "de")} (${fundstelle}). Legen Sie die Umsatzsteuer ab dem Tag danach neu fest (IntM Vereinbarungen).`,
  keinSteuersatz: ({ tag }) =>
    `Für den ${formatTag(tag, "de")} ist kein Steuersatz bekannt. Prüfen Sie den Zeitraum der Vereinbarung.`,
  kostenFehlen: ({ stelle, zeitraum }) =>
    `Für „${stelle}“ fehlen die Kosten (${formatZeitraum(zeitraum, "de")}). Ergänzen Sie im Blatt „IntM Kosten“ die Personalkosten oder eine Vakanz.`,
  iststundenFehlen: ({ stelle, quartal }) =>
    `Für „${stelle}“ fehlen die geleisteten Stunden im ${quartalText(quartal)}. Ergänzen Sie sie im Blatt „IntM Kosten“.`,
  belegFehlt: ({ bezeichnung, tag }) =>
    `Zu „${bezeichnung}“ vom ${formatTag(tag, "de")} fehlt der Beleg (IntM Kosten).`,
  stelleUnbekannt: ({ bezeichnung, stelle }) =>
    `„${bezeichnung}“ nennt die Stelle „${stelle}“, die in der Vereinbarung nicht vorkommt. Berichtigen Sie „Stelle“ (IntM Kosten).`,
  zuwendungFehlt: ({ jahr }) =>
    `Die Zuwendung ${jahr} fehlt. Ergänzen Sie im Blatt „IntM Kosten“ eine Zeile „Zuwendung“.`,
  zuwendungUebersteigtKosten: ({ betrag }) =>
    `Die Zuwendung übersteigt die Kosten um ${formatBetrag(betrag, "de")}. Es gibt nichts zu berechnen.`,
  quartalNichtBerechnet: ({ quartal }) =>
    `Das ${quartalText(quartal)} ist noch nicht berechnet. Stellen Sie zuerst diese Rechnung aus.`,
  keinBetrag: () => "Es gibt in diesem Quartal nichts zu berechnen.",
};

const en: Sentences = {
  angabeFehlt: ({ rolle, ags, feld, fundstelle }) =>
    `Fill ${cell({ kind: "feld", rolle, ags, feld }, "en")}${fundstelle === "keine" ? "" : ` (${fundstelle})`}.`,
  angabeFalsch: ({ rolle, ags, feld, input, grund }) =>
    `“${input}” ${grund === "pruefziffer" ? "has wrong check digits" : "does not have the right form"}. Correct ${cell({ kind: "feld", rolle, ags, feld }, "en")}.`,
  ustUngeklaert: ({ zeitraum }) =>
    `The VAT is open (${formatZeitraum(zeitraum, "en")}). The treasurer decides in a row “Umsatzsteuer” (IntM Vereinbarungen).`,
  festlegungUnvollstaendig: ({ ab, feld }) =>
    `Fill “${feld === "festgelegtVon" ? "festgelegt von" : "festgelegt am"}” in the row “Umsatzsteuer” from ${formatTag(ab, "en")} (IntM Vereinbarungen).`,
  steuervermerkFehlt: ({ ab }) =>
    `Write in “Vermerk” of the row “Umsatzsteuer” from ${formatTag(ab, "en")} why the grant is no part of the price (IntM Vereinbarungen, § 10 Abs. 1 UStG).`,
  altesRechtAusgelaufen: ({ letzterTag, fundstelle }) =>
    `The old law only holds until ${formatTag(letzterTag, "en")} (${fundstelle}). Decide the VAT anew from the day after (IntM Vereinbarungen).`,
  keinSteuersatz: ({ tag }) =>
    `No tax rate is known for ${formatTag(tag, "en")}. Check the period of the agreement.`,
  kostenFehlen: ({ stelle, zeitraum }) =>
    `The cost of “${stelle}” is missing (${formatZeitraum(zeitraum, "en")}). Add staff cost or a vacancy in the sheet “IntM Kosten”.`,
  iststundenFehlen: ({ stelle, quartal }) =>
    `The hours worked of “${stelle}” are missing for ${quartalTextEn(quartal)}. Add them in the sheet “IntM Kosten”.`,
  belegFehlt: ({ bezeichnung, tag }) =>
    `The receipt of “${bezeichnung}” of ${formatTag(tag, "en")} is missing (IntM Kosten).`,
  stelleUnbekannt: ({ bezeichnung, stelle }) =>
    `“${bezeichnung}” names the post “${stelle}”, which the agreement does not have. Correct “Stelle” (IntM Kosten).`,
  zuwendungFehlt: ({ jahr }) =>
    `The grant of ${jahr} is missing. Add a row “Zuwendung” in the sheet “IntM Kosten”.`,
  zuwendungUebersteigtKosten: ({ betrag }) =>
    `The grant exceeds the cost by ${formatBetrag(betrag, "en")}. There is nothing to bill.`,
  quartalNichtBerechnet: ({ quartal }) =>
    `${quartalTextEn(quartal)} is not billed yet. Issue that invoice first.`,
  keinBetrag: () => "There is nothing to bill in this quarter.",
};

const SENTENCES: { readonly [Key in Language]: Sentences } = { de, en };

function quartalText({ nummer, jahr }: Quartal): string {
  return `${nummer}. Quartal ${jahr}`;
}

function quartalTextEn({ nummer, jahr }: Quartal): string {
  return `Quarter ${nummer} of ${jahr}`;
}
