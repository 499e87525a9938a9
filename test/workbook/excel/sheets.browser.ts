import { usePortInExcel } from "../../support/office/port/portInExcel";

const excel = usePortInExcel();

const MAPPE = {
  sheets: [
    { name: "Liste", cells: { A1: { value: "Name" } } },
    { name: "Notizen", cells: {} },
  ],
};

test("says which sheet the clerk sees", async () => {
  const { workbook } = excel.open(MAPPE);
  expect(await workbook.activeSheet()).toBe("Liste");
});

test("shows a cell on another sheet in one round trip", async () => {
  const { workbook, model } = excel.open(MAPPE);
  expect(await excel.tripsOf(async () => workbook.select("Notizen", 11, 3))).toBe(1);
  expect([model.activeSheet, model.selection]).toEqual(["Notizen", { sheet: "Notizen", range: "D12" }]);
});

test("lists any number of sheets in two round trips", async () => {
  const sheets = Array.from({ length: 60 }, (_, index) => ({ name: `Liste ${index}`, cells: {} }));
  const { workbook } = excel.open({ sheets });
  expect(await excel.tripsOf(async () => workbook.sheets())).toBe(2);
});
