import { randomUUID } from "node:crypto";
import { readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { done, refused, type Result } from "../domain/result";
import type { WorkbookRefusal } from "../workbook/refusal";

export async function readBytes(file: string): Promise<Result<Uint8Array, WorkbookRefusal>> {
  const found = await stat(file).catch(() => "missing" as const);
  if (found === "missing") return refused({ kind: "dateiFehlt", file: path.basename(file) });
  if (!found.isFile()) return refused({ kind: "keineDatei", file: path.basename(file) });
  return done(await readFile(file));
}

/** The old file or the whole new one, never half of it. */
export async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const next = `${file}.${randomUUID()}.tmp`;
  try {
    await writeFile(next, content);
    await rename(next, file);
  } catch {
    throw new NotWritten(file);
  } finally {
    await rm(next, { force: true });
  }
}

/** The folder is missing, or nobody may write there. */
export class NotWritten extends Error {
  constructor(readonly file: string) {
    super("not written");
  }
}
