import { readXlsx } from "hucre/xlsx";
import type { SheetLayout } from "../../../../src/workbook/plan";
import { newWorkbook } from "../../../../src/workbook/xlsx/openWorkbook";
import { replace, row } from "../../../contract/specs/zuteilung";
import { buildXlsx } from "../support/buildXlsx";
import { writtenSheet, opened } from "../support/fileHarness";

const NAME = "IntM Zuteilung 2025";

async function written(change: Partial<SheetLayout>): Promise<Uint8Array> {
  const workbook = newWorkbook();
  await workbook.apply([replace(change)]);
  return workbook.save();
}

describe("lists to choose from", () => {
  const choose = (choices: readonly string[]): Partial<SheetLayout> => ({
    columns: [{ header: "Stand", width: 14, style: "eingabe", choices }],
    rows: [row("a"), row("b")],
  });

  test.each<{ readonly what: string; readonly choices: readonly string[]; readonly lists: object }>([
    { what: "plain words", choices: ["ja", "nein"], lists: { "A5:A6": ["ja", "nein"] } },
    {
      what: "a comma, which Excel would take for the end of a word",
      choices: ["ja, ganz", "nein"],
      lists: {},
    },
    {
      what: "more than the 255 characters that Excel keeps",
      choices: ["x".repeat(200), "y".repeat(60)],
      lists: {},
    },
    { what: "nothing", choices: [], lists: {} },
  ])("of $what", async ({ choices, lists }) => {
    expect((await writtenSheet(await written(choose(choices)), NAME)).choices).toEqual(lists);
  });

  it("that differ by cell, as in a form", async () => {
    const column = { header: "Wert", width: 20, style: "text" as const };
    const status = { style: "eingabe" as const, choices: ["vorläufig", "endgültig"] };
    const runde = { style: "eingabe" as const, choices: ["cent", "euro"] };
    const bytes = await written({
      columns: [column],
      rows: [
        { ...row("vorläufig"), cellLayouts: { 0: status } },
        row("frei"),
        { ...row("cent"), cellLayouts: { 0: runde } },
        { ...row("euro"), cellLayouts: { 0: runde } },
      ],
    });
    const sheet = await writtenSheet(bytes, NAME);
    expect(sheet.choices).toEqual({ "A5:A5": ["vorläufig", "endgültig"], "A7:A8": ["cent", "euro"] });
    expect([sheet.cells["A5"]?.fill, sheet.cells["A6"]?.fill]).toEqual(["FFF9E5", undefined]);
  });
});

it("empty cells have the look of their column, so that a clerk types into the right format", async () => {
  const workbook = await opened(
    await written({
      columns: [
        { header: "Gemeinde", width: 20, style: "text" },
        { header: "am", width: 12, style: "eingabeDatum" },
      ],
      rows: [row("Musterhausen", null)],
    }),
  );
  const content = await workbook.read(NAME);
  expect(content.ok && content.value.formatAt(4, 1)).toEqual({ numberFormat: "dd.mm.yyyy", fill: "FFF9E5" });
});

it("cells to type in are unlocked, all others are not", async () => {
  const [sheet] = (await readXlsx(await written({}), { readStyles: true })).sheets;
  expect([sheet?.cells?.get("4,3")?.style?.protection, sheet?.cells?.get("4,0")?.style?.protection]).toEqual([
    { locked: false },
    undefined,
  ]);
});

it("rows of several lines are as tall as their text", async () => {
  const rows = [
    row("Musterhausen", "1", 1, null),
    row("Wort ".repeat(20), "2", 2, null),
    row("a\nb", "3", 3, null),
  ];
  const [sheet] = (await readXlsx(await written({ rows }))).sheets;
  expect([3, 4, 5, 6].map((at) => sheet?.rowDefs?.get(at)?.height)).toEqual([30, undefined, 63.75, 25.5]);
});

it("a text longer than a cell of Excel is cut, so that the file stays whole", async () => {
  const { cells } = await writtenSheet(
    await written({ rows: [row("x".repeat(40_000), "1", 1, null)] }),
    NAME,
  );
  expect(cells["A5"]?.value).toHaveLength(32_767);
});

it("a table whose name a clerk's copy has taken gets a number", async () => {
  const cells = { A1: { value: "Name" }, A2: { value: "x" } };
  const tables = [{ name: "IntM_Zuteilung_2025", range: "A1:A2" }];
  const workbook = await opened(buildXlsx({ sheets: [{ name: "Kopie", cells, tables }] }));
  await workbook.apply([replace()]);
  const { sheets } = await readXlsx(await workbook.save());
  expect(sheets.map((sheet) => sheet.tables?.[0]?.name)).toEqual([
    "IntM_Zuteilung_2025",
    "IntM_Zuteilung_2025_2",
  ]);
});
