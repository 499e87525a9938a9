import { done, refused, type Result } from "../../domain/result";
import { isSameSheet } from "../mark";
import type { Applied, SheetWrite } from "../plan";
import type { WorkbookRefusal } from "../refusal";
import { CHUNK_BYTES } from "./chunkBytes";
import { appliedOf, combinePlan } from "./combinePlan";
import { lookAtWorkbook, type WorkbookLook } from "./look";
import { polish } from "./polish";
import { isTooLarge, orRefusal, refusalOf } from "./refusalOf";
import { restore } from "./restore";
import { codeOf, roundTrip, type Patience } from "./roundTrip";
import { stageRows, tooLargeTargets } from "./stage";
import { stagingNames } from "./staging";
import { targetOf, type Target } from "./targets";
import { writeTargets } from "./writeTargets";

/**
 * Writes a plan, all or nothing, in 2 + n + 1 round trips:
 * 2 look (what is there, and whether it takes every write), n of about 1 MB put large content on very hidden sheets, and
 * 1 brings everything to its place. A plan below 1 MB has n = 0; new sheets get their print set-up in one more, which may
 * fail. If the last one fails in the middle, what it did is taken back.
 */
export async function applyPlan(
  patience: Patience,
  plan: readonly SheetWrite[],
): Promise<Result<readonly Applied[], WorkbookRefusal>> {
  if (plan.length === 0) return done([]);
  const combined = combinePlan(plan);
  if (!combined.ok) return combined;
  return orRefusal(async () => {
    const look = await lookAtWorkbook(patience);
    const targets = targetsOf(look, combined.value);
    if (!targets.ok) return targets;
    const written = await writeOrRestore(patience, look, combined.value, targets.value, CHUNK_BYTES);
    if (!written.ok) return written;
    await polish(patience, targets.value);
    return done(appliedOf(plan, (write) => placeOf(write, targets.value)));
  });
}

/** The first refusal is the plan's. */
function targetsOf(
  look: WorkbookLook,
  writes: readonly SheetWrite[],
): Result<readonly Target[], WorkbookRefusal> {
  const targets: Target[] = [];
  for (const write of writes) {
    const target = targetOf(look, write);
    if (!target.ok) return target;
    targets.push(target.value);
  }
  return done(targets);
}

const SMALLEST_CHUNK = 20_000;

/** Begins again with half as much at once when Excel says that a request is too large. */
async function writeOrRestore(
  patience: Patience,
  look: WorkbookLook,
  writes: readonly SheetWrite[],
  targets: readonly Target[],
  bytes: number,
): Promise<Result<undefined, WorkbookRefusal>> {
  const names = stagingNames();
  const staged = tooLargeTargets(targets, bytes);
  if (staged.size > 0 && look.structureLocked) return refused({ kind: "mappeGeschuetzt" });
  try {
    await write(patience, look, { targets, staged, names }, bytes);
    return done(undefined);
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    await restore(patience, look, targets, names);
    if (!isTooLarge(error) || bytes <= SMALLEST_CHUNK)
      return refused(await reasonOf(patience, code, writes, targets));
  }
  return writeOrRestore(patience, look, writes, targets, bytes / 2);
}

async function write(
  patience: Patience,
  look: WorkbookLook,
  what: Pick<Parameters<typeof writeTargets>[1], "targets" | "staged" | "names">,
  bytes: number,
): Promise<void> {
  let { missingStyles } = look;
  for (const [index, target] of what.targets.entries()) {
    if (!what.staged.has(target)) continue;
    await stageRows(patience, { ...look, missingStyles }, target, what.names.content(index), bytes);
    missingStyles = new Set();
  }
  await roundTrip(patience, ({ workbook }) => {
    writeTargets(workbook, { ...look, ...what, missingStyles });
    return () => undefined;
  });
}

/** Somebody may have changed the workbook since we looked: then that is the reason. */
async function reasonOf(
  patience: Patience,
  code: string,
  writes: readonly SheetWrite[],
  targets: readonly Target[],
): Promise<WorkbookRefusal> {
  const now = await lookAtWorkbook(patience);
  const gone = targets.find(
    ({ kind, sheet }) => kind !== "new" && now.sheets.every(({ name }) => name !== sheet),
  );
  if (gone !== undefined) return { kind: "blattFehlt", sheet: gone.sheet };
  const again = targetsOf(now, writes);
  return again.ok ? refusalOf(code) : again.refusal;
}

function placeOf(
  write: SheetWrite,
  targets: readonly Target[],
): { readonly sheet: string; readonly isNew: boolean } {
  const target = targets.find(({ layout }) => isSameSheet(layout, write.layout));
  if (target === undefined) throw new Error("a write without a place");
  return { sheet: target.sheet, isNew: target.kind === "new" };
}
