import { elementOf, withElement } from "./xmlTags";

/**
 * The XML of a clerk's sheet as the library saves it, with the elements of the file put back that the library knows
 * only in part: passwords, filters, lists, views, pages. None of them points to anything outside the sheet.
 */
export function withSheetParts(saved: string, original: string): string {
  let xml = saved;
  for (const [name, before] of RESTORED) {
    const element = elementOf(original, name);
    if (element === "") continue;
    xml = xml.includes(`<${name}`) ? withElement(xml, name, element) : inserted(xml, element, before);
  }
  if (!/<(?:\w+:)?pageSetUpPr[^>]*fitToPage="(?:1|true)"/u.test(original)) {
    xml = xml.replace('<pageSetUpPr fitToPage="1"/>', "");
  }
  const newer = newerRules(original);
  if (newer === "" || xml.includes("<extLst>")) return xml;
  return xml.replace(/<\/worksheet>$/u, () => `<extLst>${newer}</extLst></worksheet>`);
}

/** The result of a formula that is an error is saved as a text. */
export function withErrorResults(xml: string): string {
  return xml.replaceAll(/ t="str"([^>]*)>(<f>[^<]*<\/f>)<v>(#[A-Z/0]+[!?]?)<\/v>/gu, ' t="e"$1>$2<v>$3</v>');
}

/** With the elements before which each may stand, in the order of a sheet (ECMA-376 part 1, 18.3.1.99). */
const BEFORE_PAGE = ["hyperlinks", "printOptions", "pageMargins"];
const BEFORE_LISTS = ["mergeCells", "conditionalFormatting", "dataValidations", ...BEFORE_PAGE];
const RESTORED: readonly (readonly [name: string, before: readonly string[]])[] = [
  ["sheetViews", []],
  ["sheetFormatPr", []],
  ["sheetProtection", []],
  ["autoFilter", BEFORE_LISTS],
  ["dataValidations", BEFORE_PAGE],
  ["printOptions", ["pageMargins"]],
  ["pageMargins", []],
  ["pageSetup", []],
  ["headerFooter", []],
];

function inserted(xml: string, element: string, before: readonly string[]): string {
  const places = before
    .map((name) => xml.search(new RegExp(`<${name}[\\s/>]`, "u")))
    .filter((at) => at !== -1);
  if (places.length === 0) return xml;
  const place = Math.min(...places);
  return xml.slice(0, place) + element + xml.slice(place);
}

/** Lists from other sheets and rules since Excel 2010 stand in an extension that the library does not know. */
function newerRules(original: string): string {
  const extensions = original.match(/<ext\s[^>]*>(?:(?!<\/ext>).)*<\/ext>/gsu) ?? [];
  return extensions
    .filter((extension) => /<x14:(?:dataValidations|conditionalFormattings)\b/u.test(extension))
    .map((extension) =>
      declared(declared(extension.replaceAll(/\sxr\w*:\w+="[^"]*"/gu, ""), "x14", X14), "xm", XM),
    )
    .join("");
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

function declared(extension: string, prefix: string, namespace: string): string {
  if (extension.includes(`xmlns:${prefix}=`)) return extension;
  return extension.replace("<ext ", () => `<ext xmlns:${prefix}="${namespace}" `);
}
