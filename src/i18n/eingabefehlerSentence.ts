import type { Kostenfehler } from "../domain/abrechnung/kosten/checkKosten";
import type { Vereinbarungsfehler } from "../domain/abrechnung/vereinbarung/checkVereinbarung";
import type { Decimal } from "../domain/geld/decimal";
import type { Language } from "./language";
import { formatAnteil, formatBetrag, formatTag } from "./numbers";

type Fehler = Vereinbarungsfehler | Kostenfehler;

/** Rows of agreement or cost that contradict themselves: what is wrong and what to do. */
export function eingabefehlerSentence(fehler: Fehler, language: Language): string {
  const sentence = SENTENCES[language][fehler.kind] as (fehler: Fehler) => string;
  return sentence(fehler);
}

type Sentences = { readonly [Kind in Fehler["kind"]]: (fehler: Extract<Fehler, { kind: Kind }>) => string };

const de: Sentences = {
  keineNummer: () => "Der Vereinbarung fehlt die Nummer. Füllen Sie „Nr.“.",
  eigeneRechnung: ({ ags }) =>
    `Leistender und Empfänger sind dieselbe Gemeinde (AGS ${ags}). Berichtigen Sie einen von beiden.`,
  keinNummernkreis: ({ input }) =>
    `„${input}“ geht nicht als Nummernkreis. Erlaubt sind 1 bis 8 Großbuchstaben und Ziffern, vorn ein Buchstabe, zum Beispiel IM.`,
  keineAgs: ({ input }) =>
    `„${input}“ ist kein AGS des Empfängers. Er hat acht Ziffern; berichtigen Sie ihn im Blatt „IntM Gemeinden“.`,
  endeVorAnfang: ({ von, bis }) =>
    `Das Ende ${formatTag(bis, "de")} liegt vor dem Anfang ${formatTag(von, "de")}. Berichtigen Sie die Laufzeit.`,
  keineVereinbarungsfassung: ({ tag }) =>
    `Am ${formatTag(tag, "de")} gilt keine Zeile „Leistung“. Ergänzen Sie eine, die spätestens dann beginnt.`,
  zweiFassungen: ({ wovon, ab }) =>
    `Zwei Zeilen „${wovon === "vereinbarung" ? "Leistung" : "Umsatzsteuer"}“ gelten ab ${formatTag(ab, "de")}. Lassen Sie eine stehen.`,
  keinZahlungsziel: ({ tage }) => `Ein Zahlungsziel von ${tage} Tagen geht nicht. Erlaubt sind 0 bis 365.`,
  keineStelle: ({ ab }) => `Die Fassung ab ${formatTag(ab, "de")} nennt keine Stelle. Ergänzen Sie eine.`,
  stelleDoppelt: ({ ab, stelle }) =>
    `Die Stelle „${stelle}“ steht ab ${formatTag(ab, "de")} zweimal. Lassen Sie eine Zeile stehen.`,
  keineStunden: ({ stelle, stundenProWoche, vollzeitstunden }) =>
    `${comma(stundenProWoche)} von ${comma(vollzeitstunden)} Stunden gehen für „${stelle}“ nicht. Die Stunden sind mehr als 0 und höchstens die einer vollen Stelle (bis 48).`,
  keinAnteil: ({ ags }) => `Der Anteil der Gemeinde ${ags} ist keine Zahl ab 0. Berichtigen Sie ihn.`,
  gemeindeDoppelt: ({ ab, ags }) =>
    `Die Gemeinde ${ags} steht ab ${formatTag(ab, "de")} zweimal. Lassen Sie eine Zeile stehen.`,
  keineHundertProzent: ({ ab, summe }) =>
    `Die Anteile ab ${formatTag(ab, "de")} ergeben ${formatAnteil(summe, "de")} statt 100 %. Berichtigen Sie „Anteil“, auch den eigenen des Leistenden.`,
  keinePersonen: ({ ab }) => `Ab ${formatTag(ab, "de")} hat keine Gemeinde Personen. Füllen Sie „Personen“.`,
  empfaengerOhneAnteil: ({ ab, ags }) =>
    `Der Empfänger ${ags} hat ab ${formatTag(ab, "de")} keine Zeile mit seinem Anteil. Ergänzen Sie sie.`,
  stelleZweimal: ({ stelle }) =>
    `Die Stelle „${stelle}“ kommt zweimal vor. Geben Sie einer einen anderen Namen.`,
  kostenUnterNull: ({ stelle, betrag }) =>
    `${formatBetrag(betrag, "de")} für „${stelle}“ ist weniger als nichts. Berichtigen Sie „Betrag“ (IntM Kosten).`,
  zweiKostenzeilen: ({ stelle, ab }) =>
    `Zwei Zeilen derselben Art gelten für „${stelle}“ ab ${formatTag(ab, "de")}. Lassen Sie eine stehen (IntM Kosten).`,
  keinZuschlag: ({ stelle, satz }) =>
    `${formatAnteil(satz, "de")} gehen nicht als Zuschlag für „${stelle}“. Erlaubt sind 0 bis 100 %.`,
  keineIststunden: ({ stelle }) =>
    `Die geleisteten Stunden von „${stelle}“ sind weniger als nichts. Berichtigen Sie sie (IntM Kosten).`,
  zweiIststunden: ({ stelle, quartal }) =>
    `Die geleisteten Stunden von „${stelle}“ stehen für das ${quartal.nummer}. Quartal ${quartal.jahr} zweimal da (IntM Kosten).`,
  zweiZuwendungen: ({ jahr }) =>
    `Die Zuwendung ${jahr} steht zweimal da (IntM Kosten). Lassen Sie eine stehen.`,
  zuwendungUnterNull: ({ jahr }) =>
    `Die Zuwendung ${jahr} ist weniger als nichts. Berichtigen Sie „Betrag“ (IntM Kosten).`,
};

const en: Sentences = {
  keineNummer: () => "The agreement has no number. Fill “Nr.”.",
  eigeneRechnung: ({ ags }) => `Supplier and client are the same Gemeinde (AGS ${ags}). Correct one.`,
  keinNummernkreis: ({ input }) =>
    `“${input}” cannot begin invoice numbers. Allowed are 1 to 8 capital letters and digits, a letter first, as IM.`,
  keineAgs: ({ input }) =>
    `“${input}” is no AGS of the client. It has eight digits; correct it in the sheet “IntM Gemeinden”.`,
  endeVorAnfang: ({ von, bis }) =>
    `The end ${formatTag(bis, "en")} lies before the start ${formatTag(von, "en")}. Correct the term.`,
  keineVereinbarungsfassung: ({ tag }) =>
    `No row “Leistung” holds on ${formatTag(tag, "en")}. Add one that begins by then.`,
  zweiFassungen: ({ wovon, ab }) =>
    `Two rows “${wovon === "vereinbarung" ? "Leistung" : "Umsatzsteuer"}” hold from ${formatTag(ab, "en")}. Leave one.`,
  keinZahlungsziel: ({ tage }) => `A payment term of ${tage} days is not possible. Allowed are 0 to 365.`,
  keineStelle: ({ ab }) => `The version from ${formatTag(ab, "en")} names no post. Add one.`,
  stelleDoppelt: ({ ab, stelle }) =>
    `The post “${stelle}” is there twice from ${formatTag(ab, "en")}. Leave one.`,
  keineStunden: ({ stelle, stundenProWoche, vollzeitstunden }) =>
    `${stundenProWoche.toFixed()} of ${vollzeitstunden.toFixed()} hours are not possible for “${stelle}”. Hours are more than 0 and at most those of a full post (up to 48).`,
  keinAnteil: ({ ags }) => `The share of Gemeinde ${ags} is no number from 0. Correct it.`,
  gemeindeDoppelt: ({ ab, ags }) =>
    `Gemeinde ${ags} is there twice from ${formatTag(ab, "en")}. Leave one row.`,
  keineHundertProzent: ({ ab, summe }) =>
    `The shares from ${formatTag(ab, "en")} come to ${formatAnteil(summe, "en")} instead of 100 %. Correct “Anteil”, also that of the supplier itself.`,
  keinePersonen: ({ ab }) => `No Gemeinde has persons from ${formatTag(ab, "en")}. Fill “Personen”.`,
  empfaengerOhneAnteil: ({ ab, ags }) =>
    `The client ${ags} has no row with its share from ${formatTag(ab, "en")}. Add it.`,
  stelleZweimal: ({ stelle }) => `The post “${stelle}” is there twice. Give one another name.`,
  kostenUnterNull: ({ stelle, betrag }) =>
    `${formatBetrag(betrag, "en")} for “${stelle}” is less than nothing. Correct “Betrag” (IntM Kosten).`,
  zweiKostenzeilen: ({ stelle, ab }) =>
    `Two rows of one kind hold for “${stelle}” from ${formatTag(ab, "en")}. Leave one (IntM Kosten).`,
  keinZuschlag: ({ stelle, satz }) =>
    `${formatAnteil(satz, "en")} is no overhead for “${stelle}”. Allowed are 0 to 100 %.`,
  keineIststunden: ({ stelle }) =>
    `The hours worked of “${stelle}” are less than nothing. Correct them (IntM Kosten).`,
  zweiIststunden: ({ stelle, quartal }) =>
    `The hours worked of “${stelle}” are there twice for quarter ${quartal.nummer} of ${quartal.jahr} (IntM Kosten).`,
  zweiZuwendungen: ({ jahr }) => `The grant of ${jahr} is there twice (IntM Kosten). Leave one.`,
  zuwendungUnterNull: ({ jahr }) =>
    `The grant of ${jahr} is less than nothing. Correct “Betrag” (IntM Kosten).`,
};

const SENTENCES: { readonly [Key in Language]: Sentences } = { de, en };

function comma(value: Decimal): string {
  return value.toFixed().replace(".", ",");
}
