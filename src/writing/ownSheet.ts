import { done, refused, type Result } from "../domain/result";
import type { CellValue } from "../workbook/cell";
import { isSameSheet, markOf, sheetName } from "../workbook/mark";
import type { ColumnLayout, SheetLayout } from "../workbook/plan";
import type { WorkbookRefusal } from "../workbook/refusal";
import type { DateSystem, SheetContent } from "../workbook/sheetContent";
import type { Workbook } from "../workbook/workbook";

/** A sheet of ours as it stands: found by its mark, columns by their header, wherever people moved them. */
export interface OwnSheet {
  readonly name: string;
  readonly dateSystem: DateSystem;
  readonly rows: readonly OwnRow[];
  /** All headers in their order, those that people added too. */
  readonly headers: readonly string[];
}

export interface OwnRow {
  /** Excel's row number. */
  readonly number: number;
  readonly get: (header: string) => CellValue;
}

type Wanted = Pick<SheetLayout, "subject" | "version" | "jahr"> & {
  readonly headers: readonly string[];
  /** People may have made the sheet themselves: then its name is enough. */
  readonly byName?: boolean;
};

export async function readOwnSheet(
  workbook: Workbook,
  wanted: Wanted,
): Promise<Result<OwnSheet | "noSheet", WorkbookRefusal>> {
  const sheets = await workbook.sheets();
  if (!sheets.ok) return sheets;
  const marked = sheets.value.filter(({ head }) => {
    const mark = markOf(head[1]);
    return mark !== "noMark" && isSameSheet(mark, wanted);
  });
  const named = sheets.value.filter(({ name }) => wanted.byName === true && name === sheetName(wanted));
  const found = marked.length > 0 ? marked : named;
  const [first, second] = found;
  if (first === undefined) return done("noSheet");
  if (second !== undefined) return refused({ kind: "blattDoppelt", sheets: found.map(({ name }) => name) });
  const content = await workbook.read(first.name);
  return content.ok ? tableOf(content.value, wanted.headers) : content;
}

function tableOf(content: SheetContent, wanted: readonly string[]): Result<OwnSheet, WorkbookRefusal> {
  const { name, dateSystem } = content;
  const best = headerRow(content, wanted);
  const headers = (content.rows[best] ?? []).map(text);
  const missing = wanted.find((header) => !headers.includes(header));
  if (missing !== undefined) return refused({ kind: "spalteFehlt", sheet: name, column: missing });
  const places = new Map(headers.map((header, column) => [header, column]));
  const rows = content.rows
    .map((cells, index) => ({ number: index + 1, get: getter(cells, places) }))
    .filter(({ number }) => number > best + 1 && content.rows[number - 1]?.some((cell) => cell !== null));
  return done({ name, dateSystem, headers: headers.filter((header) => header !== ""), rows });
}

/** People may have inserted lines above: the row with the most of our headers. */
function headerRow({ rows }: SheetContent, wanted: readonly string[]): number {
  const hits = rows
    .slice(0, 20)
    .map((row) => wanted.filter((header) => row.some((cell) => text(cell) === header)).length);
  return Math.max(0, hits.indexOf(Math.max(0, ...hits)));
}

/** What people wrote in columns of their own: it goes back into the sheet when it is written again. */
export function furtherCells(
  { get }: OwnRow,
  headers: readonly string[],
  ours: readonly string[],
): FurtherCells {
  return new Map(
    headers.filter((header) => !ours.includes(header)).map((header) => [header, plainCell(get(header))]),
  );
}

export type FurtherCells = ReadonlyMap<string, string | number | boolean | null>;

export function plainCell(cell: CellValue): string | number | boolean | null {
  return typeof cell === "object" && cell !== null ? cell.error : cell;
}

/** The further columns of all rows, in their order. */
export function furtherColumns(rows: readonly FurtherCells[]): readonly ColumnLayout[] {
  const headers = new Set(rows.flatMap((row) => [...row.keys()]));
  return [...headers].map((header) => ({ header, width: 18, style: "eingabe" }));
}

function getter(cells: readonly CellValue[], places: ReadonlyMap<string, number>): OwnRow["get"] {
  return (header) => cells[places.get(header) ?? -1] ?? null;
}

function text(cell: CellValue): string {
  return typeof cell === "string"
    ? cell.trim().normalize("NFC")
    : typeof cell === "number"
      ? String(cell)
      : "";
}
