import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { FAELLE, faelle, jsonOf, runFall } from "./runFall";

interface Judged {
  readonly case: string;
  readonly allExact: boolean;
  readonly struck: { readonly exact: boolean };
  readonly added: { readonly exact: boolean };
  readonly outsideWindow: { readonly exact: boolean };
  readonly needsDecision: { readonly hit: number; readonly sameReason: number };
}

/** The judge that came with the cases compares; it is a program of its own. */
function judge(outputs: string): readonly Judged[] {
  const { stdout } = spawnSync(process.execPath, [path.join(FAELLE, "judge.mjs"), outputs, "--json"], {
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return JSON.parse(stdout) as Judged[];
}

test("every case is exact", async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "faelle-"));
  for (const fall of faelle()) {
    const output = path.join(folder, `${path.relative(FAELLE, fall).split(path.sep).join("__")}.json`);
    fs.writeFileSync(
      output,
      JSON.stringify(jsonOf(await runFall(fall, path.join(FAELLE, "gemeinden.json")))),
    );
  }
  const judged = judge(folder);
  fs.rmSync(folder, { recursive: true });
  expect(judged).toHaveLength(27);
  expect(judged.filter((one) => !isExact(one))).toEqual([]);
});

/** Counts, euros, rows with questions and files without a list, and besides what the judge does not insist on. */
function isExact({ allExact, struck, added, outsideWindow, needsDecision }: Judged): boolean {
  return (
    allExact &&
    struck.exact &&
    added.exact &&
    outsideWindow.exact &&
    needsDecision.sameReason === needsDecision.hit
  );
}
