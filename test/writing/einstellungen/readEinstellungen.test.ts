import { parseBetrag } from "../../../src/domain/geld/parseBetrag";
import { parseZuteilungsquote } from "../../../src/domain/zuteilung/zuteilungsquote";
import type { Rolle } from "../../../src/reading/columns/rolle";
import type { CellValue } from "../../../src/workbook/cell";
import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { planEinstellungen } from "../../../src/writing/einstellungen/planEinstellungen";
import {
  readEinstellungen,
  type EinstellungenSheet,
} from "../../../src/writing/einstellungen/readEinstellungen";
import { tag } from "../../support/tag";
import { value } from "../../application/runFall";

const SHEET: EinstellungenSheet = {
  einstellungen: {
    jahre: [
      {
        jahr: 2025,
        landkreis: "Heilbronn",
        von: tag("2020-01-01"),
        bis: tag("2022-12-31"),
        landesmittel: value(parseBetrag("40.000.000,00")),
        quote: value(parseZuteilungsquote("3,77 %")),
        umzug: "zaehltWoGemeldet",
      },
      { jahr: 2026 },
    ],
  },
  quellen: new Map([["Landesmittel", "Schreiben vom 07.12.2023"]]),
  korrekturen: new Map<string, Rolle>([["geb am", "geburt"]]),
  weitere: new Map(),
};

test("what was entered comes back", async () => {
  const workbook = newWorkbook();
  await workbook.apply([planEinstellungen(SHEET)]);
  const read = value(await readEinstellungen(workbook));
  expect(read.einstellungen).toEqual(SHEET.einstellungen);
  expect(read.quellen.get("Landesmittel")).toBe("Schreiben vom 07.12.2023");
  expect(read.korrekturen).toEqual(SHEET.korrekturen);
});

test("lines and columns of people survive when the form is written again", async () => {
  const workbook = newWorkbook();
  await workbook.apply([planEinstellungen(SHEET)]);
  const rows = value(await workbook.read("IntM Einstellungen")).rows.length;
  workbook.edit("IntM Einstellungen", [
    { row: rows, column: 0, value: "Ansprechperson" },
    { row: rows, column: 2, value: "Zimmer 12" },
    { row: 3, column: 6, value: "geprüft" },
    { row: 4, column: 6, value: "ja" },
  ]);
  const read = value(await readEinstellungen(workbook));
  await workbook.apply([
    planEinstellungen({ ...read, einstellungen: { jahre: [...read.einstellungen.jahre, { jahr: 2027 }] } }),
  ]);
  const again = value(await readEinstellungen(workbook));
  expect(again.weitere.get("Ansprechperson")?.get("2025")).toBe("Zimmer 12");
  expect(again.weitere.get("Landkreis")?.get("geprüft")).toBe("ja");
  expect(again.einstellungen.jahre.map(({ jahr }) => jahr)).toEqual([2025, 2026, 2027]);
});

test.each<[string, number, CellValue, object]>([
  ["a quota as text", 8, "3,77 %", { quote: value(parseZuteilungsquote("0,0377")) }],
  ["a day as text", 5, "01.02.2020", { von: "2020-02-01" }],
  ["an amount as text", 7, "58.000.000,00", { landesmittel: 5_800_000_000n }],
])("is read as people type it: %s", async (_, row, typed, expected) => {
  const workbook = newWorkbook();
  await workbook.apply([planEinstellungen({ ...SHEET, einstellungen: { jahre: [{ jahr: 2025 }] } })]);
  workbook.edit("IntM Einstellungen", [{ row, column: 2, value: typed }]);
  expect(value(await readEinstellungen(workbook)).einstellungen.jahre).toEqual([{ jahr: 2025, ...expected }]);
});

test.each<[string, number, CellValue, string]>([
  ["no quota", 8, 377, "Zuteilungsquote"],
  ["no day", 5, "31.02.2020", "Zeitraum von"],
  ["no amount", 7, "viel", "Landesmittel"],
  ["an error", 7, { error: "#REF!" }, "Landesmittel"],
])("is refused with its place: %s", async (_, row, typed, angabe) => {
  const workbook = newWorkbook();
  await workbook.apply([planEinstellungen({ ...SHEET, einstellungen: { jahre: [{ jahr: 2025 }] } })]);
  workbook.edit("IntM Einstellungen", [{ row, column: 2, value: typed }]);
  expect(await readEinstellungen(workbook)).toMatchObject({
    ok: false,
    refusal: { kind: "keineAngabe", sheet: "IntM Einstellungen", zeile: row + 1, angabe },
  });
});
