import type { Cell, Sheet } from "hucre";

/** The same sheet with the texts marked that the library would write as something else (hucre 1.0.0). */
export function savable(sheet: Sheet): Sheet {
  const marked = sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((value, column) => {
      if (typeof value !== "string" || !isMistaken(value)) return [];
      const key = `${rowIndex},${column}`;
      const cell = sheet.cells?.get(key) ?? { value, type: "string" as const };
      const isText = cell.type !== "error" && cell.formula === undefined;
      return isText ? [[key, asRichText(cell, value)] as const] : [];
    }),
  );
  return marked.length === 0 ? sheet : { ...sheet, cells: new Map([...(sheet.cells ?? []), ...marked]) };
}

/** "#N/A" as a text would become an error, "_x0041_" would be read as "A" (ECMA-376 part 1, 22.9.2.19). */
function isMistaken(text: string): boolean {
  return (text.startsWith("#") && ERRORS.has(text)) || (text.includes("_x") && ESCAPE.test(text));
}

const ERRORS = new Set(
  "#VALUE! #REF! #N/A #NAME? #NULL! #DIV/0! #NUM! #GETTING_DATA #SPILL! #CALC!".split(" "),
);
const ESCAPE = /_(?=x[\da-f]{4}_)/iu;
const ESCAPES = /_(?=x[\da-f]{4}_)/giu;

function asRichText(cell: Cell, value: string): Cell {
  const runs = (cell.richText ?? [{ text: value }]).map((run) => ({
    ...run,
    text: run.text.replaceAll(ESCAPES, "_x005F_"),
  }));
  return { ...cell, value, richText: runs };
}
