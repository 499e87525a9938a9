import { isCellError, type CellError, type CellValue } from "../../workbook/cell";
import { cellError } from "../cellError";
import { cellOf } from "./cellOf";

export type Filled = Exclude<CellValue, null | CellError>;

/** One cell with something in it. */
export function single(raw: unknown, argument: string): Filled {
  const cell = optional(raw, argument);
  if (cell === undefined) throw cellError({ kind: "fehlt" }, argument);
  return cell;
}

/** Excel passes null for an argument that is left out; an empty cell is the same. */
export function optional(raw: unknown, argument: string): Filled | undefined {
  const cell = cellOf(onlyCell(raw, argument));
  if (cell === null) return undefined;
  if (isCellError(cell)) throw cellError({ kind: "fehlerwert", error: cell.error });
  return cell;
}

function onlyCell(raw: unknown, argument: string): unknown {
  if (!Array.isArray(raw)) return raw;
  const rows: readonly unknown[] = raw;
  const [first, second] = rows;
  if (second !== undefined || (Array.isArray(first) && first.length > 1)) {
    throw cellError({ kind: "eineZelle" }, argument);
  }
  return Array.isArray(first) ? first[0] : first;
}
