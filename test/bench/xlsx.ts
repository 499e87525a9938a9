import { readXlsx, writeXlsx } from "hucre/xlsx";
import type { SheetLayout } from "../../src/workbook/plan";
import { newWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import { readFile } from "../../src/workbook/xlsx/readFile";
import { parseTag, type Tag } from "../../src/domain/zeit/tag";
import type { Measurement } from "./measurement";

const ROWS = 100_000;
const RUNS = 5;

/** The adapter against the library alone, on the same list in the same run. */
export async function benchXlsx(): Promise<readonly Measurement[]> {
  const file = await writeList();
  const reading = await leastTimes(
    () => readFile(file, "Liste.xlsx"),
    () => readXlsx(file, { readStyles: true }),
  );
  const writing = await leastTimes(writeList, writeWithLibrary);
  return [
    measurement("read 100,000 x 12", reading, "readXlsx({ readStyles })"),
    measurement("write 100,000 x 12", writing, "writeXlsx"),
  ];
}

/** Turn by turn, so that both meet the same machine; the least of each is what the work itself takes. */
async function leastTimes(
  own: () => Promise<unknown>,
  library: () => Promise<unknown>,
): Promise<{ readonly own: number; readonly library: number }> {
  const times = { own: Infinity, library: Infinity };
  for (let run = 0; run < RUNS; run++) {
    times.own = Math.min(times.own, await timeOf(own));
    times.library = Math.min(times.library, await timeOf(library));
  }
  return times;
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

function measurement(
  name: string,
  { own, library }: { readonly own: number; readonly library: number },
  call: string,
): Measurement {
  return {
    name: `xlsx: ${name}`,
    value: own,
    unit: "ms",
    ratio: own / library,
    reference: `hucre ${call}`,
    target: "<= 1.3 x",
  };
}

async function writeList(): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await workbook.apply([{ kind: "replace", layout }]);
  return workbook.save();
}

/** The same values and looks as the library would be told directly. */
async function writeWithLibrary(): Promise<Uint8Array> {
  const font = { name: "Arial", size: 10 };
  return writeXlsx({
    defaultFont: font,
    sheets: [
      {
        name: "Liste",
        rows: layout.rows.map(({ cells }) => cells.map((cell) => (isDate(cell) ? 44_197 : cell))),
        columns: layout.columns.map(({ style }) => ({
          width: 14,
          style: { font, numFmt: FORMATS[style] ?? "General", alignment: { vertical: "top" as const } },
        })),
      },
    ],
  });
}

type Cell = string | number | { readonly date: Tag };
const FORMATS: Readonly<Record<string, string>> = {
  datum: "dd.mm.yyyy",
  betrag: '#,##0.00\\ "€"',
  text: "@",
};

const tag = parseTag("2021-01-01");
if (!tag.ok) throw new Error("no day");
const date = { date: tag.value };

const layout = {
  subject: "Gesamtliste",
  version: 1,
  title: "Gesamtliste",
  note: "",
  tab: "ergebnis",
  columns: Array.from({ length: 12 }, (_, column) => ({
    header: `Spalte ${column}`,
    width: 14,
    style: column % 4 === 0 ? "datum" : column % 4 === 1 ? "betrag" : "text",
  })),
  rows: Array.from({ length: ROWS }, (_, row) => ({
    cells: Array.from({ length: 12 }, (_unused, column): Cell =>
      column % 4 === 0 ? date : column % 4 === 1 ? row + column / 100 : `Name ${(row * 7 + column) % 5000}`,
    ),
  })),
  frozenColumns: 1,
  personenbezogen: true,
} as const satisfies SheetLayout;

function isDate(cell: Cell): cell is { readonly date: Tag } {
  return typeof cell === "object";
}
