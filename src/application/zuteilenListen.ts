import type { Gemeinde } from "../domain/gemeinde/gemeinde";
import { createGemeindeIndex, type GemeindeIndex } from "../domain/gemeinde/gemeindeIndex";
import { LANDKREISE } from "../domain/gemeinde/landkreise";
import type { Betrag } from "../domain/geld/betrag";
import type { Antwort } from "../domain/personenliste/antworten";
import { bilanzenOf, type Bilanz } from "../domain/personenliste/bilanz";
import { judgeZeilen, type Beurteilung } from "../domain/personenliste/judgeZeilen";
import type { Stichzeit } from "../domain/personenliste/lage";
import { umzuegeIn, type Umzug } from "../domain/personenliste/umzuege";
import type { Zeile } from "../domain/personenliste/zeile";
import { done, refused, type Result } from "../domain/result";
import { allocateMittel, type Zuteilung, type ZuteilungRefusal } from "../domain/zuteilung/allocateMittel";
import type { Korrekturen } from "../reading/columns/spalte";
import type { GefundeneListe } from "../reading/gefundeneListe";
import { readMappe, type Mappe } from "../reading/readMappe";
import { gemeindenFitting } from "./gemeindenFitting";
import { reasonOfRefusal, type UnreadableReason } from "./unreadable";
import type { WorkbookRefusal } from "../workbook/refusal";

/** A file or the open workbook: its sheets, or why it cannot be read. */
export type Eingang = Mappe | { readonly file: string; readonly unreadable: WorkbookRefusal };

export interface ZuteilenAuftrag {
  readonly eingaenge: readonly Eingang[];
  readonly stichzeit: Stichzeit;
  readonly mittel: Betrag;
  /** Official names; without them the Landkreis of ours whose Gemeinden fit the lists. */
  readonly gemeinden?: readonly Gemeinde[];
  readonly antworten?: readonly Antwort[];
  readonly korrekturen?: Korrekturen;
  /** What happens to movers inside the county; the procedure taken literally does not count them. */
  readonly umzuege?: "woertlich" | "zaehltWoGemeldet";
  readonly progress?: (file: string, rows: number) => void;
  readonly signal?: AbortSignal;
}

export interface ListenErgebnis {
  readonly listen: readonly (GefundeneListe & { readonly file: string })[];
  readonly gemeinden: readonly Gemeinde[];
  readonly beurteilung: Beurteilung;
  /** With the movers, if they count where they are registered. */
  readonly bilanzen: readonly Bilanz[];
  readonly ohneGemeinde: readonly number[];
  /** What the other reading would change. */
  readonly umzuege: readonly Umzug[];
  readonly zuteilung: Result<readonly Zuteilung[], ZuteilungRefusal>;
  readonly unreadable: readonly { readonly file: string; readonly reason: UnreadableReason }[];
}

const ROWS_PER_NOTE = 2000;

/** From the lists to the money: read, judge, count, split. Nothing is written. */
export function zuteilenListen(auftrag: ZuteilenAuftrag): Result<ListenErgebnis, WorkbookRefusal> {
  const { eingaenge, stichzeit, mittel } = auftrag;
  const mappen = eingaenge.filter((eingang) => "sheets" in eingang);
  const gemeinden = auftrag.gemeinden ?? gemeindenFitting(mappen, LANDKREISE);
  const gelesen = readAll(mappen, createGemeindeIndex(gemeinden), auftrag);
  if (!gelesen.ok) return gelesen;
  const { zeilen, listen, withoutList } = gelesen.value;
  const beurteilung = judgeZeilen(zeilen, stichzeit, auftrag.antworten);
  const umzuege = umzuegeIn(beurteilung);
  const { bilanzen: literal, ohneGemeinde } = bilanzenOf(beurteilung);
  const bilanzen = auftrag.umzuege === "zaehltWoGemeldet" ? withUmzuege(literal, umzuege) : literal;
  const bestaende = bilanzen.map(({ gemeinde, gezaehlt }) => ({ gemeinde, bestand: gezaehlt }));
  return done({
    listen,
    gemeinden,
    beurteilung,
    bilanzen,
    ohneGemeinde,
    umzuege,
    zuteilung: allocateMittel(mittel, bestaende),
    unreadable: eingaenge.flatMap((eingang) => {
      if ("unreadable" in eingang)
        return [{ file: eingang.file, reason: reasonOfRefusal(eingang.unreadable) }];
      return withoutList.has(eingang.file) ? [{ file: eingang.file, reason: "no-list" as const }] : [];
    }),
  });
}

interface Gelesen {
  readonly zeilen: readonly Zeile[];
  readonly listen: ListenErgebnis["listen"];
  readonly withoutList: ReadonlySet<string>;
}

function readAll(
  mappen: readonly Mappe[],
  index: GemeindeIndex,
  { korrekturen, progress, signal }: ZuteilenAuftrag,
): Result<Gelesen, WorkbookRefusal> {
  const zeilen: Zeile[] = [];
  const listen: (GefundeneListe & { readonly file: string })[] = [];
  const withoutList = new Set<string>();
  for (const mappe of mappen) {
    if (signal?.aborted === true) return refused({ kind: "abgebrochen" });
    let rows = 0;
    const note = () => {
      rows++;
      if (rows % ROWS_PER_NOTE === 0) progress?.(mappe.file, rows);
    };
    const gelesen = readMappe(mappe, index, { note, ...(korrekturen === undefined ? {} : { korrekturen }) });
    if (gelesen.listen.length === 0) withoutList.add(mappe.file);
    for (const liste of gelesen.listen) listen.push({ ...liste, file: mappe.file });
    for (const zeile of gelesen.zeilen) zeilen.push(zeile);
    progress?.(mappe.file, rows);
  }
  return done({ zeilen, listen, withoutList });
}

function withUmzuege(bilanzen: readonly Bilanz[], umzuege: readonly Umzug[]): readonly Bilanz[] {
  const added = new Map<string, number>();
  for (const { nach } of umzuege) added.set(nach, (added.get(nach) ?? 0) + 1);
  const known = bilanzen.map((bilanz) => ({
    ...bilanz,
    gezaehlt: bilanz.gezaehlt + (added.get(bilanz.gemeinde) ?? 0),
  }));
  const fresh = [...added].filter(([gemeinde]) => !bilanzen.some((bilanz) => bilanz.gemeinde === gemeinde));
  return [...known, ...fresh.map(([gemeinde, gezaehlt]) => ({ ...EMPTY, gemeinde, gezaehlt }))];
}

const EMPTY = { gelistet: 0, gestrichen: 0, ergaenzt: 0, ausserhalb: 0, wiederholungen: 0, zuKlaeren: [] };
