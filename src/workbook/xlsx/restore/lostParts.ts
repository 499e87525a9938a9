import { entryOf, readZip, textOf, writeZip, type ZipEntry } from "../zip/zip";
import { withColumnStyles } from "./columnStyles";
import { withErrorResults, withSheetParts } from "./sheetParts";
import { withTableParts } from "./tableParts";
import { elementOf, tagsOf, valueOf, withElement } from "./xmlTags";

/** Where each sheet that still is the clerk's stood in the file that was opened. */
export type Origins = ReadonlyMap<string, string>;

type Entries = ReadonlyMap<string, ZipEntry>;

/**
 * Puts back what the library leaves out of a file that it saves (measured with hucre 1.0.0): passwords, filters and
 * lists in full, views, formats of columns, formulas of tables; and takes out a theme that the file never had, but to
 * which the library refers.
 */
export async function restoreLostParts(
  saved: Uint8Array,
  original: Uint8Array,
  sheetNames: readonly string[],
  origins: Origins,
): Promise<Uint8Array> {
  const entries = entriesOf(saved);
  const before = entriesOf(original);
  const changes = [
    ...sheetNames.map(async (name, index) => {
      const origin = before.get(origins.get(name) ?? "");
      return changed(entries, `xl/worksheets/sheet${index + 1}.xml`, async (xml) => {
        const fixed = withErrorResults(xml);
        if (!origin) return fixed;
        const source = await textOf(origin);
        return withColumnStyles(withSheetParts(fixed, source), source);
      });
    }),
    ...(await tableChanges(entries, before)),
    changed(entries, "xl/workbook.xml", async (xml) => {
      const workbook = before.get("xl/workbook.xml");
      return workbook ? withWorkbookParts(xml, await textOf(workbook)) : xml;
    }),
    ...(entries.has("xl/theme/theme1.xml") ? [] : themeChanges(entries)),
  ];
  const restored = new Map(entries);
  for (const entry of await Promise.all(changes)) if (entry !== "unchanged") restored.set(entry.name, entry);
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

function entriesOf(bytes: Uint8Array): Entries {
  const entries = readZip(bytes);
  if (entries === "damaged") throw new RangeError("a file that was read before is no zip");
  return new Map(entries.map((entry) => [entry.name, entry]));
}

async function changed(
  entries: Entries,
  name: string,
  edit: (xml: string) => Promise<string> | string,
): Promise<ZipEntry | "unchanged"> {
  const entry = entries.get(name);
  if (!entry) return "unchanged";
  const xml = await textOf(entry);
  const edited = await edit(xml);
  return edited === xml ? "unchanged" : entryOf(name, edited);
}

async function tableChanges(
  entries: Entries,
  before: Entries,
): Promise<readonly Promise<ZipEntry | "unchanged">[]> {
  const originals = await Promise.all([...before.values()].filter(isTable).map(textOf));
  return [...entries.values()]
    .filter(isTable)
    .map(async ({ name }) => changed(entries, name, (xml) => withTableParts(xml, originals)));
}

function isTable({ name }: ZipEntry): boolean {
  return name.startsWith("xl/tables/") && name.endsWith(".xml");
}

function themeChanges(entries: Entries): readonly Promise<ZipEntry | "unchanged">[] {
  return [
    changed(entries, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(/<Relationship [^>]*\/theme"[^>]*\/>/u, ""),
    ),
    changed(entries, "[Content_Types].xml", (xml) => xml.replace(/<Override [^>]*theme1\.xml"[^>]*\/>/u, "")),
  ];
}

function withWorkbookParts(xml: string, original: string): string {
  const protection = elementOf(original, "workbookProtection");
  const hidden = tagsOf(original, "definedName").filter((tag) =>
    /^(?:1|true)$/u.test(valueOf(tag, "hidden")),
  );
  const names = new Set(hidden.map((tag) => valueOf(tag, "name")));
  const next = xml.replaceAll(/<definedName name="([^"]*)"/gu, (tag, name: string) =>
    names.has(name) ? `${tag} hidden="1"` : tag,
  );
  return protection === "" ? next : withElement(next, "workbookProtection", protection);
}
