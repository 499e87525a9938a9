/** Names of months, folded, German and English, whole and cut short. */
const NAMES: readonly (readonly string[])[] = [
  ["januar", "jaenner", "january", "jan"],
  ["februar", "feber", "february", "febr", "feb"],
  ["maerz", "march", "mrz", "maer", "mae", "mar"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["dezember", "december", "dez", "dec"],
];

const MONTHS: ReadonlyMap<string, number> = new Map(
  NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/** For a regular expression: the longest first. */
export const MONTH_NAME = [...MONTHS.keys()].sort((one, other) => other.length - one.length).join("|");

export function monthOf(name: string): number {
  return MONTHS.get(name) ?? 0;
}
