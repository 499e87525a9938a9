import type { Zeichen, Zugang } from "../../domain/personenliste/zeile";
import type { Rolle } from "../columns/rolle";
import type { GefundeneListe } from "../gefundeneListe";
import type { Vermerk } from "../remarks/vermerk";
import { abgaengeOf } from "../remarks/zeichenOf";
import { fold } from "../text/fold";

/** What a heading says of the rows below it. */
export interface Abschnitt {
  readonly zeichen: readonly Zeichen[];
  readonly zugang: Zugang;
  /** "Ergänzt:" the Gemeinde may add later-born children only. */
  readonly isAddition: boolean;
}

export const OHNE_ABSCHNITT: Abschnitt = { zeichen: [], zugang: "ohneAngabe", isAddition: false };

/** The section that a heading begins; "none" for other text. Letters and instructions are no headings. */
export function abschnittOf(text: string, readVermerk: (text: string) => Vermerk): Abschnitt | "none" {
  const folded = fold(text)
    .replace(/\(\s*\d*\s*(?:personen)?\s*\)|\d+ personen|[:.]+$/gu, " ")
    .replace(/^[\s\d.)a-z]?[\d.)]*\s*(?=\S)/u, (number) => (/[.)\d]/u.test(number) ? "" : number))
    .replace(/\s+/gu, " ")
    .trim();
  if (folded.length > LONGEST || folded.split(" ").length > MOST_WORDS || INSTRUCTION.test(folded))
    return "none";
  if (SENTENCE.test(folded) && !/:\s*$/u.test(text)) return "none";
  const begin = folded.replace(OPENING, "");
  if (PRESENT.test(begin)) return OHNE_ABSCHNITT;
  if (STRUCK.test(begin)) return { ...OHNE_ABSCHNITT, zeichen: strikesOf(readVermerk(text)) };
  const isAddition = ADDED.test(begin);
  if (BORN.test(folded) && (isAddition || BORN_FIRST.test(begin))) {
    return { ...OHNE_ABSCHNITT, zugang: "nachgeboren", isAddition: true };
  }
  if (REUNITED.test(begin) || (isAddition && REUNITED_ANYWHERE.test(folded))) {
    return { ...OHNE_ABSCHNITT, zugang: "familiennachzug" };
  }
  return isAddition ? { ...OHNE_ABSCHNITT, isAddition: true } : "none";
}

/**
 * What the name of a sheet or the title above a whole list says: "Nachgeborene", "Abmeldungen". A list that tells its
 * strikes row by row, and the only list of a file ("Siegelsbach Abmeldungen"), is not struck by its title.
 */
export function blattAbschnittOf(
  title: string,
  { spalten }: GefundeneListe,
  hasOthers: boolean,
  readVermerk: (text: string) => Vermerk,
): Abschnitt {
  const words = title.split(/[\s_-]+/u);
  for (let from = 0; from < Math.min(words.length, 4); from++) {
    const abschnitt = abschnittOf(words.slice(from).join(" "), readVermerk);
    if (abschnitt === "none" || abschnitt === OHNE_ABSCHNITT) continue;
    const isToldByRow = spalten.some(({ rolle }) => BY_ROW.has(rolle));
    return abschnitt.zeichen.length > 0 && (isToldByRow || !hasOthers) ? OHNE_ABSCHNITT : abschnitt;
  }
  return OHNE_ABSCHNITT;
}

const BY_ROW: ReadonlySet<Rolle> = new Set([
  "streichung",
  "abgang",
  "gemeldet",
  "gemeldetJa",
  "gemeldetNein",
]);

const LONGEST = 70;
const MOST_WORDS = 9;

/** A heading with a day ("Verzogen nach dem 31.12.2022") speaks of departures, one without strikes. */
function strikesOf(vermerk: Vermerk): readonly Zeichen[] {
  const dated = vermerk.abgaenge.filter(({ datum }) => datum.kind !== "fehlt");
  if (dated.length > 0) return abgaengeOf({ ...vermerk, abgaenge: dated });
  if (vermerk.isRegistered && vermerk.abgaenge.length > 0) return [];
  const struck: Zeichen = { kind: "vonHand", wie: "ueberschrift" };
  return vermerk.isDouble ? [struck, { kind: "doppelt" }] : [struck];
}

const OPENING =
  /^(?:(?:liste|uebersicht|aufstellung|namen|teil [a-z])(?: der| von)? |die |der |alle |davon |bereits |zu |inzwischen |folgende |diese |personen[,:]? (?:die )?|kinder[,:]? (?=nach|spaeter)|sind |wurden |werden |nachrichtlich:? )+/u;
/** A letter says so; with a colon it is a heading. */
const SENTENCE = /\b(?:sind|werden|wurden?)\b/u;
const INSTRUCTION = /\bbitte|\bsehr geehrte|\bpruefen\b|\bankreuzen\b|legende|=|\bsumme|\bgesamt/u;
const STRUCK =
  /^(?:ge)?(?:strich|streich)|^abgemeld|^abmeld|^nicht mehr|^nicht gemeldet|^(?:unbekannt |nach dem [\d.]+ |nach (?:dem )?stichtag |seit [\d.]+ )?(?:verzog|weggezog|fortgezog|ausgereist|verstorb|abgemeld)|^(?:weg|fort|aus)zu|^ausreise|^sterbef|^abgaeng|^abgang|^entfall|^entfaell|^entfern|^geloescht|^loesch|^ausgeschied|^nicht (?:zu )?zaehl|^doppelt|^moved|^struck|^deregist|^removed|^left/u;
const PRESENT =
  /^(?:(?:noch|weiterhin|aktuell|derzeit) |am \S+ (?:noch )?|zum stichtag (?:noch )?)?(?:gemeldet|wohnhaft|registered)|^(?:bestand|aktiv|verblieben|verbleibend|zugewiesen|zuweisung|aktuell|uebrige|stammliste|hauptliste|nicht gestrichen|bestaetigt)/u;
const ADDED =
  /^(?:ergaenz|zusaetzlich|hinzu|neu hinzu|neue? |neu$|nachtrag|nachtraeg|zugaeng|zugang|added|addition)/u;
const BORN = /nach ?geb|neu ?geb|geburt|kinder|spaeter geb|newborn|born/u;
const BORN_FIRST =
  /^(?:nach ?geb|neu ?geb|geburt|kinder|spaeter geb|in der au geb|newborn|born|later ?born)/u;
const REUNITED =
  /^(?:familien ?nach|fam\S* ?nach|nach ?zu|nach ?gezog|nach ?gereist|familienzus|fnz|family re)/u;
const REUNITED_ANYWHERE = /nach ?zug|nachgezog|fnz|zusammenf/u;
