import type { DateSystem } from "../sheetContent";
import { areaOfBlock, rangeOf } from "./block";
import { createStyles } from "./createStyles";
import { HEADER_ROW } from "./frame";
import { addHidden, type StagingNames } from "./staging";
import type { GrownSheet, NewSheet, ReplacedSheet, Target } from "./targets";
import { writeChoices } from "./writeChoices";
import { furnish, setWidths, writeFoot, writeHead } from "./writeFrame";
import { writeRows } from "./writeRows";

export interface FinalWrite {
  readonly targets: readonly Target[];
  readonly staged: ReadonlySet<Target>;
  readonly names: StagingNames;
  readonly missingStyles: ReadonlySet<string>;
  readonly dateSystem: DateSystem;
  /** Without hidden sheets there is no backup: a locked structure allows none. */
  readonly structureLocked: boolean;
}

/** Queues everything that the clerk will see; within a target what Excel may refuse comes before what it will not. */
export function writeTargets(workbook: Excel.Workbook, write: FinalWrite): void {
  createStyles(workbook, write.missingStyles);
  if (!write.structureLocked)
    write.targets.forEach((target, index) => backUp(workbook, write, target, index));
  write.targets.forEach((target, index) => {
    const staging = write.staged.has(target)
      ? workbook.worksheets.getItem(write.names.content(index))
      : undefined;
    if (target.kind === "new")
      writeNew(staging ?? addHidden(workbook, write.names.content(index)), target, write);
    else if (target.kind === "replaced") writeReplaced(workbook, target, staging, write.dateSystem);
    else writeGrown(workbook, target, staging, write.dateSystem);
  });
  if (write.structureLocked) return;
  nameNewSheets(workbook, write);
  write.targets.forEach((target, index) => {
    if (hasBackup(target)) workbook.worksheets.getItem(write.names.backup(index)).delete();
  });
}

export function hasBackup(
  target: Target,
): target is ReplacedSheet & { readonly old: NonNullable<ReplacedSheet["old"]> } {
  return target.kind === "replaced" && target.old !== undefined;
}

/** Only a complete backup gets the name under which it would be taken back. */
function backUp(workbook: Excel.Workbook, { names }: FinalWrite, target: Target, index: number): void {
  if (!hasBackup(target)) return;
  const backup = addHidden(workbook, names.unfinishedBackup(index));
  const old = rangeOf(workbook.worksheets.getItem(target.sheet), target.old);
  rangeOf(backup, target.old).copyFrom(old);
  backup.name = names.backup(index);
}

/** A new sheet stays hidden until everything is written. */
function writeNew(sheet: Excel.Worksheet, target: NewSheet, { staged, dateSystem }: FinalWrite): void {
  writeContent(sheet, target, undefined, dateSystem, !staged.has(target));
  furnish(sheet, target.layout);
  addTable(sheet, target);
}

function nameNewSheets(workbook: Excel.Workbook, { targets, names }: FinalWrite): void {
  if (targets.every(({ kind }) => kind !== "new")) return;
  const naming = addHidden(workbook, names.naming);
  targets.forEach((target, index) => {
    if (target.kind !== "new") return;
    const sheet = workbook.worksheets.getItem(names.content(index));
    sheet.name = target.sheet;
    sheet.visibility = "Visible";
  });
  naming.delete();
}

/** The table keeps its name and the formulas that name it; only one that was moved away from row 4 is made anew. */
function writeReplaced(
  workbook: Excel.Workbook,
  target: ReplacedSheet,
  staging: Excel.Worksheet | undefined,
  dateSystem: DateSystem,
): void {
  const sheet = workbook.worksheets.getItem(target.sheet);
  const { oldTable, old } = target;
  const isInPlace = oldTable?.area.top === HEADER_ROW && oldTable.area.left === 0;
  const table = oldTable === undefined ? undefined : workbook.tables.getItem(oldTable.name);
  if (isInPlace) {
    table?.clearFilters();
    table?.resize(rangeOf(sheet, target.table.area));
  } else {
    table?.convertToRange();
  }
  if (old !== undefined) rangeOf(sheet, old).clear();
  writeContent(sheet, target, staging, dateSystem, true);
  setWidths(sheet, target.layout.columns, oldTable === undefined ? 0 : oldTable.area.right + 1);
  // A row that a clerk once hid may now hold another person.
  rangeOf(sheet, target.table.area).rowHidden = false;
  // Writing below a table may have made it grow.
  if (isInPlace) table?.resize(rangeOf(sheet, target.table.area));
  else addTable(sheet, target);
  staging?.delete();
}

function writeGrown(
  workbook: Excel.Workbook,
  { sheet: name, block, table, oldTable }: GrownSheet,
  staging: Excel.Worksheet | undefined,
  dateSystem: DateSystem,
): void {
  if (block.rows.length === 0) return;
  const sheet = workbook.worksheets.getItem(name);
  if (oldTable !== undefined) workbook.tables.getItem(oldTable.name).resize(rangeOf(sheet, table.area));
  if (staging === undefined) {
    writeRows(sheet, block, [0, block.rows.length], dateSystem);
  } else {
    rangeOf(sheet, areaOfBlock(block)).copyFrom(rangeOf(staging, areaOfBlock(block)));
    staging.delete();
  }
  writeChoices(sheet, block);
}

function writeContent(
  sheet: Excel.Worksheet,
  { layout, block, table }: Target,
  staging: Excel.Worksheet | undefined,
  dateSystem: DateSystem,
  withRows: boolean,
): void {
  writeHead(sheet, layout);
  if (staging !== undefined) {
    rangeOf(sheet, areaOfBlock(block)).copyFrom(rangeOf(staging, areaOfBlock(block)));
  } else if (withRows) {
    writeRows(sheet, block, [0, block.rows.length], dateSystem);
  }
  writeFoot(sheet, layout, table.area.bottom + 1, dateSystem);
  writeChoices(sheet, block);
}

function addTable(sheet: Excel.Worksheet, { table: { name, area } }: Target): void {
  const table = sheet.tables.add(rangeOf(sheet, area), true);
  table.name = name;
  // No bands: they would fight the colours of verdicts. "No style" follows where Excel takes it (polish.ts).
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
}
