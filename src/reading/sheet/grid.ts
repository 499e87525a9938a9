import type { CellFormat, CellValue } from "../../workbook/cell";
import type { Area, SheetContent } from "../../workbook/sheetContent";

/** A sheet in which a merged cell holds for every row and column that it covers. */
export interface Grid {
  readonly rowCount: number;
  readonly row: (row: number) => readonly CellValue[];
  readonly value: (row: number, column: number) => CellValue;
  /** Whether a cell of the row may be struck through or filled. */
  readonly isMarked: (row: number) => boolean;
  readonly format: (row: number, column: number) => CellFormat | undefined;
  /** The merged area that covers the cell. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
}

const NO_ROW: readonly CellValue[] = [];

export function createGrid(content: SheetContent): Grid {
  const areas = indexAreas(content.merges);
  const mergeAt = (row: number, column: number) =>
    areas.get(row)?.find(({ left, right }) => left <= column && column <= right);
  const raw = (row: number, column: number) => content.rows[row]?.[column] ?? null;
  return {
    rowCount: content.rows.length,
    row: (row) => content.rows[row] ?? NO_ROW,
    mergeAt,
    isMarked: (row) => content.markedRows === undefined || content.markedRows.has(row) || areas.has(row),
    value: (row, column) => {
      const own = raw(row, column);
      if (own !== null || areas.size === 0) return own;
      const area = mergeAt(row, column);
      return area === undefined ? null : raw(area.top, area.left);
    },
    format: (row, column) => {
      const area = areas.size === 0 ? undefined : mergeAt(row, column);
      return area === undefined ? content.formatAt(row, column) : content.formatAt(area.top, area.left);
    },
  };
}

/** Nobody merges more rows than this for a person; a larger area is layout. */
const TALLEST = 10_000;

function indexAreas(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, area.top + TALLEST); row++) {
      const inRow = byRow.get(row);
      if (inRow === undefined) byRow.set(row, [area]);
      else inRow.push(area);
    }
  }
  return byRow;
}
