import { bytesOfBlock, chunksOf } from "./block";
import { createStyles } from "./createStyles";
import type { WorkbookLook } from "./look";
import { roundTrip, type Patience } from "./roundTrip";
import { addHidden } from "./staging";
import type { Target } from "./targets";
import { writeRows } from "./writeRows";

/** Which targets are too large for the last round trip: as long as all of them fit together, none. */
export function tooLargeTargets(targets: readonly Target[], bytes: number): ReadonlySet<Target> {
  let free = bytes;
  return new Set(
    targets.filter(({ block }) => {
      const size = bytesOfBlock(block);
      if (size > free) return true;
      free -= size;
      return false;
    }),
  );
}

/** Puts the rows of one target on a hidden sheet, at the addresses that they will have, chunk after chunk. */
export async function stageRows(
  patience: Patience,
  { dateSystem, missingStyles }: Pick<WorkbookLook, "dateSystem" | "missingStyles">,
  target: Target,
  name: string,
  bytes: number,
): Promise<void> {
  for (const [index, chunk] of chunksOf(target.block, bytes).entries()) {
    await roundTrip(patience, ({ workbook }) => {
      if (index === 0) createStyles(workbook, missingStyles);
      const sheet = index === 0 ? addHidden(workbook, name) : workbook.worksheets.getItem(name);
      writeRows(sheet, target.block, chunk, dateSystem);
      return () => undefined;
    });
  }
}
