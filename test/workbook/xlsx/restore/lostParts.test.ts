import { append } from "../../../contract/specs/zuteilung";
import type { WorkbookSpec } from "../../../contract/specs/workbookSpec";
import { partsOf } from "../support/buildXlsx";
import { opened } from "../support/fileHarness";
import { zipOf } from "../support/storeZip";
import { unzip } from "../support/unzip";

const LISTE: WorkbookSpec = {
  sheets: [
    {
      name: "Liste",
      cells: {
        A1: { value: "AGS" },
        B1: { value: "Zahl" },
        A2: { value: "08125001", numberFormat: "@" },
        B2: { value: 7 },
      },
      tables: [{ name: "Orte", range: "A1:B2" }],
    },
  ],
};

type Change = readonly [part: string, from: string, to: string];

/** Opens the list with a change in its XML, adds rows of ours, saves, and gives the parts of the saved file. */
async function roundTrip(...changes: readonly Change[]): Promise<Readonly<Record<string, string>>> {
  const parts = { ...partsOf(LISTE) };
  for (const [part, from, to] of changes) {
    const xml = parts[part] ?? "";
    if (!xml.includes(from)) throw new Error(`${part} lacks ${from}`);
    parts[part] = xml.replace(from, () => to);
  }
  const workbook = await opened(zipOf(parts));
  const applied = await workbook.apply([append({ subject: "Protokoll" })]);
  if (!applied.ok) throw new Error(applied.refusal.kind);
  return unzip(await workbook.save());
}

const SHEET = "xl/worksheets/sheet1.xml";

test.each<{ readonly what: string; readonly element: string; readonly after: string }>([
  {
    what: "a filter that shows only some numbers",
    element:
      '<autoFilter ref="D1:E9"><filterColumn colId="0"><customFilters><customFilter operator="greaterThan" val="5"/></customFilters></filterColumn></autoFilter>',
    after: "</sheetData>",
  },
  {
    what: "a list with its own words of warning",
    element:
      '<dataValidations count="1"><dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" errorTitle="Halt" error="Bitte wählen" sqref="E2:E9"><formula1>$G$1:$G$3</formula1></dataValidation></dataValidations>',
    after: "</sheetData>",
  },
  {
    what: "what was selected and how large it was shown",
    element:
      '<sheetViews><sheetView zoomScale="85" view="pageBreakPreview" workbookViewId="0"><selection activeCell="B2" sqref="B2"/></sheetView></sheetViews>',
    after: "",
  },
  {
    what: "a header that does not grow with the page",
    element:
      '<headerFooter scaleWithDoc="0" alignWithMargins="0"><oddHeader>&amp;LListe</oddHeader></headerFooter>',
    after: "</sheetData>",
  },
])("$what survives", async ({ element, after }) => {
  const change: Change =
    after === "" ? [SHEET, "<sheetData>", `${element}<sheetData>`] : [SHEET, after, after + element];
  expect((await roundTrip(change))[SHEET]).toContain(element);
});

it("elements stand in the order that Excel demands", async () => {
  const lists =
    '<dataValidations count="1"><dataValidation sqref="E2:E9"><formula1>1</formula1></dataValidation></dataValidations>';
  const filter = '<autoFilter ref="D1:E9"/>';
  const xml = (await roundTrip([SHEET, "</sheetData>", `</sheetData>${filter}${lists}`]))[SHEET] ?? "";
  const places = ["<sheetData", "<autoFilter", "<dataValidations", "<pageMargins", "<tableParts"].map((tag) =>
    xml.indexOf(tag),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

it("a table keeps its formulas and its filter", async () => {
  const parts = await roundTrip(
    [
      "xl/tables/table1.xml",
      '<tableColumn id="2" name="Zahl"/>',
      '<tableColumn id="2" name="Zahl" dataDxfId="3"><calculatedColumnFormula>Orte[[#This Row],[AGS]]+1</calculatedColumnFormula></tableColumn>',
    ],
    [
      "xl/tables/table1.xml",
      '<autoFilter ref="A1:B2"/>',
      '<autoFilter ref="A1:B2"><filterColumn colId="1"><filters><filter val="7"/></filters></filterColumn></autoFilter>',
    ],
  );
  const table = parts["xl/tables/table1.xml"] ?? "";
  expect(table).toContain("<calculatedColumnFormula>Orte[[#This Row],[AGS]]+1</calculatedColumnFormula>");
  expect(table).toContain('<filter val="7"/>');
  expect(table).not.toContain("DxfId");
});

it("a column formatted as text keeps the zero of what is typed below the list", async () => {
  const cols = '<cols><col min="1" max="1" width="20" style="2" customWidth="1"/></cols><sheetData>';
  const parts = await roundTrip([SHEET, "<sheetData>", cols]);
  const xml = parts[SHEET] ?? "";
  const style = /<c r="A2"[^>]* s="(\d+)"/u.exec(xml)?.[1] ?? "none";
  expect(xml).toContain(`<col min="1" max="1" width="20" customWidth="1" style="${style}"/>`);
  const formats =
    /<cellXfs[^>]*>(.*)<\/cellXfs>/su.exec(parts["xl/styles.xml"] ?? "")?.[1]?.match(/<xf\s/gu) ?? [];
  expect(Number(style)).toBeLessThan(formats.length);
});

it("a theme that the file has stays in it", async () => {
  const theme = '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Haus"/>';
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/theme";
  const parts = partsOf(LISTE);
  const relations = parts["xl/_rels/workbook.xml.rels"] ?? "";
  const workbook = await opened(
    zipOf({
      ...parts,
      "xl/theme/theme1.xml": theme,
      "xl/_rels/workbook.xml.rels": relations.replace(
        "</Relationships>",
        `<Relationship Id="rIdT" Type="${type}" Target="theme/theme1.xml"/></Relationships>`,
      ),
    }),
  );
  const saved = unzip(await workbook.save());
  expect(saved["xl/theme/theme1.xml"]).toBe(theme);
  expect(saved["xl/_rels/workbook.xml.rels"]).toContain("theme/theme1.xml");
});
