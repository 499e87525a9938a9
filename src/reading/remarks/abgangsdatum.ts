import { OHNE_DATUM, type Datumsangabe } from "../../domain/personenliste/datumsangabe";
import { findDaten, type Datumsfund } from "../dates/findDaten";
import { textDatum } from "../dates/textDatum";

/**
 * The day of departure in a folded statement: not the day of the letter that reports it, rather the day "zum", "per"
 * or "rückwirkend" which it took effect, else the first behind the word, else the last before it.
 */
export function abgangsdatum(folded: string, wordAt: number): Datumsangabe {
  const funde = findDaten(folded, yearOf).filter((fund) => !OTHER_DAY.test(folded.slice(0, fund.start)));
  const fund =
    funde.find(({ start }) => EFFECTIVE.test(folded.slice(0, start))) ??
    funde.find(({ start }) => start >= wordAt) ??
    funde.at(-1);
  return fund === undefined ? OHNE_DATUM : read(folded, fund);
}

function read(folded: string, { start, end }: Datumsfund): Datumsangabe {
  const before = /\b(?:vor|nach|ca|circa|etwa|um)\b\.?(?: dem)? ?$/u.exec(folded.slice(0, start));
  return textDatum(folded.slice(before?.index ?? start, end), yearOf);
}

function yearOf(digits: string): number {
  return digits.length > 2 ? Number(digits) : 2000 + Number(digits);
}

const OTHER_DAY =
  /\b(?:schreiben|mail|e-mail|mitteilung|meldung|bescheid|anruf|telefonat|auskunft|stand|gepr\w*|pruef\w*|liste|brief|nachricht|info|rueckmeldung|geb|geboren|zugewiesen|zuweisung|einzug|eingezogen|angemeldet|zugezogen|anmeldung|nr)\b\.? ?(?:vom|v|am|zum|per|seit|ab|:|=)?\.? ?$/u;
const EFFECTIVE = /\b(?:zum|per|rueckwirkend|mit wirkung (?:vom|zum)|m\.?w\.?v\.?)(?: dem)? ?$/u;
