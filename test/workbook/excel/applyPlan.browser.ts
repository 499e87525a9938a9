import type { SheetWrite } from "../../../src/workbook/plan";
import { append, replace, row, zuteilungSheet } from "../../contract/specs/zuteilung";
import type { WorkbookSpec } from "../../contract/specs/workbookSpec";
import { usePortInExcel } from "../../support/office/port/portInExcel";

const excel = usePortInExcel();

const NAME = "IntM Zuteilung 2025";

const MAPPE: WorkbookSpec = {
  sheets: [{ name: "Liste", cells: { A1: { value: "Name" } } }, zuteilungSheet(), protokoll()],
};

/** One of each kind: content replaced, rows added, a sheet made. */
const PLAN: readonly SheetWrite[] = [
  replace({ foot: [["Summe", null, { formula: "SUM(C5:C6)" }, null]] }),
  append({ subject: "Protokoll", jahr: 2024, rows: [{ cells: ["x", "00123", 1, null], tone: "doppelt" }] }),
  replace({ subject: "Übersicht" }),
];

describe("round trips", () => {
  test.each<{ readonly what: string; readonly plan: readonly SheetWrite[]; readonly trips: number }>([
    { what: "two to look and one to write", plan: [replace()], trips: 3 },
    { what: "as many for several sheets", plan: PLAN.slice(0, 2), trips: 3 },
    { what: "one more for the print set-up of a new sheet", plan: [replace({ jahr: 2026 })], trips: 4 },
    { what: "none for nothing", plan: [], trips: 0 },
  ])("$what", async ({ plan, trips }) => {
    const { workbook } = excel.open(MAPPE);
    expect(await excel.tripsOf(async () => workbook.apply(plan))).toBe(trips);
  });

  it("one more per megabyte of large content, and no request much above it", async () => {
    const { workbook } = excel.open(MAPPE);
    const from = excel.host().syncs.length;
    const plan = [replace({ rows: manyRows(900) })];
    expect(await excel.tripsOf(async () => workbook.apply(plan))).toBe(2 + 3 + 1);
    const sizes = excel
      .host()
      .syncs.slice(from)
      .map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(1_500_000);
  });
});

describe("large content", () => {
  it("replaces what was there, with all its rows, and leaves nothing else behind", async () => {
    const { workbook, model, written } = excel.open(MAPPE);
    expect(await workbook.apply([replace({ rows: manyRows(900) })])).toMatchObject({ ok: true });
    const { cells, tables } = written(NAME);
    expect([tables, cells["A904"]?.value, cells["B904"]?.value, cells["C904"]?.value]).toEqual([
      [{ name: "IntM_Zuteilung_2025", range: "A4:D904" }],
      ...[`${"Ort ".repeat(750)}899`, "00000899", 899],
    ]);
    expect(model.sheets.map(({ name }) => name)).toEqual(["Liste", NAME, "IntM Protokoll 2024"]);
  });

  it("becomes a new sheet, a replaced one and added rows in one plan", async () => {
    const { workbook, model, written } = excel.open(MAPPE);
    const rows = manyRows(380);
    const plan = [
      replace({ rows }),
      append({ subject: "Protokoll", jahr: 2024, rows }),
      replace({ jahr: 2026, rows }),
    ];
    expect(await workbook.apply(plan)).toMatchObject({
      ok: true,
      value: [{ change: "ersetzt" }, { change: "ergaenzt" }, { change: "neu" }],
    });
    expect(
      ["IntM Protokoll 2024", "IntM Zuteilung 2026"].map((name) => written(name).tables[0]?.range),
    ).toEqual(["A4:D387", "A4:D384"]);
    expect(model.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      ...["Liste Visible", `${NAME} Visible`, "IntM Protokoll 2024 Visible", "IntM Zuteilung 2026 Visible"],
    ]);
  });

  it("is cut smaller when Excel takes less", async () => {
    const { workbook, written } = excel.open(MAPPE);
    excel.host().scenario.payloadLimit = 200_000;
    const from = excel.host().syncs.length;
    expect(await workbook.apply([replace({ rows: manyRows(450) })])).toMatchObject({ ok: true });
    const refused = excel
      .host()
      .syncs.slice(from)
      .filter((sync) => sync.refused !== undefined);
    expect(refused.map((sync) => sync.refused)).toContain("RequestPayloadSizeLimitExceeded");
    expect(written(NAME).cells["A454"]?.value).toBe(`${"Ort ".repeat(750)}449`);
  });

  it("is refused when Excel takes nothing, and nothing has changed", async () => {
    const { workbook, model } = excel.open(MAPPE);
    const before = model.state();
    excel.host().scenario.payloadLimit = 12_000;
    expect(await workbook.apply([replace({ rows: manyRows(20) })])).toEqual({
      ok: false,
      refusal: { kind: "excelFehler", code: "RequestPayloadSizeLimitExceeded" },
    });
    expect(model.state()).toEqual(before);
  });

  it("needs a hidden sheet, which a locked structure does not allow", async () => {
    const { workbook } = excel.open({ ...MAPPE, structureLocked: true });
    expect(await workbook.apply([replace({ rows: manyRows(900) })])).toEqual({
      ok: false,
      refusal: { kind: "mappeGeschuetzt" },
    });
  });
});

describe("an interrupted write", () => {
  it("leaves the workbook as it was, wherever it breaks off", async () => {
    const changes = await changesOf(PLAN);
    expect(changes).toBeGreaterThan(100);
    for (const after of placesUpTo(changes)) {
      const { workbook, model } = excel.open(MAPPE);
      const before = [model.state(), [...model.styles.keys()]];
      excel.host().scenario.failAfterChanges = after;
      const result = await workbook.apply(PLAN);
      expect([after, result]).toEqual([
        after,
        { ok: false, refusal: { kind: "excelFehler", code: "GeneralException" } },
      ]);
      expect([after, model.state(), [...model.styles.keys()]]).toEqual([after, ...before]);
    }
  });

  it("of large content leaves it as it was too", async () => {
    const plan = [replace({ rows: manyRows(380) }), replace({ jahr: 2026, rows: manyRows(380) })];
    for (const after of [0, 150, 190, 200, 210, 220]) {
      const { workbook, model } = excel.open(MAPPE);
      const before = model.state();
      excel.host().scenario.failAfterChanges = after;
      expect(await workbook.apply(plan)).toMatchObject({ ok: false });
      expect([after, model.state()]).toEqual([after, before]);
    }
  });

  it("does not cost a clerk the result when only the print set-up fails", async () => {
    const plan = [replace({ jahr: 2026 })];
    const { workbook, written } = excel.open(MAPPE);
    excel.host().scenario.failAfterChanges = (await changesOf(plan)) - 5;
    expect(await workbook.apply(plan)).toMatchObject({ ok: true });
    expect(written("IntM Zuteilung 2026").cells["A5"]?.value).toBe("Musterhausen");
  });
});

describe("meanwhile a colleague", () => {
  const meanwhile = (change: () => void): void => {
    const writing = excel.host().syncs.length + 3;
    excel.host().scenario.beforeSync = (sync) => {
      if (sync === writing) change();
    };
  };

  it("deletes the sheet", async () => {
    const { workbook, model } = excel.open(MAPPE);
    meanwhile(() => model.deleteSheet(model.sheet(NAME)));
    expect(await workbook.apply(PLAN)).toEqual({ ok: false, refusal: { kind: "blattFehlt", sheet: NAME } });
    expect(model.sheets.map(({ name }) => name)).toEqual(["Liste", "IntM Protokoll 2024"]);
  });

  it("protects the sheet", async () => {
    const { workbook, model } = excel.open(MAPPE);
    meanwhile(() => (model.sheet(NAME).isProtected = true));
    expect(await workbook.apply(PLAN)).toEqual({
      ok: false,
      refusal: { kind: "blattGeschuetzt", sheet: NAME },
    });
  });

  it("locks the structure", async () => {
    const { workbook, model } = excel.open(MAPPE);
    meanwhile(() => (model.structureLocked = true));
    const result = await workbook.apply([replace({ jahr: 2026 })]);
    expect(result).toEqual({ ok: false, refusal: { kind: "mappeGeschuetzt" } });
  });

  it("takes the name, and keeps what was made", async () => {
    const { workbook, model, written } = excel.open(MAPPE);
    meanwhile(() => {
      model.addSheet("IntM Übersicht 2025").touch(0, 0).value = "vom Kollegen";
    });
    const result = await workbook.apply(PLAN);
    expect(result).toEqual({
      ok: false,
      refusal: { kind: "blattnameVergeben", sheet: "IntM Übersicht 2025" },
    });
    expect(written("IntM Übersicht 2025").cells).toMatchObject({ A1: { value: "vom Kollegen" } });
    expect(written(NAME).cells["A5"]?.value).toBe("Altdorf");
  });

  it("types in a cell: it goes on by itself", async () => {
    const { workbook } = excel.open(MAPPE);
    meanwhile(() => (excel.host().scenario.editing = 2));
    expect(await workbook.apply(PLAN)).toMatchObject({ ok: true });
  });
});

it("refuses a workbook that is open read-only", async () => {
  const { workbook, model } = excel.open(MAPPE);
  model.readOnly = true;
  expect(await workbook.apply([replace()])).toEqual({ ok: false, refusal: { kind: "schreibgeschuetzt" } });
});

it("makes the table anew where a clerk has moved it, under its name", async () => {
  const { tables, ...sheet } = zuteilungSheet();
  const moved = { ...sheet, tables: (tables ?? []).map((table) => ({ ...table, range: "A6:D9" })) };
  const { workbook, written } = excel.open({ sheets: [moved] });
  expect(await workbook.apply([replace()])).toMatchObject({ ok: true });
  expect(written(NAME).tables).toEqual([{ name: "IntM_Zuteilung_2025", range: "A4:D6" }]);
});

it("gives a new sheet its looks: styles, widths, print set-up, no grid", async () => {
  const { workbook, model } = excel.open(MAPPE);
  await workbook.apply([replace({ jahr: 2026, title: "Soll & Haben", personenbezogen: true })]);
  const sheet = model.sheet("IntM Zuteilung 2026");
  expect(model.styles.get("IntM Betrag")).toMatchObject({
    numberFormat: '#,##0.00\\ "€"',
    font: "Arial",
    size: 10,
  });
  expect(model.styles.get("IntM Eingabe")).toMatchObject({ fill: "FFF9E5", locked: false, wrapText: true });
  expect(sheet.showGridlines).toBe(false);
  expect([...sheet.columnWidths.values()]).toEqual([129.75, 56.25, 82.5, 77.25]); // (7 × 24 + 5) × 0.75 …
  expect(sheet.tables[0]).toMatchObject({ style: "TableStyleNone", banded: false });
  expect(sheet.page).toMatchObject({
    orientation: "Landscape",
    paperSize: "A4",
    zoom: { horizontalFitToPages: 1 },
    titleRows: "$4:$4",
    leftHeader: "Soll && Haben",
    rightHeader: "Enthält personenbezogene Daten",
    rightFooter: "Seite &P von &N",
  });
});

it("gives single cells of a form their own looks and choices", async () => {
  const rows = [
    row("a", "1", 1, "offen"),
    {
      ...row("b", "2", 2, null),
      cellLayouts: {
        3: { style: "eingabeDatum" as const },
        1: { style: "eingabe" as const, choices: ["ja", "nein"] },
      },
    },
  ];
  const { workbook, written } = excel.open(MAPPE);
  expect(await workbook.apply([replace({ rows })])).toMatchObject({ ok: true });
  const { cells, choices } = written(NAME);
  expect(cells["B6"]).toMatchObject({ value: "2", fill: "FFF9E5", numberFormat: "@" });
  expect(choices).toEqual({ D5: ["offen", "erledigt"], B6: ["ja", "nein"] });
});

it("shows rows of its table that a clerk has hidden", async () => {
  const { workbook, model } = excel.open({ sheets: [{ ...zuteilungSheet(), hiddenRows: [5, 20] }] });
  await workbook.apply([replace()]);
  expect([...model.sheet(NAME).hiddenRows]).toEqual([20]);
});

it("keeps the widths that a clerk gave to a sheet of ours", async () => {
  const { workbook, model } = excel.open(MAPPE);
  model.sheet(NAME).columnWidths.set(0, 300);
  await workbook.apply([replace()]);
  expect([...model.sheet(NAME).columnWidths]).toEqual([[0, 300]]);
});

/** How many changes of the workbook the plan takes. */
async function changesOf(plan: readonly SheetWrite[]): Promise<number> {
  const { workbook } = excel.open(MAPPE);
  const { scenario } = excel.host();
  scenario.failAfterChanges = 1_000_000;
  await workbook.apply(plan);
  const changes = 1_000_000 - scenario.failAfterChanges;
  scenario.failAfterChanges = Number.POSITIVE_INFINITY;
  return changes;
}

/** Some of the making of styles, and every change of sheets; the print set-up at the end may fail. */
function placesUpTo(changes: number): readonly number[] {
  const printing = 11;
  return Array.from({ length: changes - printing }, (_, index) => index).filter(
    (index) =>
      index % 40 === 0 || (index > changes - 110 && index % 3 === 0) || index > changes - printing - 14,
  );
}

function protokoll(): WorkbookSpec["sheets"][number] {
  const { cells } = zuteilungSheet();
  return {
    name: "IntM Protokoll 2024",
    cells: { ...cells, A2: { value: "IntM Protokoll v1 · 2024 · x" } },
    tables: [{ name: "IntM_Protokoll_2024", range: "A4:D7" }],
  };
}

/** About 3 kB each. */
function manyRows(count: number) {
  return Array.from({ length: count }, (_, index) =>
    row(
      `${"Ort ".repeat(750)}${index}`,
      String(index).padStart(8, "0"),
      index,
      index % 2 === 0 ? "offen" : null,
    ),
  );
}
