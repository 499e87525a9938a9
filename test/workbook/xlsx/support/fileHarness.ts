import { cellRef, readXlsx, type Cell, type Sheet } from "hucre/xlsx";
import { openWorkbook } from "../../../../src/workbook/xlsx/openWorkbook";
import type { FileWorkbook } from "../../../../src/workbook/xlsx/fileWorkbook";
import type { ContractHarness, WrittenCell, WrittenSheet } from "../../../contract/harness";
import { buildXlsx } from "./buildXlsx";

/** Builds a file by hand, opens it with the implementation, and reads what it saves with the library alone. */
export const fileHarness: ContractHarness = {
  open: async (spec) => {
    const workbook = await opened(buildXlsx(spec));
    return { workbook, written: async (name) => writtenSheet(await workbook.save(), name) };
  },
};

export async function opened(bytes: Uint8Array): Promise<FileWorkbook> {
  const workbook = await openWorkbook(bytes, "Mappe.xlsx");
  if (!workbook.ok) throw new Error(workbook.refusal.kind);
  return workbook.value;
}

/** Read as a 1904 workbook, every serial number becomes a date at a fixed distance. */
export async function writtenSheet(bytes: Uint8Array, name: string): Promise<WrittenSheet> {
  const { sheets } = await readXlsx(bytes, { readStyles: true, dateSystem: "1904" });
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return {
    cells: cellsOf(sheet),
    tables: (sheet.tables ?? []).map((table) => ({ name: table.name, range: table.range ?? "" })),
    frozen: { rows: sheet.freezePane?.rows ?? 0, columns: sheet.freezePane?.columns ?? 0 },
    ...(sheet.view?.tabColor?.rgb === undefined ? {} : { tabColor: sheet.view.tabColor.rgb }),
    choices: Object.fromEntries(
      (sheet.dataValidations ?? []).map(({ range, values }) => [range, values ?? []]),
    ),
  };
}

function cellsOf(sheet: Sheet): Readonly<Record<string, WrittenCell>> {
  const filled = sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((value, column) => {
      const cell = sheet.cells?.get(`${rowIndex},${column}`);
      if (value === null && cell?.formula === undefined) return [];
      return [[cellRef(rowIndex, column), writtenCell(value, cell)] as const];
    }),
  );
  return Object.fromEntries(filled);
}

function writtenCell(value: Sheet["rows"][number][number], cell: Cell | undefined): WrittenCell {
  const { formula, style, type } = cell ?? {};
  const fill = style?.fill?.type === "pattern" ? style.fill.fgColor?.rgb : undefined;
  const plain = value instanceof Date ? (value.getTime() - Date.UTC(1904, 0, 1)) / 86_400_000 : value;
  return {
    ...(plain === null ? {} : { value: type === "error" ? { error: String(plain) } : plain }),
    ...(formula === undefined ? {} : { formula }),
    numberFormat: style?.numFmt ?? "General",
    bold: style?.font?.bold === true,
    struck: style?.font?.strikethrough === true,
    ...(fill === undefined ? {} : { fill }),
  };
}
