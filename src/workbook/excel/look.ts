import { markOf, type Mark } from "../mark";
import type { Area, DateSystem } from "../sheetContent";
import { STYLES } from "../style";
import { HEADER_ROW } from "./frame";
import { roundTrip, type Patience } from "./roundTrip";
import { headOf } from "./sheets";
import { isStaging } from "./staging";
import { areaOf, dateSystemOf } from "./survey";

/** What must be known of the workbook before anything is written. */
export interface WorkbookLook {
  readonly dateSystem: DateSystem;
  readonly structureLocked: boolean;
  readonly readOnly: boolean;
  /** Labels of our cell styles that are not there yet. */
  readonly missingStyles: ReadonlySet<string>;
  /** Of all tables of the workbook. */
  readonly tableNames: readonly string[];
  /** In tab order, staging sheets too. */
  readonly sheets: readonly SheetLook[];
}

export interface SheetLook {
  readonly name: string;
  readonly isStaging: boolean;
  readonly isProtected: boolean;
  readonly mark: Mark | "noMark";
  /** From the first to the last filled cell. */
  readonly filled?: Area;
  readonly tables: readonly TableLook[];
  /** What stands in row 4, from column A. */
  readonly header: readonly string[];
}

export interface TableLook {
  readonly name: string;
  readonly area: Area;
  readonly header: readonly string[];
  /** The last row in which one of its columns is filled, in the table or below it. */
  readonly lastFilledRow: number;
}

/** Two round trips: the names of sheets and tables, then what is asked of each of them, all together. */
export async function lookAtWorkbook(patience: Patience): Promise<WorkbookLook> {
  const names = await lookAtNames(patience);
  return { ...names, sheets: await lookAtSheets(patience, names.sheetNames, names.tableNames) };
}

type Names = Omit<WorkbookLook, "sheets"> & { readonly sheetNames: readonly string[] };

async function lookAtNames(patience: Patience): Promise<Names> {
  return roundTrip(patience, (context) => {
    const { workbook } = context;
    const sheets = workbook.worksheets.load("items/name");
    const tables = workbook.tables.load("items/name");
    const protection = workbook.protection.load("protected");
    workbook.load("readOnly");
    const day = workbook.functions.date(2000, 1, 1).load("value");
    const styles = workbook.styles.load("items/name");
    return () => ({
      dateSystem: dateSystemOf(day.value),
      structureLocked: protection.protected,
      readOnly: workbook.readOnly,
      missingStyles: missingOf(styles.items.map(({ name }) => name)),
      tableNames: tables.items.map(({ name }) => name),
      sheetNames: sheets.items.map(({ name }) => name),
    });
  });
}

function missingOf(styles: readonly string[]): ReadonlySet<string> {
  const known = new Set(styles);
  return new Set(Object.values(STYLES).flatMap(({ label }) => (known.has(label) ? [] : [label])));
}

async function lookAtSheets(
  patience: Patience,
  sheetNames: readonly string[],
  tableNames: readonly string[],
): Promise<readonly SheetLook[]> {
  return roundTrip(patience, (context) => {
    const tables = tableNames.map((name) => lookAtTable(context, name));
    const sheets = sheetNames.map((name) => lookAtSheet(context, name));
    return () => {
      const tableLooks = tables.map((look) => look());
      return sheets.map((look) => look(tableLooks));
    };
  });
}

function lookAtSheet(
  context: Excel.RequestContext,
  name: string,
): (tables: readonly PlacedTable[]) => SheetLook {
  const sheet = context.workbook.worksheets.getItem(name);
  const head = sheet.getRange("A1:A2").load("values");
  const filled = sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount");
  const header = sheet
    .getRange(`${HEADER_ROW + 1}:${HEADER_ROW + 1}`)
    .getUsedRangeOrNullObject(true)
    .load("values,columnIndex");
  const protection = sheet.protection.load("protected");
  return (tables) => ({
    name,
    isStaging: isStaging(name),
    isProtected: protection.protected,
    mark: markOf(headOf(head.values)[1]),
    ...(filled.isNullObject ? {} : { filled: areaOf(filled) }),
    tables: tables.filter(({ sheetName }) => sheetName === name).map(({ table }) => table),
    header: header.isNullObject
      ? []
      : [...Array<string>(header.columnIndex).fill(""), ...textsOf(header.values)],
  });
}

interface PlacedTable {
  readonly sheetName: string;
  readonly table: TableLook;
}

function lookAtTable(context: Excel.RequestContext, name: string): () => PlacedTable {
  const table = context.workbook.tables.getItem(name);
  const sheet = table.worksheet.load("name");
  const range = table.getRange().load("rowIndex,columnIndex,rowCount,columnCount");
  const header = table.getHeaderRowRange().load("values");
  const columns = table.getRange().getEntireColumn().getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  return () => ({
    sheetName: sheet.name,
    table: {
      name,
      area: areaOf(range),
      header: textsOf(header.values),
      lastFilledRow: columns.isNullObject ? range.rowIndex : columns.rowIndex + columns.rowCount - 1,
    },
  });
}

function textsOf(values: readonly (readonly unknown[])[]): readonly string[] {
  return (values[0] ?? []).map(String);
}
