import { done, refused, type Result } from "../../domain/result";
import { isSameSheet, sheetName, tableName } from "../mark";
import type { ColumnLayout, SheetLayout, SheetWrite } from "../plan";
import type { WorkbookRefusal } from "../refusal";
import type { Area } from "../sheetContent";
import type { Block } from "./block";
import { alignRows } from "./combinePlan";
import { FIRST_ROW, HEADER_ROW } from "./frame";
import type { SheetLook, TableLook, WorkbookLook } from "./look";

/** Where a write goes: a new sheet, a sheet of ours that gets new content, or rows below those that are there. */
export type Target = NewSheet | ReplacedSheet | GrownSheet;

interface CommonTarget {
  readonly layout: SheetLayout;
  readonly sheet: string;
  readonly block: Block;
  /** Where the table lies afterwards. */
  readonly table: { readonly name: string; readonly area: Area };
}

export interface NewSheet extends CommonTarget {
  readonly kind: "new";
}

export interface ReplacedSheet extends CommonTarget {
  readonly kind: "replaced";
  /** As it lay before; none if a clerk has turned it into plain cells. */
  readonly oldTable?: TableLook;
  /** What is cleared: all that was filled. */
  readonly old?: Area;
}

export interface GrownSheet extends CommonTarget {
  readonly kind: "grown";
  readonly oldTable?: TableLook;
}

/** The first reason why the workbook does not take this write, or where it goes. */
export function targetOf(look: WorkbookLook, write: SheetWrite): Result<Target, WorkbookRefusal> {
  if (look.readOnly) return refused({ kind: "schreibgeschuetzt" });
  const own = look.sheets.filter(
    ({ mark, isStaging }) => !isStaging && mark !== "noMark" && isSameSheet(mark, write.layout),
  );
  const [sheet] = own;
  if (own.length > 1) return refused({ kind: "blattDoppelt", sheets: own.map(({ name }) => name) });
  if (sheet === undefined) return newSheet(look, write.layout);
  if (sheet.isProtected) return refused({ kind: "blattGeschuetzt", sheet: sheet.name });
  return write.kind === "replace"
    ? done(replacedSheet(look, sheet, write.layout))
    : grownSheet(sheet, write.layout);
}

function newSheet(look: WorkbookLook, layout: SheetLayout): Result<Target, WorkbookRefusal> {
  const sheet = sheetName(layout);
  if (!VALID_NAME.test(sheet)) return refused({ kind: "blattnameUngueltig", sheet });
  const isTaken = look.sheets.some(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (isTaken) return refused({ kind: "blattnameVergeben", sheet });
  if (look.structureLocked) return refused({ kind: "mappeGeschuetzt" });
  const block = blockOf(layout);
  return done({
    kind: "new",
    layout,
    sheet,
    block,
    table: { name: freeTableName(look, layout), area: areaOver(block) },
  });
}

const VALID_NAME = /^[^:\\/?*[\]]{1,31}$/u;

function replacedSheet(look: WorkbookLook, sheet: SheetLook, layout: SheetLayout): Target {
  const block = blockOf(layout);
  const oldTable = tableOf(sheet, layout);
  const name = oldTable?.name ?? freeTableName(look, layout);
  return {
    kind: "replaced",
    layout,
    sheet: sheet.name,
    block,
    table: { name, area: areaOver(block) },
    ...(oldTable === undefined ? {} : { oldTable }),
    ...(sheet.filled === undefined ? {} : { old: sheet.filled }),
  };
}

/** Each cell goes under its header, wherever a clerk has moved the column; below everything that is filled there. */
function grownSheet(sheet: SheetLook, layout: SheetLayout): Result<Target, WorkbookRefusal> {
  const oldTable = tableOf(sheet, layout);
  const headers = oldTable?.header ?? sheet.header;
  const rows = alignRows(layout.rows, layout.columns, headers);
  if (!rows.ok) return refused({ kind: "spalteFehlt", sheet: sheet.name, column: rows.refusal.column });
  const headerRow = oldTable?.area.top ?? HEADER_ROW;
  const lastFilled = oldTable?.lastFilledRow ?? sheet.filled?.bottom ?? headerRow;
  const columns = headers.map((header): ColumnLayout | undefined =>
    layout.columns.find((column) => column.header === header),
  );
  const left = oldTable?.area.left ?? 0;
  const block = { top: Math.max(headerRow, lastFilled) + 1, left, columns, rows: rows.value };
  const bottom = Math.max(oldTable?.area.bottom ?? 0, block.top + rows.value.length - 1);
  const area = { top: headerRow, left, right: left + columns.length - 1, bottom };
  const table = { name: oldTable?.name ?? "", area };
  return done({
    kind: "grown",
    layout,
    sheet: sheet.name,
    block,
    table,
    ...(oldTable === undefined ? {} : { oldTable }),
  });
}

/** A table keeps one empty row when there is nothing to show. */
function blockOf({ columns, rows }: SheetLayout): Block {
  return { top: FIRST_ROW, left: 0, columns, rows: rows.length === 0 ? [{ cells: [] }] : rows };
}

function areaOver({ columns, rows }: Block): Area {
  return { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: columns.length - 1 };
}

/** By its name, wherever it lies; else the one below our header, whatever a clerk calls it. */
function tableOf({ tables }: SheetLook, layout: SheetLayout): TableLook | undefined {
  const wanted = tableName(layout).toLowerCase();
  return (
    tables.find(({ name }) => name.toLowerCase() === wanted) ??
    tables.find(({ area }) => area.top === HEADER_ROW)
  );
}

/** A copied sheet may have taken our name. */
function freeTableName({ tableNames }: WorkbookLook, layout: SheetLayout): string {
  const taken = new Set(tableNames.map((name) => name.toLowerCase()));
  const wanted = tableName(layout);
  const numbered = (number: number): string => (number === 1 ? wanted : `${wanted}_${number}`);
  let number = 1;
  while (taken.has(numbered(number).toLowerCase())) number += 1;
  return numbered(number);
}
