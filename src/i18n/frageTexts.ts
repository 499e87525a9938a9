import { spannenOf, type Datumsangabe } from "../domain/personenliste/datumsangabe";
import type { Grund } from "../domain/personenliste/grund";
import type { Zeile } from "../domain/personenliste/zeile";
import type { Zeitraum } from "../domain/zeit/zeitraum";
import type { Language, Texts, Twin } from "./language";
import { formatTag, formatZeitraum } from "./numbers";

/** A question about a row, with what it needs to speak of it; persons are never named in it. */
export interface Fragestoff {
  readonly grund: Grund;
  readonly zeile: Zeile;
  readonly zeitraum: Zeitraum;
  /** Where the other rows stand that it is about. */
  readonly andere: readonly Zeile[];
}

export function frageSentence(stoff: Fragestoff, language: Language): string {
  return SENTENCES[language][stoff.grund](stoff);
}

type Sentences = { readonly [Key in Grund]: (stoff: Fragestoff) => string };

const de: Sentences = {
  datumFehlt: ({ zeile }) =>
    zeile.zugang === "nachgeboren"
      ? `In Zeile ${zeile.herkunft.row} fehlt das Geburtsdatum des Kindes.`
      : `In Zeile ${zeile.herkunft.row} fehlt das Datum der Zuweisung.`,
  datumUnmoeglich: ({ zeile }) => `„${textOf(zeile)}“ gibt es nicht. Welcher Tag ist richtig?`,
  fehlerwert: ({ zeile }) =>
    `In Zeile ${zeile.herkunft.row} steht ein Excel-Fehler (${textOf(zeile)}) statt des Datums.`,
  datumMehrdeutig: ({ zeile }) => `In einer Zelle stehen zwei Daten: „${textOf(zeile)}“. Welches gilt?`,
  datumUngenau: ({ zeile }) =>
    `Nur „${textOf(zeile)}“ ist bekannt. Das reicht nicht: Ein Teil davon liegt außerhalb des Zeitraums.`,
  ausserhalbZeitraum: ({ zeile, zeitraum }) =>
    `Die Zuweisung ${dayOf(zeile, "de")} liegt außerhalb des Zeitraums ${formatZeitraum(zeitraum, "de")}.`,
  keinAnker: () => "Familiennachzug, aber niemand aus der Familie wurde im Zeitraum zugewiesen.",
  keinElternteil: () => "Zu diesem Kind ist kein gezählter Elternteil auf der Liste.",
  vorZuweisungGeboren: ({ zeile }) => `Geboren am ${birthOf(zeile, "de")}: vor der Zuweisung der Eltern.`,
  nachStichtagGeboren: ({ zeile }) => `Geboren am ${birthOf(zeile, "de")}: nach dem Stichtag.`,
  zweiGemeinden: ({ andere }) => `Diese Person steht auch in ${placesOf(andere, "de")}. Wo zählt sie?`,
  moeglicheDublette: ({ andere }) =>
    `Zwei Schreibweisen, gleiches Geburtsdatum (${placesOf(andere, "de")}). Dieselbe Person?`,
  widerspruechlicheDublette: ({ andere }) =>
    `Einmal gestrichen, einmal nicht (${placesOf(andere, "de")}). Was gilt?`,
  teilweiseGestrichen: () => "Nur ein Teil der Zeile ist durchgestrichen.",
  farbeOhneVermerk: () => "Die Zeile ist farbig, aber nichts sagt, warum.",
  meldungUnklar: () => "„noch gemeldet“ ist leer oder doppelt angekreuzt.",
  gestrichenAberSpaeterWeg: () => "Gestrichen, aber der Wegzug war erst nach dem Stichtag.",
  gemeindeUnbekannt: ({ zeile: { gemeinde } }) =>
    gemeinde.kind === "bekannt"
      ? "Die Gemeinde ist nicht klar."
      : unknownGemeinde(gemeinde.text, gemeinde.vorschlaege),
};

const en: Twin<Sentences> = {
  datumFehlt: ({ zeile }) =>
    zeile.zugang === "nachgeboren"
      ? `Row ${zeile.herkunft.row} lacks the child's date of birth.`
      : `Row ${zeile.herkunft.row} lacks the date of assignment.`,
  datumUnmoeglich: ({ zeile }) => `“${textOf(zeile)}” does not exist. Which day is right?`,
  fehlerwert: ({ zeile }) =>
    `Row ${zeile.herkunft.row} has an Excel error (${textOf(zeile)}) instead of the date.`,
  datumMehrdeutig: ({ zeile }) => `A cell has two dates: “${textOf(zeile)}”. Which one holds?`,
  datumUngenau: ({ zeile }) =>
    `Only “${textOf(zeile)}” is known. That is not enough: a part of it lies outside the period.`,
  ausserhalbZeitraum: ({ zeile, zeitraum }) =>
    `The assignment ${dayOf(zeile, "en")} lies outside the period ${formatZeitraum(zeitraum, "en")}.`,
  keinAnker: () => "Family reunification, but nobody of the family was assigned in the period.",
  keinElternteil: () => "No counted parent of this child is on the list.",
  vorZuweisungGeboren: ({ zeile }) => `Born on ${birthOf(zeile, "en")}: before the parents' assignment.`,
  nachStichtagGeboren: ({ zeile }) => `Born on ${birthOf(zeile, "en")}: after the key date.`,
  zweiGemeinden: ({ andere }) => `This person is also in ${placesOf(andere, "en")}. Where does it count?`,
  moeglicheDublette: ({ andere }) =>
    `Two spellings, the same date of birth (${placesOf(andere, "en")}). The same person?`,
  widerspruechlicheDublette: ({ andere }) =>
    `Struck once, not struck once (${placesOf(andere, "en")}). Which one holds?`,
  teilweiseGestrichen: () => "Only a part of the row is struck through.",
  farbeOhneVermerk: () => "The row is coloured, but nothing says why.",
  meldungUnklar: () => "“still registered” is empty or ticked twice.",
  gestrichenAberSpaeterWeg: () => "Struck, but the person left only after the key date.",
  gemeindeUnbekannt: ({ zeile: { gemeinde } }) =>
    gemeinde.kind === "bekannt"
      ? "The municipality is not clear."
      : `“${gemeinde.text}” is no municipality of the county.${gemeinde.vorschlaege.length > 0 ? ` Did you mean ${gemeinde.vorschlaege.join(" or ")}?` : ""}`,
};

const SENTENCES: Texts<Sentences> = { de, en };

function unknownGemeinde(text: string, vorschlaege: readonly string[]): string {
  const what =
    text === ""
      ? "Zu dieser Zeile ist keine Gemeinde erkennbar."
      : `„${text}“ ist keine Gemeinde im Landkreis.`;
  return vorschlaege.length > 0 ? `${what} Meinten Sie ${vorschlaege.join(" oder ")}?` : what;
}

/** The date that decides: of a late-born child its birth, else the Zuweisung or the Nachzug. */
function decidingDate({ zugang, geburt, zuweisung, nachzug }: Zeile): Datumsangabe {
  if (zugang === "nachgeboren") return geburt;
  return zugang === "familiennachzug" && nachzug.kind !== "fehlt" ? nachzug : zuweisung;
}

function textOf(zeile: Zeile): string {
  const angabe = decidingDate(zeile);
  return angabe.kind === "tag" ? formatTag(angabe.tag, "de") : angabe.text;
}

function dayOf(zeile: Zeile, language: Language): string {
  return shown(decidingDate(zeile), language);
}

function birthOf({ geburt }: Zeile, language: Language): string {
  return shown(geburt, language);
}

function shown(angabe: Datumsangabe, language: Language): string {
  if (angabe.kind === "tag") return formatTag(angabe.tag, language);
  const [first] = spannenOf(angabe);
  return angabe.text === "" && first !== undefined ? formatTag(first.von, language) : `„${angabe.text}“`;
}

function placesOf(zeilen: readonly Zeile[], language: Language): string {
  const row = language === "de" ? "Zeile" : "row";
  return zeilen
    .map(({ gemeinde, herkunft }) =>
      gemeinde.kind === "bekannt"
        ? `${gemeinde.name}, ${row} ${herkunft.row}`
        : `${herkunft.sheet}, ${row} ${herkunft.row}`,
    )
    .join("; ");
}
