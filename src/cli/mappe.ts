import path from "node:path";
import { done, type Result } from "../domain/result";
import type { WorkbookRefusal } from "../workbook/refusal";
import type { FileWorkbook } from "../workbook/xlsx/fileWorkbook";
import { newWorkbook, openWorkbook } from "../workbook/xlsx/openWorkbook";
import { readBytes } from "./files";

/** The workbook that --mappe names: as it is, or a new one. */
export async function openMappe(file: string): Promise<Result<FileWorkbook, WorkbookRefusal>> {
  const bytes = await readBytes(file);
  if (bytes.ok) return openWorkbook(bytes.value, path.basename(file));
  return bytes.refusal.kind === "dateiFehlt" ? done(newWorkbook()) : bytes;
}
