import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface StateList {
  readonly file: string;
  readonly gemeinden: readonly string[];
  readonly total: Readonly<Record<string, number>>;
}

/** The list of a whole state, 200,000 persons in 1,101 Gemeinden: made when it is first asked for. */
export function stateList(): StateList {
  const folder = join(process.cwd(), ".tmp", "state");
  const file = join(folder, "Land_200000.xlsx");
  if (!existsSync(join(folder, "gemeinden.json"))) {
    const make = join(process.cwd(), "test/faelle/listen/08-scale/make-state-scale.mjs");
    execFileSync(process.execPath, [make, folder], { stdio: "ignore" });
  }
  const { municipalities } = json(join(folder, "gemeinden.json")) as { municipalities: string[] };
  const { total } = json(join(folder, "truth.json")) as { total: Record<string, number> };
  return { file, gemeinden: municipalities, total };
}

function json(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
