import type { Quartal } from "../../zeit/quartal";

/** "IM-2025-08125017-Q1-01": unique by client, quarter and counter (§ 14 Abs. 4 Satz 1 Nr. 4 UStG; gaps are allowed). */
export function nextRechnungsnummer(
  nummernkreis: string,
  ags: string,
  { jahr, nummer }: Quartal,
  vergeben: readonly string[],
): string {
  const start = `${nummernkreis}-${jahr}-${ags}-Q${nummer}-`;
  const counters = vergeben.map((one) => (one.startsWith(start) ? counterIn(one.slice(start.length)) : 0));
  return start + String(Math.max(0, ...counters) + 1).padStart(2, "0");
}

/** The number is also the name of a sheet: short, and without signs that Excel refuses there. */
export function isNummernkreis(text: string): boolean {
  return /^[A-Z][A-Z0-9]{0,7}$/u.test(text);
}

function counterIn(text: string): number {
  return /^\d{2,6}$/u.test(text) ? Number(text) : 0;
}
