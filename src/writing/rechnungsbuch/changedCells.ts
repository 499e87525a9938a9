import type { Rechnung } from "../../domain/abrechnung/rechnung/rechnung";
import type { CellValue } from "../../workbook/cell";
import type { CellInput } from "../../workbook/plan";
import { parseTagCell } from "../einstellungen/parseTagCell";
import { textOf } from "../ownCells";
import { issuedCells } from "./planRechnungsbuch";
import type { Buchblattzeile } from "./readRechnungsbuch";

/** The columns in which a row of the book no longer says what was issued. */
export function changedCells({ row, dateSystem }: Buchblattzeile, rechnung: Rechnung): readonly string[] {
  return [...issuedCells(rechnung)]
    .filter(([header, issued]) => !isSame(row.get(header), issued, dateSystem))
    .map(([header]) => header);
}

function isSame(cell: CellValue, issued: CellInput, system: Buchblattzeile["dateSystem"]): boolean {
  if (issued === null) return cell === null || cell === "";
  if (typeof issued === "number") return cell === issued;
  if (typeof issued === "object" && "date" in issued) {
    const tag = typeof cell === "number" ? parseTagCell(cell, system) : undefined;
    return tag?.ok === true && tag.value === issued.date;
  }
  return typeof issued === "string" && textOf(cell) === textOf(issued);
}
