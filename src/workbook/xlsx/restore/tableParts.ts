import { elementOf, tagsOf, valueOf } from "./xmlTags";

/** The table of the file, if it still covers the same cells: with its formulas, filters and order. */
export function withTableParts(saved: string, originals: readonly string[]): string {
  const own = headOf(saved);
  const original = originals.find((xml) => {
    const head = headOf(xml);
    return valueOf(head, "name") === valueOf(own, "name") && valueOf(head, "ref") === valueOf(own, "ref");
  });
  if (original === undefined || columnsOf(original) !== columnsOf(saved)) return saved;
  // Colours are numbered anew when the library saves: what points to one cannot be taken over.
  const table = elementOf(original, "table").replaceAll(/\s\w*[dD]xfId="[^"]*"/gu, "");
  if (table === "" || table.includes("<colorFilter")) return saved;
  const declaration = /^<\?xml[^>]*\?>\s*/u.exec(saved)?.[0] ?? "";
  return declaration + table.replace(/\sid="[^"]*"/u, () => ` id="${valueOf(own, "id")}"`);
}

function headOf(xml: string): string {
  return tagsOf(xml, "table")[0] ?? "";
}

function columnsOf(xml: string): string {
  return JSON.stringify(tagsOf(xml, "tableColumn").map((tag) => valueOf(tag, "name")));
}
