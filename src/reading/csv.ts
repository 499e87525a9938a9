/** A text file of rows and fields, as other programs export them: quotes after RFC 4180, rows may be ragged. */
export type CsvRows = readonly (readonly string[])[];

/** UTF-8 with or without its mark, UTF-16 with its mark, else Windows-1252; fields parted by ; or a tab or a comma. */
export function readCsv(bytes: Uint8Array): CsvRows {
  const text = decode(bytes);
  const tries = SEPARATORS.map((separator) => fieldsOf(text, separator));
  return tries.reduce((one, other) => (evenness(other) > evenness(one) ? other : one));
}

const SEPARATORS = [";", "\t", ","] as const;

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** How many rows have the same number of fields, two at least: a separator that parts nothing says nothing. */
function evenness(rows: CsvRows): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function fieldsOf(text: string, separator: string): CsvRows {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { field, end } = text[at] === '"' ? quotedAt(text, at, separator) : plainAt(text, at, separator);
    row.push(field);
    if (text[end] === separator) {
      at = end + 1;
      if (at === text.length) row.push("");
      continue;
    }
    rows.push(row);
    row = [];
    at = text[end] === "\r" && text[end + 1] === "\n" ? end + 2 : end + 1;
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

interface Field {
  readonly field: string;
  /** Where its separator or line end stands. */
  readonly end: number;
}

function plainAt(text: string, start: number, separator: string): Field {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end++;
  return { field: text.slice(start, end), end };
}

/** "" inside quotes is one quote; what stands between the closing quote and the separator belongs to the field. */
function quotedAt(text: string, start: number, separator: string): Field {
  let at = start + 1;
  let field = "";
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote === -1) return { field: field + text.slice(at), end: text.length };
    field += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const tail = plainAt(text, quote + 1, separator);
      return { field: field + tail.field, end: tail.end };
    }
    field += '"';
    at = quote + 2;
  }
}
