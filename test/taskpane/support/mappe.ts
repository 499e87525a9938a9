import { writeXlsx } from "hucre";
import type { FileWorkbook } from "../../../src/workbook/xlsx/fileWorkbook";
import { openWorkbook } from "../../../src/workbook/xlsx/openWorkbook";

type Rows = readonly (readonly (string | number | null)[])[];

/** A workbook in memory with these sheets; a name in brackets is a hidden sheet. */
export async function mappe(sheets: Readonly<Record<string, Rows>>): Promise<FileWorkbook> {
  const bytes = await writeXlsx({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name: name.replace(/[[\]]/gu, ""),
      hidden: name.startsWith("["),
      rows: rows.map((row) => [...row]),
    })),
  });
  const opened = await openWorkbook(bytes, "Mappe.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.kind);
  return opened.value;
}

/** A list as a clerk keeps it; the person is invented. */
export const LISTE: Rows = [
  ["Liste der in AU zugewiesenen Personen"],
  [],
  ["Nr.", "Familienname, Vorname", "Geburtsdatum", "Zuweisung"],
  [1, "Beispieli, Amira", "17.06.1988", "14.03.2021"],
  [2, "Musterenko, Oleh", "02.11.1979", "05.04.2022"],
];
