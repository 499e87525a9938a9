import type { Area } from "../sheetContent";
import { areaOfBlock, rangeOf } from "./block";
import { lookAtWorkbook, type SheetLook, type WorkbookLook } from "./look";
import { roundTrip, type Patience } from "./roundTrip";
import type { StagingNames } from "./staging";
import type { GrownSheet, ReplacedSheet, Target } from "./targets";
import { hasBackup } from "./writeTargets";

/** Takes back whatever an interrupted write has done: the workbook is then as it was before, also the list of sheets. */
export async function restore(
  patience: Patience,
  before: WorkbookLook,
  targets: readonly Target[],
  names: StagingNames,
): Promise<void> {
  const now = await lookAtWorkbook(patience);
  await roundTrip(patience, ({ workbook }) => {
    const sheetNow = (name: string): SheetLook | undefined => now.sheets.find((sheet) => sheet.name === name);
    targets.forEach((target, index) => {
      const sheet = sheetNow(target.sheet);
      // A sheet that was protected meanwhile took no change of ours.
      if (sheet === undefined || sheet.isProtected) return;
      if (target.kind === "new") {
        const isOurs = sheetNow(names.naming) !== undefined && sheetNow(names.content(index)) === undefined;
        if (isOurs) workbook.worksheets.getItem(sheet.name).delete();
      } else if (target.kind === "grown") takeRowsBack(workbook, target, sheet);
      else if (sheetNow(names.backup(index)) !== undefined)
        takeContentBack(workbook, target, sheet, names.backup(index));
    });
    const ours = targets.flatMap((_, index) => [
      ...[names.content(index), names.unfinishedBackup(index), names.backup(index)],
    ]);
    for (const { name } of now.structureLocked ? [] : now.sheets) {
      if (name === names.naming || ours.includes(name)) workbook.worksheets.getItem(name).delete();
    }
    for (const label of before.missingStyles) {
      if (!now.missingStyles.has(label)) workbook.styles.getItem(label).delete();
    }
    return () => undefined;
  });
}

/** Only if they came there: else a colleague's rows may stand in their place. */
function takeRowsBack(
  workbook: Excel.Workbook,
  { sheet: name, block, table, oldTable }: GrownSheet,
  now: SheetLook,
): void {
  const tableNow = now.tables.find((other) => other.name === oldTable?.name);
  const bottomNow = oldTable === undefined ? now.filled?.bottom : tableNow?.area.bottom;
  if (block.rows.length === 0 || bottomNow !== table.area.bottom) return;
  const sheet = workbook.worksheets.getItem(name);
  if (oldTable !== undefined) workbook.tables.getItem(oldTable.name).resize(rangeOf(sheet, oldTable.area));
  rangeOf(sheet, areaOfBlock(block)).clear();
}

function takeContentBack(
  workbook: Excel.Workbook,
  target: ReplacedSheet,
  now: SheetLook,
  backup: string,
): void {
  if (!hasBackup(target)) return;
  const sheet = workbook.worksheets.getItem(target.sheet);
  const { oldTable, old } = target;
  const tableNow = now.tables.find(({ name }) => name === (oldTable ?? target.table).name);
  const isInPlace = tableNow !== undefined && tableNow.area.top === oldTable?.area.top;
  if (tableNow !== undefined && !isInPlace) workbook.tables.getItem(tableNow.name).convertToRange();
  if (isInPlace) workbook.tables.getItem(tableNow.name).resize(rangeOf(sheet, oldTable.area));
  rangeOf(sheet, bounding(old, bounding(now.filled ?? old, target.table.area))).clear();
  rangeOf(sheet, old).copyFrom(rangeOf(workbook.worksheets.getItem(backup), old));
  if (oldTable === undefined || isInPlace) return;
  sheet.tables.add(rangeOf(sheet, oldTable.area), true).name = oldTable.name;
}

function bounding(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
