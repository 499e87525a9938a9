import { usePortInExcel } from "../../support/office/port/portInExcel";

const excel = usePortInExcel();

const minutesAgo = (minutes: number): string =>
  `IntM Zwischenblatt ${Math.floor(Date.now() / 60_000 - minutes).toString(36)}-n0`;

const LISTE = { name: "Liste", cells: { A1: { value: "Name" } } };

test("takes away what an interrupted write left behind, and only that", async () => {
  const own = { name: "IntM Zwischenstand", cells: {} };
  const spec = { sheets: [LISTE, { name: minutesAgo(60), hidden: true, cells: {} }, own] };
  const { workbook, model } = excel.open(spec);
  await workbook.cleanStaging();
  expect(model.sheets.map(({ name }) => name)).toEqual(["Liste", "IntM Zwischenstand"]);
});

test("leaves alone what a colleague may just be writing", async () => {
  const { workbook, model } = excel.open({
    sheets: [LISTE, { name: minutesAgo(2), hidden: true, cells: {} }],
  });
  expect(await excel.tripsOf(async () => workbook.cleanStaging())).toBe(1);
  expect(model.sheets.length).toBe(2);
});

test("does not list it among the sheets", async () => {
  const { workbook } = excel.open({ sheets: [LISTE, { name: minutesAgo(2), hidden: true, cells: {} }] });
  expect(await workbook.sheets()).toEqual({
    ok: true,
    value: [{ name: "Liste", visible: true, head: ["Name", ""] }],
  });
});
