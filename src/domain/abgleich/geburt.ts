/** A birth date by its parts; 0 where a part is not known. It need not exist in the calendar: typing errors do not. */
export interface Geburt {
  readonly jahr: number;
  readonly monat: number;
  readonly tag: number;
}

export const OHNE_GEBURT: Geburt = { jahr: 0, monat: 0, tag: 0 };

export type Geburtsstufe =
  | "gleich"
  /** Both 01.01. or 00.00. of one year: set by an authority that knew the year alone. */
  | "platzhalter"
  /** One of them knows the year alone. */
  | "nurJahr"
  | "getauscht"
  | "ziffer"
  | "jahrAnders"
  | "zweiTeile"
  | "jahrGleich"
  | "anders"
  | "fehlt";

export function compareGeburt(one: Geburt, other: Geburt): Geburtsstufe {
  if (one.jahr === 0 || other.jahr === 0) return "fehlt";
  const isSameYear = one.jahr === other.jahr;
  if (isSameYear && isTagUnknown(one) && isTagUnknown(other)) return "platzhalter";
  if (isSameYear && one.monat === other.monat && one.tag === other.tag) return "gleich";
  if (isSameYear && (isTagUnknown(one) || isTagUnknown(other))) return "nurJahr";
  if (isSameYear && one.monat === other.tag && one.tag === other.monat) return "getauscht";
  if (isNearDigits(digitsOf(one), digitsOf(other))) return "ziffer";
  if (one.monat === other.monat && one.tag === other.tag && !isTagUnknown(one)) return "jahrAnders";
  if (isSameYear) return one.monat === other.monat || one.tag === other.tag ? "zweiTeile" : "jahrGleich";
  return "anders";
}

export function isTagUnknown({ monat, tag }: Geburt): boolean {
  return monat === 0 || tag === 0 || (monat === 1 && tag === 1);
}

/** One number for the whole date; 0 if the year is not known. */
export function geburtCode({ jahr, monat, tag }: Geburt): number {
  return jahr === 0 ? 0 : jahr * 10_000 + monat * 100 + tag;
}

function digitsOf(geburt: Geburt): string {
  return String(geburtCode(geburt)).padStart(8, "0");
}

/** One digit other, or two neighbours in the wrong order. */
function isNearDigits(one: string, other: string): boolean {
  const different = Array.from(one, (digit, index) => (digit === other[index] ? -1 : index)).filter(
    (index) => index >= 0,
  );
  const [first = 0, second = 0] = different;
  if (different.length === 1) return true;
  return (
    different.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}
