import { readFileSync } from "node:fs";
import path from "node:path";

/** A workbook of test/faelle/mappen. */
export function mappe(name: string): Uint8Array {
  return new Uint8Array(readFileSync(path.join(__dirname, "../../../faelle/mappen", name)));
}
