import { LANDKREISE } from "../../domain/gemeinde/landkreise";
import { agsIn } from "../../domain/gemeinde/ags";
import { stripTitles } from "../../domain/gemeinde/stripTitles";
import { textOf, wordsOf } from "../../domain/gemeinde/words";
import { done, refused, type Result } from "../../domain/result";
import type { BestaendeRefusal } from "../../domain/zuteilung/bestaendeRefusal";
import type { Gemeindebestand } from "../../domain/zuteilung/checkBestaende";
import type { CsvRows } from "../csv";
import { parsePersonenzahl } from "./parsePersonenzahl";

/** A Gemeinde with its count, as it stands in a table of two columns; with its AGS if there is a column for it. */
export interface Bestandszeile extends Gemeindebestand {
  readonly ags?: string;
}

/** Columns Gemeinde and Personen, found by their header; without a header the first two. The AGS is optional. */
export function readBestaende(rows: CsvRows): Result<readonly Bestandszeile[], BestaendeRefusal> {
  const filled = rows.findIndex(isFilled);
  if (filled === -1) return refused({ kind: "keineBestaende" });
  const spalten = findSpalten(rows, filled);
  if (spalten === "none") return refused({ kind: "keineZahlspalte" });
  const zeilen: Bestandszeile[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    if (index < spalten.first || !isFilled(row)) continue;
    const zeile = index + 1;
    const read = readZeile(row, spalten, zeile);
    if (!read.ok) return read;
    const key = textOf(stripTitles(wordsOf(read.value.gemeinde)));
    const zuerst = seen.get(key);
    if (zuerst !== undefined) {
      return refused({ kind: "gemeindeZweimal", zeile, zuerst, gemeinde: read.value.gemeinde });
    }
    seen.set(key, zeile);
    zeilen.push(read.value);
  }
  return zeilen.length === 0 ? refused({ kind: "keineBestaende" }) : done(zeilen);
}

function isFilled(row: readonly string[]): boolean {
  return row.some((field) => field.trim() !== "");
}

interface Spalten {
  readonly gemeinde: number;
  readonly personen: number;
  readonly ags: number;
  /** Index of the first row below the header. */
  readonly first: number;
}

/** A title may stand above the header. */
const TITLE_ROWS = 10;

function findSpalten(rows: CsvRows, filled: number): Spalten | "none" {
  for (const [index, row] of rows.slice(0, filled + TITLE_ROWS).entries()) {
    const words = row.map((field) => textOf(wordsOf(field)));
    const find = (known: readonly string[]) => words.findIndex((word) => known.includes(word));
    const [personen, gemeinde, ags] = [find(PERSONEN), find(GEMEINDE), find(AGS)];
    if (personen === -1) continue;
    const other = [0, 1, 2].find((column) => column !== personen && column !== ags) ?? 0;
    return { gemeinde: gemeinde === -1 ? other : gemeinde, personen, ags, first: index + 1 };
  }
  const first = rows[filled] ?? [];
  return parsePersonenzahl(first[1] ?? "").ok ? { gemeinde: 0, personen: 1, ags: -1, first: filled } : "none";
}

const PERSONEN = ["personen", "personenzahl", "bestand", "anzahl", "zahl", "gezaehlt", "persons"];
const GEMEINDE = ["gemeinde", "gemeinden", "stadt", "name", "ort", "municipality"];
const AGS = ["ags", "gemeindeschluessel", "gkz"];

function readZeile(
  row: readonly string[],
  spalten: Spalten,
  zeile: number,
): Result<Bestandszeile, BestaendeRefusal> {
  const gemeinde = (row[spalten.gemeinde] ?? "").replace(/\s+/gu, " ").trim().normalize("NFC");
  const input = (row[spalten.personen] ?? "").trim();
  if (gemeinde === "") return refused({ kind: "gemeindeFehlt", zeile });
  if (/^(?:summe|gesamt|insgesamt|gesamtsumme|total)\b/iu.test(gemeinde)) {
    return refused({ kind: "summenzeile", zeile, input: gemeinde });
  }
  if (input === "") return refused({ kind: "personenzahlFehlt", zeile, gemeinde });
  const bestand = parsePersonenzahl(input);
  if (!bestand.ok) return refused({ kind: "keinePersonenzahl", zeile, gemeinde, input });
  const ags = agsOf((row[spalten.ags] ?? "").trim());
  if (ags === "unknown") {
    return refused({ kind: "unbekannterAgs", zeile, input: (row[spalten.ags] ?? "").trim() });
  }
  return done({ gemeinde, bestand: bestand.value, ...(ags === "none" ? {} : { ags }) });
}

/** Of a Landkreis that we know, only its own numbers; of any other, eight digits. */
function agsOf(written: string): string {
  if (written === "") return "none";
  const [ags, second] = agsIn(written);
  if (ags === undefined || second !== undefined) return "unknown";
  const kreis = LANDKREISE.find(({ gemeinden }) => gemeinden[0]?.ags.slice(0, 5) === ags.slice(0, 5));
  return kreis === undefined || kreis.gemeinden.some((gemeinde) => gemeinde.ags === ags) ? ags : "unknown";
}
