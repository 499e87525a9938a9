import { roundTrip, type Patience } from "./roundTrip";

/**
 * Very hidden sheets on which large content is put together before it goes to its place in one round trip, and on which
 * old content waits until all went well. The name says when, so that the start of one colleague does not take away what
 * another is just writing.
 */
const PREFIX = "IntM Zwischenblatt ";

const ABANDONED_AFTER_MINUTES = 15;

export interface StagingNames {
  readonly content: (target: number) => string;
  readonly unfinishedBackup: (target: number) => string;
  /** The name that a backup gets when it is complete. */
  readonly backup: (target: number) => string;
  /** There while new sheets get their names: from then on sheets of these names are ours. */
  readonly naming: string;
}

export function stagingNames(): StagingNames {
  const made = minutes().toString(36);
  const name = (kind: string, target: number): string => `${PREFIX}${made}-${kind}${target}`;
  return {
    content: (target) => name("n", target),
    unfinishedBackup: (target) => name("u", target),
    backup: (target) => name("a", target),
    naming: name("s", 0),
  };
}

export function isStaging(sheet: string): boolean {
  return sheet.startsWith(PREFIX);
}

/** Takes away what an interrupted write left behind. One round trip if there is nothing, else two. */
export async function cleanStaging(patience: Patience): Promise<void> {
  const abandoned = await roundTrip(patience, (context) => {
    const worksheets = context.workbook.worksheets.load("items/name");
    return () => worksheets.items.map(({ name }) => name).filter(isAbandoned);
  });
  if (abandoned.length === 0) return;
  await roundTrip(patience, (context) => {
    abandoned.forEach((name) => context.workbook.worksheets.getItem(name).delete());
    return () => undefined;
  });
}

export function addHidden({ worksheets }: Excel.Workbook, name: string): Excel.Worksheet {
  const sheet = worksheets.add(name);
  sheet.visibility = "VeryHidden";
  return sheet;
}

function isAbandoned(sheet: string): boolean {
  if (!isStaging(sheet)) return false;
  const [made = ""] = sheet.slice(PREFIX.length).split("-");
  const age = minutes() - parseInt(made, 36);
  return !(age < ABANDONED_AFTER_MINUTES);
}

function minutes(): number {
  return Math.floor(Date.now() / 60_000);
}
