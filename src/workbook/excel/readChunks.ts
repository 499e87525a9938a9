import type { CellValue } from "../cell";
import type { ReadOptions } from "../workbook";
import { bytesPerLook, lookOptions, type Looks } from "./cellLooks";
import { CHUNK_BYTES } from "./chunkBytes";
import type { FormatGrid } from "./formatGrid";
import { isTooLarge } from "./refusalOf";
import { roundTrip, type Patience } from "./roundTrip";
import { fillOf, mixedIfNull, type Survey } from "./survey";

const FIRST_GUESS_PER_CELL = 60;

interface Target {
  readonly rows: CellValue[][];
  readonly grid: FormatGrid;
  readonly looks: Looks;
}

interface Chunk {
  readonly values: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly rowLooks: readonly Excel.RowProperties[];
}

/** Chunk after chunk, each as long as the bytes of the one before suggest; halved when Excel says that it is too large. */
export async function readChunks(
  patience: Patience,
  survey: Survey,
  { progress, signal }: ReadOptions,
  target: Target,
): Promise<"done" | "abgebrochen"> {
  let length = Math.ceil(CHUNK_BYTES / (FIRST_GUESS_PER_CELL * Math.max(survey.columnCount, 1)));
  for (let top = 0; top < survey.rowCount;) {
    if (signal?.aborted === true) return "abgebrochen";
    const rowCount = Math.min(length, survey.rowCount - top);
    const chunk = await tryChunk(patience, survey, top, rowCount);
    if (chunk === "tooLarge") {
      length = Math.ceil(rowCount / 2);
      continue;
    }
    const bytes = takeChunk(chunk, top, survey, target);
    top += rowCount;
    length = Math.max(1, Math.min(length * 4, Math.floor((CHUNK_BYTES / bytes) * rowCount)));
    progress?.(top, survey.rowCount);
  }
  trimEnd(target.rows);
  return "done";
}

async function tryChunk(
  patience: Patience,
  survey: Survey,
  top: number,
  rowCount: number,
): Promise<Chunk | "tooLarge"> {
  try {
    return await readChunk(patience, survey, top, rowCount);
  } catch (error) {
    if (!isTooLarge(error) || rowCount === 1) throw error;
    return "tooLarge";
  }
}

async function readChunk(patience: Patience, survey: Survey, top: number, rowCount: number): Promise<Chunk> {
  const { name, columnCount, hidden } = survey;
  const isMixed = [survey.strike, survey.fill, hidden].includes("mixed");
  return roundTrip(patience, (context) => {
    const range = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(top, 0, rowCount, columnCount)
      .load("values,numberFormat");
    const rowLooks = isMixed
      ? range.getRowProperties({ ...lookOptions(survey), rowHidden: hidden === "mixed" })
      : undefined;
    return () => ({
      values: range.values,
      numberFormats: range.numberFormat,
      rowLooks: rowLooks?.value ?? [],
    });
  });
}

/** Puts the chunk where it belongs and says how many bytes it was, about. */
function takeChunk(chunk: Chunk, top: number, survey: Survey, target: Target): number {
  let bytes = 0;
  chunk.values.forEach((values, down) => {
    const row = values.map(valueOf);
    bytes += row.reduce<number>((sum, value) => sum + (typeof value === "string" ? value.length + 4 : 9), 0);
    trimEnd(row);
    target.rows.push(row);
    chunk.numberFormats[down]?.forEach((numberFormat, column) => {
      bytes += numberFormat.length + 3;
      if (numberFormat !== "General") target.grid.lay(top + down, column, { numberFormat });
    });
    takeLook(top + down, chunk.rowLooks[down], survey, target);
  });
  return bytes + chunk.rowLooks.length * bytesPerLook(survey);
}

/** What is the same in the whole row is laid at once; a mixed row is noted to be looked at closer. */
function takeLook(
  row: number,
  look: Excel.RowProperties | undefined,
  survey: Survey,
  { grid, looks }: Target,
): void {
  const { strike, fill, hidden } = survey;
  const rowStrike = strike === "mixed" ? mixedIfNull(look?.format?.font?.strikethrough) : strike;
  const rowFill = fill === "mixed" ? fillOf(look?.format?.fill?.color) : fill;
  const isHidden = hidden === "mixed" ? look?.rowHidden === true : hidden;
  if (isHidden) looks.hiddenRows.add(row);
  if (rowStrike === "mixed" || rowFill === "mixed") {
    looks.mixedRows.push(row);
  } else if (rowStrike || rowFill !== "") {
    const format = {
      ...(rowStrike ? { strike: "whole" as const } : {}),
      ...(rowFill === "" ? {} : { fill: rowFill }),
    };
    for (let column = 0; column < survey.columnCount; column += 1) grid.lay(row, column, format);
  }
}

function valueOf(value: unknown): CellValue {
  if (typeof value === "string") return value === "" ? null : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function trimEnd(list: unknown[]): void {
  const isEmpty = (item: unknown): boolean => item === null || (Array.isArray(item) && item.length === 0);
  while (list.length > 0 && isEmpty(list.at(-1))) list.pop();
}
