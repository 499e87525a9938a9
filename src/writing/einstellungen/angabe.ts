import type { Jahreswerte } from "../../domain/einstellung/einstellungen";
import type { Result } from "../../domain/result";
import type { CellInput, ColumnLayout } from "../../workbook/plan";
import type { DateSystem } from "../../workbook/sheetContent";

/** One row of "IntM Einstellungen": its words, its looks, and both ways between a cell and a value. */
export interface Angabe {
  readonly label: string;
  readonly einheit: string;
  readonly hinweis: string;
  readonly cell: Pick<ColumnLayout, "style" | "choices">;
  readonly toCell: (werte: Jahreswerte) => CellInput;
  /** "keineAngabe": not what belongs here. */
  readonly fromCell: (
    cell: string | number,
    system: DateSystem,
  ) => Result<Partial<Jahreswerte>, "keineAngabe">;
}
