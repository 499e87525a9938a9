import type { CellValue } from "../cell";
import type { Area, DateSystem } from "../sheetContent";

/** How a sheet of a file looks: what the Werkbank needs to show it. Rows and columns count from 0. */
export interface SheetAppearance {
  readonly name: string;
  readonly visible: boolean;
  readonly dateSystem: DateSystem;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Filled or formatted cells only. */
  readonly cells: () => Iterable<CellAppearance>;
  readonly merges: readonly Area[];
  /** In characters, as the file has it. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColor?: string;
}

export interface CellAppearance {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Without the leading =. */
  readonly formula?: string;
  readonly look?: CellLook;
}

/** Colours as RRGGBB, theme colours resolved. */
export interface CellLook {
  readonly numberFormat?: string;
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "center" | "right";
  readonly verticalAlign?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly borders?: Readonly<
    Partial<Record<"top" | "right" | "bottom" | "left", { readonly style: string; readonly color?: string }>>
  >;
}
