import { serialOf } from "../../../../src/workbook/serial";
import { tagOf } from "../../../../src/domain/zeit/tag";
import type { DateSystem } from "../../../../src/workbook/sheetContent";
import { areaOf, rangeName } from "./address";
import { plainStyle, type CellModel, type StyleModel } from "./cellModel";
import { HostError } from "./hostError";
import { sumOf } from "./sumOf";
import { SheetModel, type TableModel } from "./sheetModel";
import type { CellValue } from "../../../../src/workbook/cell";

/** The workbook that Excel has open, as the tests see it: to look into it and to change it behind the add-in's back. */
export class WorkbookModel {
  sheets: SheetModel[] = [];
  styles = new Map<string, StyleModel>([["Normal", plainStyle("Normal")]]);
  dateSystem: DateSystem = 1900;
  structureLocked = false;
  readOnly = false;
  activeSheet = "";
  selection: { sheet: string; range: string } = { sheet: "", range: "A1" };

  findSheet(name: string): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  /** For tests that know that the sheet is there. */
  sheet(name: string): SheetModel {
    const found = this.findSheet(name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  addSheet(name: string): SheetModel {
    this.checkSheetName(name);
    const sheet = new SheetModel(name);
    this.sheets.push(sheet);
    return sheet;
  }

  renameSheet(sheet: SheetModel, name: string): void {
    this.checkSheetName(name);
    sheet.name = name;
  }

  deleteSheet(sheet: SheetModel): void {
    const visible = this.sheets.filter(({ visibility }) => visibility === "Visible");
    if (visible.length === 1 && visible[0] === sheet) throw new HostError("InvalidOperation");
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.activeSheet === sheet.name) this.activeSheet = this.sheets[0]?.name ?? "";
  }

  tables(): { table: TableModel; sheet: SheetModel }[] {
    return this.sheets.flatMap((sheet) => sheet.tables.map((table) => ({ table, sheet })));
  }

  styleOf(cell: CellModel | undefined): StyleModel {
    return this.styles.get(cell?.style ?? "Normal") ?? plainStyle("Normal");
  }

  numberFormatOf(cell: CellModel | undefined): string {
    return cell?.numberFormat ?? this.styleOf(cell).numberFormat;
  }

  fillOf(cell: CellModel | undefined): string | undefined {
    return cell?.fill ?? this.styleOf(cell).fill;
  }

  /** A formula shows the result that it was given; of what the add-in writes only SUM is computed. */
  valueOf(sheet: SheetModel, cell: CellModel | undefined): CellValue {
    if (cell?.value !== undefined || cell?.formula === undefined) return cell?.value ?? null;
    return sumOf(sheet, cell.formula) ?? null;
  }

  day(year: number, month: number, day: number): number {
    const tag = tagOf(year, month, day);
    if (!tag.ok) throw new HostError("InvalidArgument");
    return serialOf(tag.value, this.dateSystem);
  }

  /** What is in the workbook, as plain data: two states can be compared. */
  state(): unknown {
    return this.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [...sheet.cellsIn(areaOf("A1:XFD1048576"))].filter(([, , cell]) => Object.keys(cell).length > 0),
      tables: sheet.tables.map(({ name, area }) => ({ name, range: rangeName(area) })),
      frozen: sheet.frozen,
      tabColor: sheet.tabColor,
      validations: sheet.validations,
      columnWidths: [...sheet.columnWidths],
    }));
  }

  private checkSheetName(name: string): void {
    if (name === "" || name.length > 31 || /[:\\/?*[\]]/u.test(name) || /^'|'$/u.test(name)) {
      throw new HostError("InvalidArgument");
    }
    if (this.findSheet(name) !== undefined) throw new HostError("ItemAlreadyExists");
  }
}
