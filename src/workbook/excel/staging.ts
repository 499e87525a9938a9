import { roundTrip, type Patience } from "./roundTrip";

/**
 * Very hidden sheets on which large content is put together before it goes to its place in one round trip. The name says
 * when, so that the start of one colleague does not take away what another is just writing.
 */
const PREFIX = "IntM Zwischenblatt ";

const ABANDONED_AFTER_MINUTES = 15;

export function isStaging(sheet: string): boolean {
  return sheet.startsWith(PREFIX);
}

export function stagingName(number: number): string {
  return `${PREFIX}${minutes().toString(36)}-${number}`;
}

/** Takes away what an interrupted write left behind. One round trip if there is nothing, else two. */
export async function cleanStaging(patience: Patience): Promise<void> {
  const abandoned = await roundTrip(patience, (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    return () => worksheets.items.map(({ name }) => name).filter(isAbandoned);
  });
  if (abandoned.length > 0) await deleteSheets(patience, abandoned);
}

/** Only sheets that are there. */
export async function deleteSheets(patience: Patience, names: readonly string[]): Promise<void> {
  await roundTrip(patience, (context) => {
    names.forEach((name) => context.workbook.worksheets.getItem(name).delete());
    return () => undefined;
  });
}

function isAbandoned(sheet: string): boolean {
  if (!isStaging(sheet)) return false;
  const made = parseInt(sheet.slice(PREFIX.length), 36);
  return !(minutes() - made < ABANDONED_AFTER_MINUTES);
}

function minutes(): number {
  return Math.floor(Date.now() / 60_000);
}
