import type { ListenQuellen, ListenWatch } from "../../application/listenDienst";
import { OFFENE_MAPPE } from "../../application/offeneMappe";
import type { SheetContent } from "../../workbook/sheetContent";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import type { Line } from "./line";
import { headOf, slicesOf } from "./sheetSlices";

/** Sheets of the open workbook are read here and handed over; a file is opened by the reader itself. */
export async function sendQuellen(
  line: Line,
  workbook: Workbook,
  { sheets, files }: ListenQuellen,
  { progress, signal }: ListenWatch,
): Promise<"sent" | WorkbookRefusal> {
  const von = sheets.length + files.length;
  let nummer = 0;
  for (const name of sheets) {
    nummer += 1;
    const note = (zeile: number): void => progress?.({ name, nummer, von, zeile });
    note(0);
    const read = await workbook.read(name, { progress: note, ...(signal === undefined ? {} : { signal }) });
    if (!read.ok) return read.refusal;
    await sendSheet(line, read.value);
  }
  if (sheets.length > 0) await line.ask({ kind: "openWorkbook", name: OFFENE_MAPPE });
  for (const file of files) {
    nummer += 1;
    progress?.({ name: file.name, nummer, von, zeile: 0 });
    await line.ask({ kind: "file", name: file.name, file });
  }
  return "sent";
}

/** Slice by slice, each only when the one before has arrived: in between the page lives. */
async function sendSheet(line: Line, content: SheetContent): Promise<void> {
  await line.ask({ kind: "sheet", head: headOf(content) });
  for (const slice of slicesOf(content)) {
    await line.ask({ kind: "slice", slice }, undefined, [slice.formats.buffer]);
  }
}
