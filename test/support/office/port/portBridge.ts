import type { Frame } from "playwright-core";
import type { CellFormat } from "../../../../src/workbook/cell";
import type { Result } from "../../../../src/domain/result";
import type { WorkbookRefusal } from "../../../../src/workbook/refusal";
import type { ExcelWorkbook } from "../../../../src/workbook/excel/excelWorkbook";
import type { SheetContent } from "../../../../src/workbook/sheetContent";
import type { ReadOptions } from "../../../../src/workbook/workbook";

/** The port in the page, called from the test: what cannot cross the bridge is turned into data and back. */
export function bridgedWorkbook(frame: Frame, beforeCall: () => void = () => undefined): ExcelWorkbook {
  const call = async <Answer>(method: string, ...args: readonly unknown[]): Promise<Answer> => {
    beforeCall();
    return (await frame.evaluate(callPort, { method, args })) as Answer;
  };
  return {
    sheets: async () => call("sheets"),
    read: async (sheet, options) => {
      beforeCall();
      return readThrough(frame, sheet, options);
    },
    apply: async (plan) => call("apply", plan),
    activeSheet: async () => call("activeSheet"),
    select: async (...args) => call("select", ...args),
    cleanStaging: async () => call("cleanStaging"),
    formulas: {
      notation: "local",
      find: async (...args) => call("formulas.find", ...args),
      freeze: async (cells) => call("formulas.freeze", cells),
      restore: async (cells) => call("formulas.restore", cells),
      selection: async () => call("formulas.selection"),
      insert: async (formula) => call("formulas.insert", formula),
    },
  };
}

/** What the page offers: portPage.ts. */
interface Page {
  readonly port: { readonly workbook: ExcelWorkbook; readonly waits: readonly boolean[] };
}

async function callPort({ method, args }: { method: string; args: readonly unknown[] }): Promise<unknown> {
  await Office.onReady();
  const { workbook } = (globalThis as unknown as Page).port;
  type Methods = Readonly<Record<string, ((...args: readonly unknown[]) => Promise<unknown>) | undefined>>;
  const [part, name = part] = method.split(".");
  const methods = (part === "formulas" ? workbook.formulas : workbook) as unknown as Methods;
  return await methods[name ?? ""]?.(...args);
}

/** What the port said of waiting while the clerk typed. */
export async function waitsOf(frame: Frame): Promise<readonly boolean[]> {
  return frame.evaluate(() => (globalThis as unknown as Page).port.waits);
}

type Plain = Omit<SheetContent, "formatAt" | "hiddenRows"> & {
  readonly formats: readonly (readonly [number, number, CellFormat])[];
  readonly hiddenRows: readonly number[];
};

interface Asked {
  readonly sheet: string;
  readonly isAborted: boolean;
}

interface Answered {
  readonly result: Result<Plain, WorkbookRefusal>;
  readonly progress: readonly (readonly [number, number])[];
}

async function readThrough(
  frame: Frame,
  sheet: string,
  options: ReadOptions = {},
): Promise<Result<SheetContent, WorkbookRefusal>> {
  const isAborted = options.signal?.aborted === true;
  const { result, progress } = await frame.evaluate(readInPage, { sheet, isAborted });
  progress.forEach(([rows, ofRows]) => options.progress?.(rows, ofRows));
  if (!result.ok) return result;
  const { formats, hiddenRows, ...content } = result.value;
  const byPlace = new Map(formats.map(([row, column, format]) => [`${row},${column}`, format]));
  const formatAt = (row: number, column: number): CellFormat | undefined => byPlace.get(`${row},${column}`);
  return { ok: true, value: { ...content, formatAt, hiddenRows: new Set(hiddenRows) } };
}

async function readInPage({ sheet, isAborted }: Asked): Promise<Answered> {
  await Office.onReady();
  const { workbook } = (globalThis as unknown as Page).port;
  const progress: [number, number][] = [];
  const abort = new AbortController();
  if (isAborted) abort.abort();
  const result = await workbook.read(sheet, {
    progress: (rows, ofRows) => void progress.push([rows, ofRows]),
    signal: abort.signal,
  });
  if (!result.ok) return { result, progress };
  const { formatAt, hiddenRows, ...content } = result.value;
  const formats: [number, number, CellFormat][] = [];
  for (let row = 0; row < content.rows.length + 5; row += 1) {
    for (let column = 0; column < 30; column += 1) {
      const format = formatAt(row, column);
      if (format !== undefined) formats.push([row, column, format]);
    }
  }
  return { result: { ok: true, value: { ...content, formats, hiddenRows: [...hiddenRows] } }, progress };
}
