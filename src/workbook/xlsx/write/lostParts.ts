import type { ZipEntry } from "../zip/zip";
import { entryOf, readZip, textOf, writeZip } from "../zip/zip";

/** Where each sheet that still is the clerk's stood in the file that was opened. */
export type Origins = ReadonlyMap<string, string>;

/**
 * Puts back what the library leaves out of a file it saves (hucre 1.0.0): passwords of protected sheets, standard
 * heights and widths, lists and rules of newer Excels, the page setting "not fitted"; and takes out a theme that the
 * file never had, but to which the library refers.
 */
export async function restoreLostParts(
  saved: Uint8Array,
  original: Uint8Array,
  sheetNames: readonly string[],
  origins: Origins,
): Promise<Uint8Array> {
  const entries = entriesOf(saved);
  const before = entriesOf(original);
  const restored = new Map(entries);
  const change = async (name: string, edit: (xml: string) => Promise<string> | string): Promise<void> => {
    const entry = entries.get(name);
    if (!entry) return;
    const xml = await textOf(entry);
    const edited = await edit(xml);
    if (edited !== xml) restored.set(name, await entryOf(name, edited));
  };
  for (const [index, name] of sheetNames.entries()) {
    const origin = before.get(origins.get(name) ?? "");
    await change(`xl/worksheets/sheet${index + 1}.xml`, async (xml) => {
      const fixed = withErrorResults(xml);
      return origin ? withSheetParts(fixed, await textOf(origin)) : fixed;
    });
  }
  const workbook = before.get("xl/workbook.xml");
  await change("xl/workbook.xml", async (xml) =>
    workbook ? withWorkbookParts(xml, await textOf(workbook)) : xml,
  );
  if (!entries.has("xl/theme/theme1.xml")) {
    await change("xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(/<Relationship [^>]*\/theme"[^>]*\/>/u, ""),
    );
    await change("[Content_Types].xml", (xml) => xml.replace(/<Override [^>]*theme1\.xml"[^>]*\/>/u, ""));
  }
  return writeZip([...restored.values()]);
}

/** Where the sheets of a file stand, in tab order as the library reads them. */
export async function originsOf(bytes: Uint8Array): Promise<Origins> {
  const entries = entriesOf(bytes);
  const workbook = entries.get("xl/workbook.xml");
  const relations = entries.get("xl/_rels/workbook.xml.rels");
  if (!workbook || !relations) return new Map();
  const targets = new Map(
    tagsOf(await textOf(relations), "Relationship").map((tag) => [
      valueOf(tag, "Id"),
      valueOf(tag, "Target"),
    ]),
  );
  const sheets = tagsOf(await textOf(workbook), "sheet").map((tag) => {
    const target = targets.get(valueOf(tag, "r:id")) ?? "";
    return [valueOf(tag, "name"), target.startsWith("/") ? target.slice(1) : `xl/${target}`] as const;
  });
  return new Map(sheets);
}

function entriesOf(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const entries = readZip(bytes);
  if (entries === "damaged") throw new RangeError("a file that was read before is no zip");
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function withSheetParts(xml: string, original: string): string {
  const protection = elementOf(original, "sheetProtection");
  const standard = elementOf(original, "sheetFormatPr");
  let next = xml;
  if (protection !== "" && next.includes("<sheetProtection")) {
    next = next.replace(/<sheetProtection[^>]*\/>/u, () => protection);
  }
  if (standard !== "") next = next.replace(/<sheetFormatPr[^>]*\/>/u, () => standard);
  if (!/<(?:\w+:)?pageSetUpPr[^>]*fitToPage="(?:1|true)"/u.test(original)) {
    next = next.replace('<pageSetUpPr fitToPage="1"/>', "");
  }
  const newer = newerRules(original);
  if (newer === "" || next.includes("<extLst>")) return next;
  return next.replace(/<\/worksheet>$/u, () => `<extLst>${newer}</extLst></worksheet>`);
}

/** Lists from other sheets and rules since Excel 2010 stand in an extension that the library does not know. */
function newerRules(original: string): string {
  const extensions = original.match(/<ext\s[^>]*>(?:(?!<\/ext>).)*<\/ext>/gsu) ?? [];
  return extensions
    .filter((extension) => /<x14:(?:dataValidations|conditionalFormattings)\b/u.test(extension))
    .map((extension) => declared(declared(extension, "x14", X14), "xm", XM))
    .join("");
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

function declared(extension: string, prefix: string, namespace: string): string {
  if (extension.includes(`xmlns:${prefix}=`)) return extension;
  return extension.replace("<ext ", () => `<ext xmlns:${prefix}="${namespace}" `);
}

function withWorkbookParts(xml: string, original: string): string {
  const protection = elementOf(original, "workbookProtection");
  const hidden = tagsOf(original, "definedName").filter((tag) =>
    /^(?:1|true)$/u.test(valueOf(tag, "hidden")),
  );
  const names = new Set(hidden.map((tag) => valueOf(tag, "name")));
  const next = xml.replace(/<definedName name="([^"]*)"/gu, (tag, name: string) =>
    names.has(name) ? `${tag} hidden="1"` : tag,
  );
  return protection === "" ? next : next.replace(/<workbookProtection[^>]*\/>/u, () => protection);
}

/** The result of a formula that is an error is saved as a text. */
function withErrorResults(xml: string): string {
  return xml.replaceAll(/ t="str"([^>]*)>(<f>[^<]*<\/f>)<v>(#[A-Z/0]+[!?]?)<\/v>/gu, ' t="e"$1>$2<v>$3</v>');
}

/** An empty element as the library would write it: without prefixes, of which only the old file knows the meaning. */
function elementOf(xml: string, name: string): string {
  const [tag = ""] = tagsOf(xml, name);
  const attributes = tag.match(/\s[A-Za-z]+="[^"]*"/gu) ?? [];
  return tag === "" ? "" : `<${name}${attributes.join("")}/>`;
}

function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, "gu")) ?? [];
}

function valueOf(tag: string, attribute: string): string {
  const raw = new RegExp(`\\s${attribute}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
  return raw
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}
