import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { FileWorkbook } from "../../src/workbook/xlsx/fileWorkbook";
import { openWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import { value } from "../application/runFall";

/** The built command line (dist/cli), as `npx intm` starts it. */
const FAELLE = path.resolve(__dirname, "../faelle/listen");
const BROKEN = path.join(FAELLE, "07-hostile/f-broken-files");
const RETURNED = path.join(FAELLE, "03-returned-files");
const MITTEL = ["--jahr", "2025", "--landesmittel", "40000000", "--quote", "3,77"];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "intm-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function intm(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["dist/cli/intm.cjs", ...args], {
    encoding: "utf8",
  });
  return { code: status, out: stdout, err: stderr };
}

function inFolder(name: string): string {
  return path.join(folder, name);
}

async function open(file: string): Promise<FileWorkbook> {
  return value(await openWorkbook(new Uint8Array(readFileSync(file)), path.basename(file)));
}

describe("pruefen", () => {
  test("lists the sheets and notes the check in the workbook, which else stays as it was", async () => {
    const file = inFolder("beispiel.xlsx");
    copyFileSync("examples/beispiel.xlsx", file);
    const before = value(await (await open(file)).read("Liste")).rows;
    const { code, out } = intm("pruefen", file);
    expect(code).toBe(0);
    expect(out).toContain("Liste: 21 Zeilen, Liste, Kopfzeile 6");
    const workbook = await open(file);
    expect(value(await workbook.read("Liste")).rows).toEqual(before);
    expect(value(await workbook.read("IntM Protokoll")).rows[4]?.slice(1, 5)).toEqual([
      "Befehlszeile",
      "Mappe geprüft",
      null,
      "Blätter: 2, davon Listen: 1",
    ]);
  });

  test.each([
    ["a password", "Kennwort.xlsx", /mit einem Kennwort geschützt/u],
    ["the old format", "altes_Format.xlsx", /das alte Format \.xls/u],
    ["half a file", "abgeschnitten.xlsx", /beschädigt oder unvollständig/u],
    ["a CSV renamed", "csv_umbenannt.xlsx", /keine Excel-Mappe/u],
    ["nothing in it", "leer.xlsx", /leer \(0 Byte\)/u],
    ["a folder", ".", /ist ein Ordner/u],
    ["no such file", "fehlt.xlsx", /gibt es nicht/u],
  ])("refuses %s in one sentence", (_, file, sentence) => {
    const { code, out, err } = intm("pruefen", path.join(BROKEN, file));
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

describe("zuteilen", () => {
  test("writes the result of a whole case without a single name", () => {
    const json = inFolder("aus.json");
    const { code } = intm(
      "zuteilen",
      ...["--parameter", path.join(RETURNED, "case.json")],
      ...["--gemeinden", path.join(FAELLE, "gemeinden.json"), "--json", json],
    );
    expect(code).toBe(0);
    const { total, allocation } = JSON.parse(readFileSync(json, "utf8")) as {
      total: object;
      allocation: Record<string, string>;
    };
    expect(total).toMatchObject({ listed: 138, counted: 99, struck: 28, added: 9, needsDecision: 11 });
    expect(allocation["Bad Wimpfen"]).toBe("319878.79");
    expect(readFileSync(json, "utf8")).not.toMatch(/Korkmaz|Zadran/u);
  });

  test("keeps answers in the workbook: answered once, they count in the next run", async () => {
    const mappe = inFolder("mappe.xlsx");
    const list = path.join(RETURNED, "Siegelsbach Abmeldungen.xlsx");
    expect(intm("zuteilen", list, ...MITTEL, "--mappe", mappe).out).toMatch(
      /Siegelsbach: 15 gezählt, 2 zu klären/u,
    );

    const workbook = await open(mappe);
    workbook.edit("IntM Klärung", [
      { row: 4, column: 9, value: "zählt" },
      { row: 5, column: 9, value: "zählt nicht" },
    ]);
    writeFileSync(mappe, await workbook.save());

    const { out } = intm("zuteilen", list, ...MITTEL, "--mappe", mappe);
    expect(out).toMatch(/Siegelsbach: 16 gezählt, 1\.508\.000,00/u);
    const klaerung = value(await (await open(mappe)).read("IntM Klärung")).rows;
    expect(klaerung.slice(4).map((row) => row[14])).toEqual(["beantwortet", "beantwortet"]);
  });

  test("names two files with the same persons of one Gemeinde and counts each person once", () => {
    const again = inFolder("Siegelsbach neu.xlsx");
    copyFileSync(path.join(RETURNED, "Siegelsbach Abmeldungen.xlsx"), again);
    const { code, out } = intm(
      "zuteilen",
      path.join(RETURNED, "Siegelsbach Abmeldungen.xlsx"),
      again,
      ...MITTEL,
    );
    expect(code).toBe(0);
    expect(out).toMatch(/VORLÄUFIG .*1 Gemeinde mit zwei Listen/u);
    expect(out).toContain(
      "Mehrere Listen für Siegelsbach: Siegelsbach Abmeldungen.xlsx, Siegelsbach neu.xlsx.",
    );
    expect(out).toMatch(/Siegelsbach: 15 gezählt/u);
  });

  test("goes on with the others when a file cannot be read", () => {
    const { code, out } = intm(
      "zuteilen",
      path.join(BROKEN, "Rueckmeldung Flein gut.xlsx"),
      path.join(BROKEN, "Kennwort.xlsx"),
      ...MITTEL,
    );
    expect(code).toBe(0);
    expect(out).toContain("Flein: 14 gezählt");
    expect(out).toContain("Nicht gelesen: Kennwort.xlsx (mit einem Kennwort geschützt)");
  });

  test.each([
    ["no year", ["--quote", "3,77"], /Es fehlt das Jahr/u],
    ["a year without a window", ["--jahr", "2030"], /Für 2030 ist kein Zeitraum hinterlegt/u],
    ["a quota of 377", ["--jahr", "2025", "--quote", "377"], /„377“ ist keine Zuteilungsquote/u],
    ["a quota of 0,5", ["--jahr", "2025", "--quote", "0,5"], /0,5 % oder 50 %/u],
    ["no amount", ["--jahr", "2025", "--landesmittel", "viel"], /„viel“ ist kein Betrag/u],
    ["an unknown option", ["--jahr", "2025", "--unfug"], /Die Angabe --unfug gibt es so nicht/u],
    ["no such parameter file", ["--parameter", "fehlt.json"], /fehlt\.json/u],
    ["no such folder", ["--jahr", "2025", "--mappe", "/gibt/es/nicht.xlsx"], /lässt sich nicht schreiben/u],
  ])("refuses %s in one sentence", (_, args, sentence) => {
    const { code, err } = intm("zuteilen", path.join(BROKEN, "Rueckmeldung Flein gut.xlsx"), ...args);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("refuses when no file holds a list", () => {
    const { code, err } = intm("zuteilen", path.join(BROKEN, "ohne_Liste.xlsx"), ...MITTEL);
    expect(code).toBe(2);
    expect(err).toMatch(/ist keine Liste mit Personen/u);
  });
});

test("an unknown command is answered with the known ones", () => {
  const { code, err } = intm("verteilen");
  expect(code).toBe(2);
  expect(err).toMatch(/„verteilen“ ist kein Befehl/u);
});
