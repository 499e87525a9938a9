import type { CellFormat } from "../cell";

/** The formats of a block of cells: two bytes a cell and each different format once, so that a state list fits. */
export interface FormatGrid {
  /** Lays more over what the cell has. */
  readonly lay: (row: number, column: number, format: CellFormat) => void;
  readonly at: (row: number, column: number) => CellFormat | undefined;
}

export function formatGrid(rows: number, columns: number): FormatGrid {
  const cells = new Uint16Array(rows * columns);
  const formats: CellFormat[] = [{}];
  const known = new Map<string, number>();
  const numberOf = (format: CellFormat): number => {
    const key = `${format.numberFormat ?? ""}\n${format.strike ?? ""}\n${format.fill ?? ""}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    known.set(key, formats.length);
    return formats.push(format) - 1;
  };
  return {
    lay: (row, column, format) => {
      const index = row * columns + column;
      cells[index] = numberOf({ ...formats[cells[index] ?? 0], ...format });
    },
    at: (row, column) => {
      if (column >= columns) return undefined;
      const number = cells[row * columns + column] ?? 0;
      return number === 0 ? undefined : formats[number];
    },
  };
}
