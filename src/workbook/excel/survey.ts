import type { Area, DateSystem } from "../sheetContent";
import { codeOf, EDITING, roundTrip, type Patience } from "./roundTrip";

/** What is known of a sheet before its cells are read: how much there is, and what need not be asked of every cell. */
export interface Survey {
  readonly name: string;
  readonly dateSystem: DateSystem;
  /** From A1 to the last filled cell. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly strike: Uniform<boolean>;
  /** RRGGBB, "" for none. */
  readonly fill: Uniform<string>;
  readonly hidden: Uniform<boolean>;
  readonly merges: readonly Area[];
  readonly tables: readonly string[];
}

/** The value of the whole block, or that it must be looked at closer. */
export type Uniform<Value> = Value | "mixed";

/** One round trip. A sheet with more than 512 merged areas needs one more per halving of its rows: Excel's limit. */
export async function surveySheet(patience: Patience, sheet: string): Promise<Survey | "blattFehlt"> {
  try {
    return await ask(patience, sheet, true);
  } catch (error) {
    if (isKnown(codeOf(error))) throw error;
  }
  const survey = await ask(patience, sheet, false);
  if (survey === "blattFehlt") return survey;
  return { ...survey, merges: await mergesIn(patience, sheet, 0, survey.rowCount) };
}

async function ask(patience: Patience, name: string, withMerges: boolean): Promise<Survey | "blattFehlt"> {
  return roundTrip(patience, (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
    const block = sheet
      .getUsedRangeOrNullObject(true)
      .getBoundingRect("A1")
      .load("rowCount,columnCount,rowHidden");
    const font = block.format.font.load("strikethrough");
    const fill = block.format.fill.load("color");
    const tables = sheet.tables.load("items/name");
    // There is no property for the date system; this function says it without touching a cell.
    const day = context.workbook.functions.date(2000, 1, 1).load("value");
    const merged = withMerges
      ? sheet.getUsedRangeOrNullObject(false).getMergedAreasOrNullObject()
      : undefined;
    const areas = merged?.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return () => {
      if (sheet.isNullObject) return "blattFehlt";
      const isEmpty = block.isNullObject;
      const survey: Survey = {
        name: sheet.name,
        dateSystem: dateSystemOf(day.value),
        rowCount: isEmpty ? 0 : block.rowCount,
        columnCount: isEmpty ? 0 : block.columnCount,
        strike: isEmpty ? false : mixedIfNull(font.strikethrough),
        fill: isEmpty ? "" : fillOf(fill.color),
        hidden: isEmpty ? false : mixedIfNull(block.rowHidden),
        merges: merged === undefined || merged.isNullObject ? [] : (areas?.items ?? []).map(areaOf),
        tables: tables.items.map((table) => table.name),
      };
      return survey;
    };
  });
}

/** "#FFFFFF" is also what Excel says of a cell without fill; null or "" is said where colours differ. */
export function fillOf(color: string | null | undefined): Uniform<string> {
  const [, hex] = /^#([\da-f]{6})$/iu.exec(color ?? "") ?? [];
  if (hex === undefined) return "mixed";
  return hex.toUpperCase() === "FFFFFF" ? "" : hex.toUpperCase();
}

export function mixedIfNull(value: boolean | null | undefined): Uniform<boolean> {
  return value ?? "mixed";
}

export function areaOf(
  range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
): Area {
  return {
    top: range.rowIndex,
    left: range.columnIndex,
    bottom: range.rowIndex + range.rowCount - 1,
    right: range.columnIndex + range.columnCount - 1,
  };
}

/** 01.01.2000 is day 36,526 since 1900 and 35,064 since 1904. */
export function dateSystemOf(serialOf2000: unknown): DateSystem {
  return serialOf2000 === 35_064 ? 1904 : 1900;
}

async function mergesIn(
  patience: Patience,
  name: string,
  top: number,
  rowCount: number,
): Promise<readonly Area[]> {
  if (rowCount === 0) return [];
  try {
    return await roundTrip(patience, (context) => {
      const rows = context.workbook.worksheets.getItem(name).getRange(`${top + 1}:${top + rowCount}`);
      const merged = rows.getMergedAreasOrNullObject();
      const areas = merged.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      return () => (merged.isNullObject ? [] : areas.items.map(areaOf));
    });
  } catch (error) {
    if (isKnown(codeOf(error)) || rowCount === 1) throw error;
  }
  const half = Math.floor(rowCount / 2);
  const upper = await mergesIn(patience, name, top, half);
  const lower = await mergesIn(patience, name, top + half, rowCount - half);
  return [
    ...upper,
    ...lower.filter((area) => !upper.some((other) => other.top === area.top && other.left === area.left)),
  ];
}

/** Which code Excel gives for too many merged areas is not documented: only what is surely something else is passed on. */
function isKnown(code: string | undefined): boolean {
  return code === undefined || code === EDITING || code === "ItemNotFound";
}
