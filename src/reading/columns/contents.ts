import { isCellError, type CellValue } from "../../workbook/cell";
import { clean } from "../text/clean";
import { fold } from "../text/fold";
import type { Grid } from "../sheet/grid";

/** What stands in a column below its header, counted. */
export interface Inhalt {
  readonly filled: number;
  readonly dates: number;
  /** Dates of the last years: hardly birth dates of grown-ups. */
  readonly recentDates: number;
  readonly numbers: number;
  readonly words: number;
  readonly commaNames: number;
  /** ja, nein, x and the like. */
  readonly answers: number;
}

const SAMPLE = 200;

export function inhaltOf(grid: Grid, column: number, from: number, to: number): Inhalt {
  const counts = { filled: 0, dates: 0, recentDates: 0, numbers: 0, words: 0, commaNames: 0, answers: 0 };
  const end = Math.min(to, from + SAMPLE);
  for (let row = from; row <= end; row++) {
    const value = grid.row(row)[column] ?? null;
    if (value === null || isCellError(value)) continue;
    count(counts, value);
  }
  return counts;
}

type Counts = { -readonly [Key in keyof Inhalt]: number };

function count(counts: Counts, value: Exclude<CellValue, object | null>): void {
  if (typeof value === "number") {
    counts.filled++;
    const isDay = value > 7000 && value < 60_000;
    if (isDay) counts.dates++;
    else counts.numbers++;
    if (isDay && value > RECENT) counts.recentDates++;
    return;
  }
  if (typeof value === "boolean") {
    counts.filled++;
    counts.answers++;
    return;
  }
  countText(counts, clean(value));
}

/** 01.01.2014 in the date system of 1900. */
const RECENT = 41_640;

function countText(counts: Counts, text: string): void {
  if (text === "") return;
  counts.filled++;
  if (/\d[./-]\d|^\d{4}$|^\d{8}$/u.test(text.normalize("NFKC")) && text.length < 30) {
    counts.dates++;
    if (/20(?:1[4-9]|[2-9]\d)|[./]\s*[12]\d$/u.test(text)) counts.recentDates++;
  } else if (ANSWER.test(fold(text))) counts.answers++;
  else if (/^\d+$/u.test(text)) counts.numbers++;
  else {
    counts.words++;
    if (/^\p{L}[^,\d]*, ?\p{L}[^,\d]*$/u.test(text)) counts.commaNames++;
  }
}

const ANSWER = /^(?:x+|ja|nein|j|n|yes|no|✓|✔|✗|✘|×|-|–|0|1|wahr|falsch|true|false)$/u;
