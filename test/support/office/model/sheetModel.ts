import type { Area } from "../../../../src/workbook/sheetContent";
import type { CellModel } from "./cellModel";

export interface TableModel {
  name: string;
  area: Area;
  style: string;
  banded: boolean;
  filtered: boolean;
}

export interface ValidationModel {
  area: Area;
  choices: readonly string[];
}

/** One sheet, with only what the add-in reads or writes. */
export class SheetModel {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  isProtected = false;
  tabColor = "";
  showGridlines = true;
  frozen = { rows: 0, columns: 0 };
  merges: Area[] = [];
  tables: TableModel[] = [];
  validations: ValidationModel[] = [];
  readonly hiddenRows = new Set<number>();
  /** In points. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  /** Everything that was said about printing, by the API's names. */
  readonly page: Record<string, unknown> = {};
  readonly #rows: (CellModel[] | undefined)[] = [];

  constructor(public name: string) {}

  cell(row: number, column: number): CellModel | undefined {
    return this.#rows[row]?.[column];
  }

  /** The cell to be changed, made where there was none. */
  touch(row: number, column: number): CellModel {
    const cells = (this.#rows[row] ??= []);
    return (cells[column] ??= {});
  }

  put(row: number, column: number, cell: CellModel): void {
    (this.#rows[row] ??= [])[column] = cell;
  }

  remove(row: number, column: number): void {
    delete this.#rows[row]?.[column];
  }

  /** Filled or formatted cells of the area, row by row. */
  *cellsIn({ top, left, bottom, right }: Area): Generator<[row: number, column: number, cell: CellModel]> {
    for (let row = top; row <= Math.min(bottom, this.#rows.length - 1); row += 1) {
      const cells = this.#rows[row];
      if (cells === undefined) continue;
      for (let column = left; column <= Math.min(right, cells.length - 1); column += 1) {
        const cell = cells[column];
        if (cell !== undefined) yield [row, column, cell];
      }
    }
  }

  /** From the first to the last cell that is filled (or, if asked, only formatted); merged areas count as formatted. */
  usedArea(valuesOnly: boolean, within: Area): Area | undefined {
    let used: Area | undefined;
    const add = (area: Area): void => {
      used = {
        top: Math.min(used?.top ?? area.top, area.top),
        left: Math.min(used?.left ?? area.left, area.left),
        bottom: Math.max(used?.bottom ?? area.bottom, area.bottom),
        right: Math.max(used?.right ?? area.right, area.right),
      };
    };
    for (const [row, column, cell] of this.cellsIn(within)) {
      const filled = cell.formula !== undefined || (cell.value !== undefined && cell.value !== null);
      if (filled || !valuesOnly) add({ top: row, left: column, bottom: row, right: column });
    }
    if (!valuesOnly) this.merges.forEach(add);
    return used;
  }
}
