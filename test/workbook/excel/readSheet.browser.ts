import type { SheetContent } from "../../../src/workbook/sheetContent";
import type { ReadOptions } from "../../../src/workbook/workbook";
import type { SheetModel } from "../../support/office/model/sheetModel";
import { waitsOf } from "../../support/office/port/portBridge";
import { usePortInExcel } from "../../support/office/port/portInExcel";

const excel = usePortInExcel();

/** A list that the test fills row by row. */
function liste(fill: (sheet: SheetModel) => void) {
  const opened = excel.open({ sheets: [{ name: "Liste", cells: {} }] });
  fill(opened.model.sheet("Liste"));
  const read = async (options?: ReadOptions): Promise<SheetContent> => {
    const content = await opened.workbook.read("Liste", options);
    if (!content.ok) throw new Error(content.refusal.kind);
    return content.value;
  };
  return { ...opened, read };
}

const LONG = "x".repeat(60);

function fillRows(sheet: SheetModel, rows: number, columns: number, text = ""): void {
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      sheet.put(row, column, { value: `${row}/${column}${text}` });
    }
  }
}

describe("round trips", () => {
  it("one to survey and one to read, however a small sheet looks", async () => {
    const { read } = liste((sheet) => fillRows(sheet, 50, 12));
    expect(await excel.tripsOf(async () => read())).toBe(2);
  });

  it("no more when whole rows are struck, filled and hidden", async () => {
    const { read } = liste((sheet) => {
      fillRows(sheet, 50, 3);
      for (const column of [0, 1, 2]) Object.assign(sheet.touch(7, column), { struck: true, fill: "FFFF00" });
      sheet.hiddenRows.add(9);
    });
    const trips = await excel.tripsOf(async () => {
      const { formatAt, hiddenRows } = await read();
      expect([formatAt(7, 2), formatAt(8, 2), [...hiddenRows]]).toEqual([
        { strike: "whole", fill: "FFFF00" },
        undefined,
        [9],
      ]);
    });
    expect(trips).toBe(2);
  });

  it("one more for cells that differ within their rows", async () => {
    const { read } = liste((sheet) => {
      fillRows(sheet, 50, 3);
      sheet.touch(7, 1).struck = true;
      sheet.touch(30, 2).fill = "FFFF00";
      sheet.touch(31, 0).struck = 4;
    });
    const trips = await excel.tripsOf(async () => {
      const { formatAt } = await read();
      expect([formatAt(7, 0), formatAt(7, 1), formatAt(30, 2), formatAt(31, 0)]).toEqual([
        undefined,
        { strike: "whole" },
        { fill: "FFFF00" },
        { strike: "partial" },
      ]);
    });
    expect(trips).toBe(3);
  });

  it("one per megabyte, each answer near it", async () => {
    const { read } = liste((sheet) => fillRows(sheet, 10_000, 6, LONG));
    const from = excel.host().syncs.length;
    const { rows } = await read();
    const answers = excel
      .host()
      .syncs.slice(from + 1)
      .map(({ answerBytes }) => answerBytes);
    expect([rows.length, rows[9999]?.[5]]).toEqual([10_000, `9999/5${LONG}`]);
    expect(answers.length).toBe(5); // 4.7 MB
    expect(Math.max(...answers)).toBeLessThan(1_600_000);
  });
});

describe("trouble", () => {
  it("halves what Excel finds too large", async () => {
    const { read } = liste((sheet) => fillRows(sheet, 3000, 6));
    excel.host().scenario.payloadLimit = 60_000;
    const { rows } = await read();
    expect([rows.length, rows[2999]?.[5]]).toEqual([3000, "2999/5"]);
  });

  it("waits while the clerk types in a cell, and says so", async () => {
    const { read } = liste((sheet) => fillRows(sheet, 3, 3));
    excel.host().scenario.editing = 3;
    expect((await read()).rows.length).toBe(3);
    expect((await waitsOf(excel.host().frame)).slice(-2)).toEqual([true, false]);
  });

  it("says at last that the clerk is typing", async () => {
    const { workbook } = liste((sheet) => fillRows(sheet, 3, 3));
    excel.host().scenario.editing = 100;
    expect(await workbook.read("Liste")).toEqual({ ok: false, refusal: { kind: "zellbearbeitung" } });
    expect((await waitsOf(excel.host().frame)).slice(-2)).toEqual([true, false]);
  });

  it("says that the sheet went away while it was read", async () => {
    const { workbook, model } = liste((sheet) => fillRows(sheet, 3, 3));
    const second = excel.host().syncs.length + 2;
    excel.host().scenario.beforeSync = (sync) => {
      if (sync === second) model.sheets = [];
    };
    expect(await workbook.read("Liste")).toEqual({
      ok: false,
      refusal: { kind: "blattFehlt", sheet: "Liste" },
    });
  });

  it("passes on what Excel says by its code", async () => {
    const { workbook, model } = liste((sheet) => fillRows(sheet, 3, 3));
    model.sheet("Liste").merges = Array.from({ length: 600 }, () => ({
      top: 0,
      left: 0,
      bottom: 0,
      right: 1,
    }));
    expect(await workbook.read("Liste")).toEqual({
      ok: false,
      refusal: { kind: "excelFehler", code: "GeneralException" },
    });
  });

  it("reads more merged areas than Excel gives at once", async () => {
    const { read } = liste((sheet) => {
      fillRows(sheet, 1300, 2);
      sheet.merges = Array.from({ length: 1300 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 }));
    });
    const { merges } = await read();
    expect([merges.length, merges[1299]]).toEqual([1300, { top: 1299, left: 0, bottom: 1299, right: 1 }]);
  });

  it("gives up when asked to, and has read nothing", async () => {
    const { workbook } = liste((sheet) => fillRows(sheet, 3, 3));
    const signal = AbortSignal.abort();
    const trips = await excel.tripsOf(async () => {
      expect(await workbook.read("Liste", { signal })).toEqual({
        ok: false,
        refusal: { kind: "abgebrochen" },
      });
    });
    expect(trips).toBe(1);
  });

  it("says how far it is", async () => {
    const { read } = liste((sheet) => fillRows(sheet, 4000, 6, LONG));
    const seen: [number, number][] = [];
    await read({ progress: (rows, ofRows) => void seen.push([rows, ofRows]) });
    expect(seen.at(-1)).toEqual([4000, 4000]);
    expect(seen.length).toBeGreaterThan(1);
    expect(seen.map(([rows]) => rows)).toEqual(
      [...seen.map(([rows]) => rows)].sort((one, other) => one - other),
    );
  });
});

it("tells an error from a text that looks like one", async () => {
  const { read } = liste((sheet) => {
    sheet.put(0, 0, { value: "#REF!" });
    sheet.put(1, 0, { value: { error: "#REF!" } });
    sheet.put(1, 1, { value: "#N/A" });
    sheet.put(5, 1, { value: { error: "#DIV/0!" } });
    sheet.put(6, 1, { value: "#17" });
  });
  expect((await read()).rows).toEqual([
    ["#REF!"],
    [{ error: "#REF!" }, "#N/A"],
    ...[[], [], []],
    [null, { error: "#DIV/0!" }],
    [null, "#17"],
  ]);
});

it("a fill of the whole block costs nothing and is seen", async () => {
  const { read } = liste((sheet) => {
    fillRows(sheet, 2, 2);
    for (const [, , cell] of sheet.cellsIn({ top: 0, left: 0, bottom: 1, right: 1 })) cell.fill = "E2EFDA";
  });
  const { formatAt } = await read();
  expect([formatAt(0, 0), formatAt(1, 1), formatAt(2, 0)]).toEqual([
    { fill: "E2EFDA" },
    { fill: "E2EFDA" },
    undefined,
  ]);
});
