import { entryOf, readZip, textOf, writeZip, type ZipEntry } from "../zip/zip";
import { originsOf } from "./lostParts";

const RELATIONS = "xl/_rels/workbook.xml.rels";
const TYPES = "[Content_Types].xml";

/**
 * The library (hucre 1.0.0) gives the first tab the drawings of sheet1.xml when it saves, whichever sheet that is: a
 * chart would move to another sheet. So the parts are numbered in tab order before it sees them.
 */
export async function inTabOrder(bytes: Uint8Array): Promise<Uint8Array> {
  const paths = [...(await originsOf(bytes)).values()];
  const entries = readZip(bytes);
  const renamed = new Map(paths.map((path, index) => [path, `xl/worksheets/sheet${index + 1}.xml`]));
  const isInOrder = paths.every((path) => renamed.get(path) === path);
  if (entries === "damaged" || isInOrder || !paths.every((path) => path.startsWith("xl/worksheets/")))
    return bytes;
  return writeZip(await Promise.all(entries.map(async (entry) => withNames(entry, renamed))));
}

async function withNames(entry: ZipEntry, renamed: ReadonlyMap<string, string>): Promise<ZipEntry> {
  if (entry.name === RELATIONS || entry.name === TYPES) {
    const xml = await textOf(entry);
    const edited = xml.replaceAll(/(?:Target|PartName)="([^"]*)"/gu, (found, target: string) => {
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      const name = renamed.get(path);
      return name === undefined ? found : found.replace(target, `/${name}`);
    });
    return entryOf(entry.name, edited);
  }
  const [, sheet = ""] = /^xl\/worksheets\/_rels\/(.*)\.rels$/u.exec(entry.name) ?? [];
  const own = renamed.get(entry.name);
  const ofSheet = renamed.get(`xl/worksheets/${sheet}`);
  if (own !== undefined) return { ...entry, name: own };
  return ofSheet === undefined
    ? entry
    : { ...entry, name: ofSheet.replace("xl/worksheets/", "xl/worksheets/_rels/").concat(".rels") };
}
