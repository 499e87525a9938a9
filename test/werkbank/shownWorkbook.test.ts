import { newWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import type { SheetLayout } from "../../src/workbook/plan";
import { appearancesOf, shownWorkbook } from "../../src/werkbank/shownWorkbook";

const LAYOUT: SheetLayout = {
  subject: "Probe",
  version: 1,
  title: "Probe",
  note: "",
  tab: "protokoll",
  columns: [{ header: "Wer", width: 18, style: "text" }],
  rows: [{ cells: ["MB"] }],
  frozenColumns: 0,
  personenbezogen: false,
};

/** A screen that writes down what it is asked for. */
function screen() {
  const asked: string[] = [];
  const settle = () => Promise.resolve(void asked.push("settle"));
  const refresh = () => Promise.resolve(void asked.push("refresh"));
  return { asked, workbook: shownWorkbook(newWorkbook(), { settle, refresh }) };
}

it("ends typing before it writes and shows what was written", async () => {
  const { asked, workbook } = screen();
  expect(await workbook.apply([{ kind: "replace", layout: LAYOUT }])).toMatchObject({ ok: true });
  expect(asked).toEqual(["settle", "refresh"]);
});

it("ends typing before it reads", async () => {
  const { asked, workbook } = screen();
  expect(await workbook.read("Liste")).toMatchObject({ ok: false, refusal: { kind: "blattFehlt" } });
  expect(asked).toEqual(["settle"]);
});

it("does not disturb who types when the pane asks for the names of the sheets", async () => {
  const { asked, workbook } = screen();
  expect(await workbook.sheets()).toMatchObject({ ok: true });
  expect(asked).toEqual([]);
});

it("leaves the screen as it is after a refusal", async () => {
  const { asked, workbook } = screen();
  const twice = {
    kind: "replace",
    layout: { ...LAYOUT, subject: "Ein viel zu langer Name eines Blattes" },
  } as const;
  expect(await workbook.apply([twice])).toMatchObject({ ok: false });
  expect(asked).toEqual(["settle"]);
});

it("gives all sheets in tab order", async () => {
  const file = newWorkbook();
  await file.apply([
    { kind: "replace", layout: LAYOUT },
    { kind: "replace", layout: { ...LAYOUT, subject: "Andere" } },
  ]);
  expect((await appearancesOf(file)).map(({ name }) => name)).toEqual(["IntM Probe", "IntM Andere"]);
});
