import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** The built command line (dist/cli), as `npx intm` starts it, on the workbook in examples/. */
let folder: string;
let mappe: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "intm-"));
  mappe = path.join(folder, "Rechnungen.xlsx");
  copyFileSync("examples/rechnungen-brackenheim-cleebronn.xlsx", mappe);
});
afterEach(() => rmSync(folder, { recursive: true }));

const ISSUE = ["--ausstellen", "--datum", "2026-07-02", "--wer", "MB"];
const NUMMER = "IM-2026-08125017-Q2-01";

function intm(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const command = ["dist/cli/intm.cjs", "rechnungen", mappe, "--jahr", "2026", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: "utf8" });
  return { code: status, out: stdout.replace(/\u00a0/gu, " "), err: stderr };
}

test("lists, issues once, and writes the file to send", () => {
  const before = readFileSync(mappe);
  const listed = intm("--quartal", "2");
  expect([listed.code, listed.err]).toEqual([0, ""]);
  expect(listed.out).toContain("9.413,46 € (kann ausgestellt werden)");
  expect(readFileSync(mappe)).toEqual(before);

  const xml = path.join(folder, "xml");
  const issued = intm("--quartal", "2", ...ISSUE, "--xrechnung", xml);
  expect([issued.code, issued.err]).toEqual([0, ""]);
  expect(issued.out).toContain(`(ausgestellt als ${NUMMER})`);
  expect(readdirSync(xml)).toEqual([`${NUMMER}.xml`]);

  const written = readFileSync(mappe);
  expect(intm("--quartal", "2", ...ISSUE).out).toContain(`(schon berechnet mit ${NUMMER})`);
  expect(readFileSync(mappe)).toEqual(written);
});

test("an invoice of the book is not issued again, its file is written again", () => {
  const xml = path.join(folder, "xml");
  const { code, out } = intm("--quartal", "1", ...ISSUE, "--xrechnung", xml);
  expect(code).toBe(0);
  expect(out).toContain("(schon berechnet mit IM-2026-08125017-Q1-01)");
  expect(readdirSync(xml)).toEqual(["IM-2026-08125017-Q1-01.xml"]);
});

test("refuses in one sentence", () => {
  const { code, out, err } = intm("--quartal", "2", "--ausstellen");
  expect([code, out]).toEqual([2, ""]);
  expect(err.trim()).toBe(
    "Zum Ausstellen fehlt, wer es tut und mit welchem Datum. Schreiben Sie --datum 2025-04-01 --wer MB.",
  );
});
