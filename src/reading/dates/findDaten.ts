import { anyDay, dayFund, monthFund, monthsFund, yearFund, type Fund } from "./angaben";
import { MONTH_NAME, monthOf } from "./monate";

export interface Datumsfund {
  readonly fund: Fund;
  /** Where it stands in the folded text. */
  readonly start: number;
  readonly end: number;
}

/**
 * All dates in a folded text, from left to right, in German order (day, month, year): "15.03.2021", "15/3/21",
 * "15. Maerz 2021", "2021-03-15", "20210315", "03/2021", "Maerz 21", "1. Quartal 2021", "2021".
 * Years of two digits are 20xx here; who reads birth dates moves them.
 */
export function findDaten(folded: string, yearOf: (digits: string) => number): readonly Datumsfund[] {
  if (!/\d/u.test(folded)) return [];
  const text = spellOutRanges(maskTimes(folded));
  const found: Datumsfund[] = [];
  for (const match of text.matchAll(DATE)) {
    const fund = fundOf(match.groups ?? {}, match[0], yearOf);
    if (fund !== "none") found.push({ fund, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const S = "\\s*[./\\-–]\\s*";
const DATE = new RegExp(
  [
    `(?<![\\d.])(?<isoY>\\d{4})${S}(?<isoM>\\d{1,2})${S}(?<isoD>\\d{1,2})(?!\\d)`,
    `(?<!\\d)(?<d>\\d{1,2}|x{1,2}|\\?{1,2})${S}(?<m>\\d{1,2}|x{1,2}|\\?{1,2})${S}(?<y>\\d{1,6})(?!\\d)`,
    `(?<!\\d)(?<nd>\\d{1,2})\\s*\\.?\\s*-?(?<nm>${MONTH_NAME})\\b\\.?\\s*[-,/]?\\s*'?(?<ny>\\d{4}|\\d{2})(?!\\d)`,
    `\\b(?<em>${MONTH_NAME})\\.?\\s+(?<ed>\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(?<ey>\\d{4})(?!\\d)`,
    `\\b(?<mm>${MONTH_NAME})\\b\\.?\\s*[-/]?\\s*'?(?<my>\\d{4}|\\d{2})(?!\\d)`,
    `(?<![\\d.])(?<ym>\\d{4})\\s*[-./]\\s*(?<mo>\\d{1,2})(?!\\d)`,
    `(?<!\\d)(?<sm>\\d{1,2})\\s*[./\\-]\\s*(?<sy>\\d{4})(?!\\d)`,
    `(?<![\\d.])(?<tm>\\d{1,2})\\s*/\\s*'?(?<ty>\\d{2})(?![\\d./])`,
    `\\bwinter\\s*(?<w1>\\d{4})\\s*/\\s*\\d{2,4}`,
    `\\b(?:q|quartal\\s*)(?<q1>[1-4])\\s*[-./ ]\\s*(?<qy1>\\d{4})|(?<!\\d)(?<q2>[1-4])\\s*\\.?\\s*(?:quartal|q\\.?|vj\\.?)\\s*/?\\s*(?<qy2>\\d{4})`,
    `(?<![\\d.])(?<dm>\\d{1,2})\\.(?<dmm>\\d{1,2})\\.(?!\\s*\\d)`,
    `(?<!\\d)(?<c8>\\d{8})(?!\\d)`,
    `(?<![\\d.,/])(?<year>(?:19|20)\\d{2})(?![\\d,])`,
  ].join("|"),
  "gu",
);

type Groups = Readonly<Record<string, string | undefined>>;

function fundOf(g: Groups, text: string, yearOf: (digits: string) => number): Fund | "none" {
  if (g["isoY"] !== undefined) return dayFund(num(g["isoY"]), num(g["isoM"]), num(g["isoD"]));
  if (g["y"] !== undefined) return numericDay(g["d"] ?? "", g["m"] ?? "", g["y"], text, yearOf);
  if (g["nd"] !== undefined) return dayFund(yearOf(g["ny"] ?? ""), monthOf(g["nm"] ?? ""), num(g["nd"]));
  if (g["em"] !== undefined) return dayFund(num(g["ey"]), monthOf(g["em"]), num(g["ed"]));
  if (g["mm"] !== undefined) return monthFund(yearOf(g["my"] ?? ""), monthOf(g["mm"]), text);
  if (g["ym"] !== undefined) return monthFund(num(g["ym"]), num(g["mo"]), text);
  if (g["sm"] !== undefined) return monthFund(num(g["sy"]), num(g["sm"]), text);
  if (g["tm"] !== undefined) return monthFund(yearOf(g["ty"] ?? ""), num(g["tm"]), text);
  if (g["w1"] !== undefined) {
    return monthsFund({ year: num(g["w1"]), month: 12 }, { year: num(g["w1"]) + 1, month: 3 }, text);
  }
  const quarter = num(g["q1"] ?? g["q2"]);
  if (quarter > 0) {
    const year = num(g["qy1"] ?? g["qy2"]);
    return monthsFund({ year, month: quarter * 3 - 2 }, { year, month: quarter * 3 }, text);
  }
  if (g["dm"] !== undefined) return num(g["dm"]) <= 31 && num(g["dmm"]) <= 12 ? anyDay(text) : "none";
  if (g["c8"] !== undefined) return compactDay(g["c8"]);
  return g["year"] === undefined ? "none" : yearFund(num(g["year"]), text);
}

function numericDay(
  day: string,
  month: string,
  year: string,
  text: string,
  yearOf: (digits: string) => number,
): Fund {
  if (year.length !== 2 && year.length !== 4) return "unmoeglich";
  const isKnown = /\d/u.test(day);
  if (/\d/u.test(month)) {
    return isKnown ? dayFund(yearOf(year), num(month), num(day)) : monthFund(yearOf(year), num(month), text);
  }
  return yearFund(yearOf(year), text);
}

/** "20210315" or "15032021": whichever is a day. */
function compactDay(digits: string): Fund {
  const year = num(digits.slice(0, 4));
  const iso = dayFund(year, num(digits.slice(4, 6)), num(digits.slice(6)));
  if (iso !== "unmoeglich" && year >= 1900 && year < 2100) return iso;
  return dayFund(num(digits.slice(4)), num(digits.slice(2, 4)), num(digits.slice(0, 2)));
}

/** "15./16.03.2021", "01.03.-15.03.2021": the first day gets the month and the year of the second. */
function spellOutRanges(text: string): string {
  return text.replace(
    /(?<![\d.])(\d{1,2})\.(?:(\d{1,2})\.)?\s*(?:-|–|\/|u\.|und|oder|o\.|bis)\s*(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)/gu,
    (_, day: string, month: string | undefined, end: string, endMonth: string, year: string) =>
      `${day}.${month ?? endMonth}.${year} / ${end}.${endMonth}.${year}`,
  );
}

/** A time of day or the number of a week says nothing; blanks keep the places of what follows. */
function maskTimes(text: string): string {
  return text
    .replace(/\bkw\s*\d{1,2}\s*[/.]?\s*(?=\d{4})/gu, (week) => " ".repeat(week.length))
    .replace(
      /(?<=\d)t\d{1,2}:\d{2}\S*|\b\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?\b|\b\d{1,2}(?:\.\d{2})?\s*uhr\b/gu,
      (time) => " ".repeat(time.length),
    );
}

function num(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits);
}
