import type { CellSpec, SheetSpec, WorkbookSpec } from "../../../contract/specs/workbookSpec";
import { zipOf } from "./storeZip";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The workbook of a spec as Excel would save it, written by hand so that the code under test proves itself on it. */
export function buildXlsx(spec: WorkbookSpec): Uint8Array {
  return zipOf(partsOf(spec));
}

export function partsOf(spec: WorkbookSpec): Record<string, string> {
  const styles = createStyles();
  const files: Record<string, string> = {};
  const overrides: string[] = [
    override("/xl/workbook.xml", "sheet.main"),
    override("/xl/styles.xml", "styles"),
  ];
  let table = 0;
  spec.sheets.forEach((sheet, index) => {
    const number = index + 1;
    overrides.push(override(`/xl/worksheets/sheet${number}.xml`, "worksheet"));
    const tables = (sheet.tables ?? []).map(({ name, range }) => {
      table += 1;
      files[`xl/tables/table${table}.xml`] = tableXml(sheet, table, name, range);
      overrides.push(override(`/xl/tables/table${table}.xml`, "table"));
      return table;
    });
    files[`xl/worksheets/sheet${number}.xml`] = sheetXml(sheet, styles.idOf, tables.length);
    if (tables.length > 0) {
      files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relations(
        tables.map((id) => [`${OFFICE}/table`, `../tables/table${id}.xml`]),
      );
    }
  });
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": relations([[`${OFFICE}/officeDocument`, "xl/workbook.xml"]]),
    "xl/workbook.xml": workbookXml(spec),
    "xl/_rels/workbook.xml.rels": relations([
      ...spec.sheets.map((_, index) => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`] as const),
      [`${OFFICE}/styles`, "styles.xml"],
    ]),
    "xl/styles.xml": styles.xml(),
    ...files,
  };
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function workbookXml(spec: WorkbookSpec): string {
  const sheets = spec.sheets.map(({ name, hidden }, index) => {
    const state = hidden === true ? ' state="hidden"' : "";
    return `<sheet name="${escape(name)}" sheetId="${index + 1}"${state} r:id="rId${index + 1}"/>`;
  });
  const properties = spec.dateSystem === 1904 ? '<workbookPr date1904="1"/>' : "";
  const locked = spec.structureLocked === true ? '<workbookProtection lockStructure="1"/>' : "";
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${properties}${locked}<sheets>${sheets.join("")}</sheets></workbook>`;
}

function sheetXml(sheet: SheetSpec, styleOf: (cell: CellSpec) => number, tables: number): string {
  const byRow = new Map((sheet.hiddenRows ?? []).map((row) => [row + 1, [] as [string, CellSpec][]]));
  for (const [address, cell] of Object.entries(sheet.cells)) {
    const row = Number(/\d+/u.exec(address)?.[0]);
    byRow.set(row, [...(byRow.get(row) ?? []), [address, cell]]);
  }
  const rows = [...byRow]
    .sort(([one], [other]) => one - other)
    .map(([row, cells]) => {
      const hidden = sheet.hiddenRows?.includes(row - 1) === true ? ' hidden="1"' : "";
      return `<row r="${row}"${hidden}>${cells.map(([at, cell]) => cellXml(at, cell, styleOf(cell))).join("")}</row>`;
    });
  const merges = (sheet.merges ?? []).map((range) => `<mergeCell ref="${range}"/>`).join("");
  const parts = Array.from({ length: tables }, (_, index) => `<tablePart r:id="rId${index + 1}"/>`).join("");
  return [
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows.join("")}</sheetData>`,
    sheet.protected === true ? '<sheetProtection sheet="1"/>' : "",
    merges === "" ? "" : `<mergeCells>${merges}</mergeCells>`,
    parts === "" ? "" : `<tableParts count="${tables}">${parts}</tableParts>`,
    "</worksheet>",
  ].join("");
}

function cellXml(address: string, cell: CellSpec, style: number): string {
  const array = cell.spill === undefined ? "" : ` t="array" ref="${cell.spill}"`;
  const formula = cell.formula === undefined ? "" : `<f${array}>${escape(cell.formula)}</f>`;
  const open = `<c r="${address}" s="${style}"`;
  const { value } = cell;
  if (value === undefined) return formula === "" ? `${open}/>` : `${open}>${formula}</c>`;
  if (typeof value === "number") return `${open}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${open} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${open} t="e">${formula}<v>${value.error}</v></c>`;
  if (formula !== "") return `${open} t="str">${formula}<v>${escape(value)}</v></c>`;
  const text = (part: string): string => `<t xml:space="preserve">${escape(part)}</t>`;
  if (typeof cell.struck !== "number") return `${open} t="inlineStr"><is>${text(value)}</is></c>`;
  const runs = `<r><rPr><strike/></rPr>${text(value.slice(0, cell.struck))}</r><r>${text(value.slice(cell.struck))}</r>`;
  return `${open} t="inlineStr"><is>${runs}</is></c>`;
}

function tableXml(sheet: SheetSpec, id: number, name: string, range: string): string {
  const [, first = "A", row = "1", last = "A"] = /^([A-Z])(\d+):([A-Z])/u.exec(range) ?? [];
  const columns = Array.from({ length: last.charCodeAt(0) - first.charCodeAt(0) + 1 }, (_, index) => {
    const header = sheet.cells[`${String.fromCharCode(first.charCodeAt(0) + index)}${row}`]?.value;
    return `<tableColumn id="${index + 1}" name="${escape(typeof header === "string" ? header : "")}"/>`;
  });
  return `${XML}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${range}" totalsRowShown="0"><autoFilter ref="${range}"/><tableColumns count="${columns.length}">${columns.join("")}</tableColumns></table>`;
}

function createStyles(): { readonly idOf: (cell: CellSpec) => number; readonly xml: () => string } {
  const formats: string[] = [];
  const fills: string[] = [];
  const cells: string[] = [];
  return {
    idOf: ({ numberFormat, fill, struck }) => {
      const format = numberFormat === undefined ? 0 : 164 + indexIn(formats, numberFormat);
      const fillId = fill === undefined ? 0 : 2 + indexIn(fills, fill);
      return (
        1 + indexIn(cells, `numFmtId="${format}" fontId="${struck === true ? 1 : 0}" fillId="${fillId}"`)
      );
    },
    xml: () =>
      [
        `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="${formats.length}">`,
        ...formats.map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escape(code)}"/>`),
        '</numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>',
        '<font><strike/><sz val="11"/><name val="Calibri"/></font></fonts><fills>',
        '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
        ...fills.map(
          (rgb) => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`,
        ),
        '</fills><borders count="1"><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
        ...cells.map((attributes) => `<xf ${attributes} borderId="0"/>`),
        "</cellXfs></styleSheet>",
      ].join(""),
  };
}

function indexIn(list: string[], value: string): number {
  if (!list.includes(value)) list.push(value);
  return list.indexOf(value);
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${TYPE}.${type}+xml"/>`;
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const lines = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replace(/_(?=x[\da-f]{4}_)/giu, "_x005F_");
}
