import { readXlsx } from "hucre/xlsx";
import { inTabOrder } from "../../../../src/workbook/xlsx/restore/tabOrder";
import { opened } from "../support/fileHarness";
import { mappe } from "../support/mappe";
import { zipOf } from "../support/storeZip";
import { unzip } from "../support/unzip";

/** The workbook with the tabs "Liste" and "Über sicht" changed over, the parts as they were. */
function moved(): Uint8Array {
  const parts = unzip(mappe("libreoffice.xlsx"));
  const workbook = parts["xl/workbook.xml"] ?? "";
  const [liste = "", uebersicht = ""] = workbook.match(/<sheet [^>]*\/>/gu) ?? [];
  const changedOver = workbook.replace(liste, "#").replace(uebersicht, liste).replace("#", uebersicht);
  return zipOf({
    ...parts,
    "xl/workbook.xml": changedOver.replaceAll('localSheetId="1"', 'localSheetId="0"'),
  });
}

it("a chart stays on its sheet when a clerk has moved the tabs", async () => {
  const workbook = await opened(moved());
  const { sheets } = await readXlsx(await workbook.save());
  expect(sheets.map(({ name, charts, rows }) => [name, charts?.length ?? 0, rows[0]?.[0]])).toEqual([
    ["Über sicht", 1, "Ort"],
    ["Liste", 0, "Gesamtliste 2025"],
    ["Versteckt", 0, "x"],
  ]);
});

it("a workbook in order is handed on as it is", async () => {
  const bytes = mappe("libreoffice.xlsx");
  expect(await inTabOrder(bytes)).toBe(bytes);
});
