import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { gemeindeOf } from "../../../src/writing/gemeinden/gemeindezeile";
import { planGemeinden } from "../../../src/writing/gemeinden/planGemeinden";
import { readGemeinderegister } from "../../../src/writing/gemeinden/readGemeinderegister";
import { BRACKENHEIM, CLEEBRONN } from "../../domain/abrechnung/gegeben";
import { value } from "../../application/runFall";
import { gemeindezeile } from "../vereinbarungen/register";

const REGISTER = [
  {
    ...gemeindezeile("Brackenheim", BRACKENHEIM),
    verwaltungsgemeinschaft: "VVG Brackenheim",
    einwohner: 16_000,
    weitere: new Map([["Kürzel", "BRA"]]),
  },
  { ...gemeindezeile("Cleebronn", CLEEBRONN), weitere: new Map([["Kürzel", null]]) },
];

test("rows, master data and columns that people added come back; new Gemeinden go below", async () => {
  const workbook = newWorkbook();
  const gemeinden = [
    { name: "Cleebronn", ags: "08125017" },
    { name: "Zaberfeld", ags: "08125107" },
  ];
  value(await workbook.apply([planGemeinden(gemeinden, REGISTER)]));
  const register = value(await readGemeinderegister(workbook));
  expect(register.slice(0, 2)).toEqual(REGISTER);
  expect(register.map(({ gemeinde, partei }) => [gemeinde, partei.ags])).toEqual([
    ["Brackenheim", "08125013"],
    ["Cleebronn", "08125017"],
    ["Zaberfeld", "08125107"],
  ]);
});

test("an AGS that Excel took for a number gets its zero back", async () => {
  const workbook = newWorkbook();
  value(await workbook.apply([planGemeinden([{ name: "Cleebronn" }])]));
  workbook.edit("IntM Gemeinden", [{ row: 4, column: 0, value: 8_125_017 }]);
  expect(value(await readGemeinderegister(workbook))[0]?.partei.ags).toBe("08125017");
});

test.each([
  ["08125017", "Cleebronn"],
  ["Cleebronn", "Cleebronn"],
  ["Stadt Brackenheim", "Brackenheim"],
])("finds %s", (input, gemeinde) => {
  expect(gemeindeOf(REGISTER, input)).toMatchObject({ gemeinde });
});

test("finds nobody by half a name", () => {
  expect(gemeindeOf(REGISTER, "Bracken")).toBe("unbekannt");
});
