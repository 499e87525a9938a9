import type { SheetLayout } from "./plan";

/** What a sheet of ours says of itself: "IntM Zuteilung v1 · 2025 · …" in A2. Names and places may change, this not. */
export interface Mark {
  readonly subject: string;
  readonly version: number;
  readonly jahr?: number;
}

const MARK = /^IntM ([\p{L} ]+?) v(\d+)(?: · (\d{4}))?(?: · |$)/u;

export function markOf(a2: string): Mark | "noMark" {
  const found = MARK.exec(a2.normalize("NFC"));
  const [, subject, version, jahr] = found ?? [];
  if (subject === undefined || version === undefined) return "noMark";
  return { subject, version: Number(version), ...(jahr === undefined ? {} : { jahr: Number(jahr) }) };
}

export function isSameSheet(mark: Mark, other: Mark): boolean {
  return mark.subject === other.subject && mark.jahr === other.jahr;
}

/** The text of A2. */
export function markText({ subject, version, jahr, note }: SheetLayout): string {
  const mark = `IntM ${subject} v${version}${jahr === undefined ? "" : ` · ${jahr}`}`;
  return note === "" ? mark : `${mark} · ${note}`;
}

/** The name that a new sheet gets; people may rename it. */
export function sheetName({ subject, jahr }: Mark): string {
  return `IntM ${subject}${jahr === undefined ? "" : ` ${jahr}`}`;
}

/** "IntM_Zuteilung_2025": letters, digits and underscores only. */
export function tableName(mark: Mark): string {
  return sheetName(mark).replace(/[^\p{L}\d]+/gu, "_");
}
