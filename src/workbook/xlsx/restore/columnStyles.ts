import { elementOf, tagsOf, valueOf, withElement } from "./xmlTags";

/**
 * The library drops the formats of whole columns, so that an AGS typed below the list would lose its zero. The numbers
 * of styles change when it saves; cells that have the style of their column tell the new number.
 */
export function withColumnStyles(saved: string, original: string): string {
  const columns = tagsOf(elementOf(original, "cols"), "col");
  const wanted = new Set(
    columns.map((tag) => valueOf(tag, "style")).filter((style) => style !== "" && style !== "0"),
  );
  if (wanted.size === 0) return saved;
  const renumbered = newNumbers(saved, original, wanted);
  const restored = columns.map((tag) => {
    const style = renumbered.get(valueOf(tag, "style"));
    const plain = tag.replace(/\sstyle="[^"]*"/u, "");
    return style === undefined ? plain : plain.replace(/\/?>$/u, ` style="${style}"/>`);
  });
  const element = `<cols>${restored.join("")}</cols>`;
  return saved.includes("<cols>")
    ? withElement(saved, "cols", element)
    : saved.replace("<sheetData", () => `${element}<sheetData`);
}

const CELL = /<c r="([A-Z]+\d+)"(?:\s[^>]*?)?\ss="(\d+)"/gu;

function newNumbers(
  saved: string,
  original: string,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const examples = new Map<string, string>();
  for (const [, address = "", style = ""] of original.matchAll(CELL)) {
    if (!wanted.has(style) || [...examples.values()].includes(style)) continue;
    examples.set(address, style);
    if (examples.size === wanted.size) break;
  }
  const numbers = new Map<string, string>();
  for (const [, address = "", style = ""] of saved.matchAll(CELL)) {
    const old = examples.get(address);
    if (old !== undefined) numbers.set(old, style);
    if (numbers.size === examples.size) break;
  }
  return numbers;
}
