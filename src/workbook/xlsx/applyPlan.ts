import type { Sheet } from "hucre";
import { done, refused, type Result } from "../../domain/result";
import { isSameSheet, markOf, sheetName, tableName } from "../mark";
import type { Applied, SheetLayout, SheetWrite } from "../plan";
import type { WorkbookRefusal } from "../refusal";
import type { Book, BookContent } from "./book";
import { areaOf } from "./read/content";
import { appendRows } from "./write/appendRows";
import { HEADER_ROW, MARK_ROW } from "./write/frame";
import { layoutSheet } from "./write/layoutSheet";
import { printName } from "./write/repairs";

export interface AppliedPlan {
  readonly content: BookContent;
  readonly applied: readonly Applied[];
}

/** The new content of the book; after a refusal the old one is untouched. */
export function applyPlan(
  book: Book,
  content: BookContent,
  plan: readonly SheetWrite[],
): Result<AppliedPlan, WorkbookRefusal> {
  let next = content;
  const applied: Applied[] = [];
  for (const write of plan) {
    const result = applyWrite(book, next, write);
    if (!result.ok) return result;
    next = result.value.content;
    applied.push(...result.value.applied);
  }
  return done({ content: next, applied });
}

function applyWrite(
  book: Book,
  content: BookContent,
  write: SheetWrite,
): Result<AppliedPlan, WorkbookRefusal> {
  const { layout } = write;
  const own = content.sheets.filter((sheet) => carriesMark(sheet, layout));
  const [sheet] = own;
  if (own.length > 1) return refused({ kind: "blattDoppelt", sheets: own.map(({ name }) => name) });
  if (!sheet) return addSheet(book, content, layout);
  if (sheet.protection) return refused({ kind: "blattGeschuetzt", sheet: sheet.name });
  const rows = layout.rows.length;
  if (write.kind === "append") {
    const grown = appendRows(sheet, layout, book.dateSystem);
    if (!grown.ok) return grown;
    return done({
      content: withoutOrigin(withSheet(content, sheet, grown.value), sheet.name),
      applied: [{ sheet: sheet.name, change: "ergaenzt", rows }],
    });
  }
  const table = ownTable(sheet) ?? freeTableName(content, layout);
  const replaced = layoutSheet(layout, sheet.name, table, book.dateSystem, sheet);
  return done({
    content: withPrintTitles(withoutOrigin(withSheet(content, sheet, replaced), sheet.name), sheet.name),
    applied: [{ sheet: sheet.name, change: "ersetzt", rows }],
  });
}

function addSheet(
  book: Book,
  content: BookContent,
  layout: SheetLayout,
): Result<AppliedPlan, WorkbookRefusal> {
  const name = sheetName(layout);
  if (!VALID_NAME.test(name)) return refused({ kind: "blattnameUngueltig", sheet: name });
  if (content.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    return refused({ kind: "blattnameVergeben", sheet: name });
  }
  if (book.structureLocked) return refused({ kind: "mappeGeschuetzt" });
  const sheet = layoutSheet(layout, name, freeTableName(content, layout), book.dateSystem);
  const next = { ...content, sheets: [...content.sheets, sheet] };
  return done({
    content: withPrintTitles(next, name),
    applied: [{ sheet: name, change: "neu", rows: layout.rows.length }],
  });
}

const VALID_NAME = /^[^:\\/?*[\]]{1,31}$/u;

function carriesMark(sheet: Sheet, layout: SheetLayout): boolean {
  const text = sheet.rows[MARK_ROW]?.[0];
  const mark = markOf(typeof text === "string" ? text : "");
  return mark !== "noMark" && isSameSheet(mark, layout);
}

/** The table below our header, whatever a clerk calls it: formulas may name it. */
function ownTable({ tables }: Sheet): string | undefined {
  return tables?.find(({ range }) => areaOf(range ?? "A1").top === HEADER_ROW)?.name;
}

/** A copied sheet or a name of the clerk may have taken ours. */
function freeTableName({ sheets, names }: BookContent, layout: SheetLayout): string {
  const tables = sheets.flatMap((sheet) =>
    (sheet.tables ?? []).map((table) => table.displayName ?? table.name),
  );
  const taken = new Set([...tables, ...names.map(({ name }) => name)].map((name) => name.toLowerCase()));
  const wanted = tableName(layout);
  let free = wanted;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${wanted}_${number}`;
  return free;
}

function withSheet(content: BookContent, old: Sheet, sheet: Sheet): BookContent {
  return { ...content, sheets: content.sheets.map((other) => (other === old ? sheet : other)) };
}

function withoutOrigin(content: BookContent, sheet: string): BookContent {
  return { ...content, origins: new Map([...content.origins].filter(([name]) => name !== sheet)) };
}

/** The header is repeated on every page. */
function withPrintTitles(content: BookContent, sheet: string): BookContent {
  const others = content.names.filter(({ name, scope }) => name !== "_xlnm.Print_Titles" || scope !== sheet);
  const row = `$${HEADER_ROW + 1}`;
  return { ...content, names: [...others, printName("_xlnm.Print_Titles", sheet, [`${row}:${row}`])] };
}
