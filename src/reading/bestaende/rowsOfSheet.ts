import { isCellError } from "../../workbook/cell";
import type { SheetContent } from "../../workbook/sheetContent";
import type { CsvRows } from "../csv";

/** A sheet with Gemeinde and Personen as readBestaende takes it. A fraction gets its comma: it never groups. */
export function rowsOfSheet({ rows }: SheetContent): CsvRows {
  return rows.map((row) =>
    row.map((cell) => {
      if (cell === null) return "";
      if (isCellError(cell)) return cell.error;
      return typeof cell === "number" ? String(cell).replace(".", ",") : String(cell);
    }),
  );
}
