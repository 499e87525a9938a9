import type { SheetWrite } from "../../src/workbook/plan";
import type { WorkbookRefusal } from "../../src/workbook/refusal";
import type { ContractHarness } from "./harness";
import { append, replace, zuteilungSheet } from "./specs/zuteilung";
import type { SheetSpec, WorkbookSpec } from "./specs/workbookSpec";

interface Case {
  readonly when: string;
  readonly spec: WorkbookSpec;
  readonly write: SheetWrite;
  readonly refusal: WorkbookRefusal;
}

const LISTE: SheetSpec = { name: "Liste", cells: { A1: { value: "Name" } } };
const NAME = "IntM Zuteilung 2025";

const CASES: readonly Case[] = [
  {
    when: "the name belongs to a sheet of the clerk",
    spec: { sheets: [{ name: NAME, cells: { A1: { value: "meine eigene" } } }] },
    write: replace(),
    refusal: { kind: "blattnameVergeben", sheet: NAME },
  },
  {
    when: "the name belongs to a sheet of the clerk in other case",
    spec: { sheets: [LISTE, { name: "INTM ZUTEILUNG 2025", cells: {} }] },
    write: append(),
    refusal: { kind: "blattnameVergeben", sheet: NAME },
  },
  {
    when: "our sheet is protected",
    spec: { sheets: [LISTE, { ...zuteilungSheet("Geld"), protected: true }] },
    write: replace(),
    refusal: { kind: "blattGeschuetzt", sheet: "Geld" },
  },
  {
    when: "our sheet is protected and rows come to it",
    spec: { sheets: [{ ...zuteilungSheet(), protected: true }] },
    write: append(),
    refusal: { kind: "blattGeschuetzt", sheet: NAME },
  },
  {
    when: "a new sheet is needed and the structure is locked",
    spec: { structureLocked: true, sheets: [LISTE] },
    write: replace(),
    refusal: { kind: "mappeGeschuetzt" },
  },
  {
    when: "a column was deleted or renamed by hand",
    spec: { sheets: [withHeader("Bemerkung")] },
    write: append(),
    refusal: { kind: "spalteFehlt", sheet: NAME, column: "Stand" },
  },
  {
    when: "a copy carries the same mark",
    spec: {
      sheets: [zuteilungSheet(), { name: "IntM Zuteilung 2025 (2)", cells: zuteilungSheet().cells }],
    },
    write: replace(),
    refusal: { kind: "blattDoppelt", sheets: [NAME, "IntM Zuteilung 2025 (2)"] },
  },
  {
    when: "the name is longer than Excel allows",
    spec: { sheets: [LISTE] },
    write: replace({ subject: "Übersicht der Entscheidungen" }),
    refusal: { kind: "blattnameUngueltig", sheet: "IntM Übersicht der Entscheidungen 2025" },
  },
];

export function refusalContract(harness: ContractHarness): void {
  describe("refuses", () => {
    test.each(CASES)("when $when", async ({ spec, write, refusal }) => {
      const { workbook } = await harness.open(spec);
      expect(await workbook.apply([write])).toEqual({ ok: false, refusal });
    });

    test.each(CASES)("when $when, and the write before it did not happen either", async (refused) => {
      const opened = await harness.open({
        ...refused.spec,
        sheets: [...refused.spec.sheets, protokoll()],
      });
      const before = await stateOf(opened);
      const first = append({ subject: "Protokoll", rows: [{ cells: ["x", "y", 1, null] }], jahr: 2024 });
      const result = await opened.workbook.apply([first, refused.write]);
      expect(result).toEqual({ ok: false, refusal: refused.refusal });
      expect(await stateOf(opened)).toEqual(before);
    });

    it("to read a sheet that is not there", async () => {
      const { workbook } = await harness.open({ sheets: [LISTE] });
      expect(await workbook.read("Listen")).toEqual({
        ok: false,
        refusal: { kind: "blattFehlt", sheet: "Listen" },
      });
    });
  });

  describe("does not refuse", () => {
    it("to replace an existing sheet of a workbook with locked structure", async () => {
      const { workbook } = await harness.open({ structureLocked: true, sheets: [zuteilungSheet()] });
      expect(await workbook.apply([replace()])).toMatchObject({ ok: true, value: [{ change: "ersetzt" }] });
    });

    it("to write beside a protected sheet of the clerk", async () => {
      const { workbook } = await harness.open({ sheets: [{ ...LISTE, protected: true }] });
      expect(await workbook.apply([replace()])).toMatchObject({ ok: true, value: [{ change: "neu" }] });
    });

    it("a sheet of ours of which only the header was changed, when it is replaced", async () => {
      const opened = await harness.open({ sheets: [withHeader("Bemerkung")] });
      expect(await opened.workbook.apply([replace()])).toMatchObject({ ok: true });
      expect((await opened.written(NAME)).cells["D4"]?.value).toBe("Stand");
    });

    it("an empty plan", async () => {
      const { workbook } = await harness.open({ sheets: [LISTE] });
      expect(await workbook.apply([])).toEqual({ ok: true, value: [] });
    });

    it("a name of exactly 31 characters", async () => {
      const { workbook } = await harness.open({ sheets: [LISTE] });
      const result = await workbook.apply([replace({ subject: "Entscheidungen Kreise" })]);
      expect(result).toMatchObject({ ok: true, value: [{ sheet: "IntM Entscheidungen Kreise 2025" }] });
    });
  });

  async function stateOf(opened: Awaited<ReturnType<ContractHarness["open"]>>): Promise<unknown> {
    const sheets = await opened.workbook.sheets();
    if (!sheets.ok) throw new Error(sheets.refusal.kind);
    const written = sheets.value.map(async ({ name }) => opened.written(name));
    return [sheets.value, await Promise.all(written)];
  }
}

function withHeader(last: string): SheetSpec {
  const sheet = zuteilungSheet();
  return { ...sheet, cells: { ...sheet.cells, D4: { value: last } } };
}

function protokoll(): SheetSpec {
  const { cells } = zuteilungSheet();
  return {
    name: "IntM Protokoll 2024",
    cells: { ...cells, A2: { value: "IntM Protokoll v1 · 2024 · x" } },
    tables: [{ name: "IntM_Protokoll_2024", range: "A4:D7" }],
  };
}
