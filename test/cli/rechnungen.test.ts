import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTrouble } from "../../src/cli/outcome";
import { rechnungen } from "../../src/cli/rechnungen";
import { openWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import type { FileWorkbook } from "../../src/workbook/xlsx/fileWorkbook";
import { abrechnungsmappe } from "../application/abrechnungsmappe";
import { value } from "../application/runFall";
import type { Gegeben } from "../domain/abrechnung/gegeben";

let folder = "";
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), "intm-"))));
afterEach(async () => rm(folder, { recursive: true }));

const ISSUE = ["--ausstellen", "--datum", "2025-04-01", "--wer", "MB"];
const NUMMER = "IM-2025-08125017-Q1-01";

async function mappe(gegeben: Gegeben = { jahr: 2025 }): Promise<string> {
  const file = join(folder, "Abrechnung.xlsx");
  await writeFile(file, await (await abrechnungsmappe(gegeben)).save());
  return file;
}

async function run(file: string, ...args: readonly string[]): Promise<string> {
  const outcome = await rechnungen([file, "--jahr", "2025", "--quartal", "1", ...args]);
  return isTrouble(outcome) ? `refused: ${outcome.sentence}` : outcome.text;
}

async function edit(file: string, ...edits: Parameters<FileWorkbook["edit"]>): Promise<void> {
  const workbook = value(await openWorkbook(new Uint8Array(await readFile(file)), "Abrechnung.xlsx"));
  workbook.edit(...edits);
  await writeFile(file, await workbook.save());
}

const space = (text: string) => text.replace(/\u00a0/gu, " ");

test("lists what is due and writes nothing", async () => {
  const file = await mappe();
  const before = await readFile(file);
  expect(space(await run(file))).toBe(
    [
      "1. Quartal 2025: 1 Rechnung",
      "  V-1 an Gemeinde Cleebronn, 01.01.2025 – 31.03.2025: 8.254,81 € + USt 1.568,41 € = 9.823,22 € (kann ausgestellt werden)",
    ].join("\n"),
  );
  expect(await readFile(file)).toEqual(before);
});

test("issues once, however often it is asked", async () => {
  const file = await mappe();
  expect(await run(file, ...ISSUE)).toContain(`(ausgestellt als ${NUMMER})`);
  const issued = await readFile(file);
  expect(await run(file, ...ISSUE)).toContain(`(schon berechnet mit ${NUMMER})`);
  expect(await readFile(file)).toEqual(issued);
});

test("says for machines what became of each", async () => {
  const file = await mappe();
  const out = join(folder, "aus.json");
  await run(file, ...ISSUE, "--json", out);
  expect(JSON.parse(await readFile(out, "utf8"))).toEqual({
    year: 2025,
    quarter: 1,
    invoices: [
      {
        agreement: "V-1",
        client: "08125017",
        from: "2025-01-01",
        to: "2025-03-31",
        net: "8254.81",
        vat: "1568.41",
        gross: "9823.22",
        treatment: "regelsteuersatz",
        state: "issued",
        number: NUMMER,
        missing: [],
      },
    ],
    faulty: {},
    changedByHand: [],
  });
});

test("a draft says which cell to fill, and stays one", async () => {
  const file = await mappe({
    jahr: 2025,
    leistender: { iban: "", strasse: "" },
    umsatzsteuer: [{ ab: "2025-01-01", behandlung: "ungeklaert" }],
  });
  const text = await run(file, ...ISSUE);
  expect(text).toContain("(bleibt Entwurf)");
  expect(text).toContain("Die Umsatzsteuer ist ungeklärt");
  expect(text).toContain("Füllen Sie „IBAN“ im Blatt „IntM Gemeinden“, Zeile mit AGS 08125013.");
  expect(text).toContain("(§ 14 Abs. 4 Satz 1 Nr. 1 UStG)");
  expect(text).not.toContain("Geschrieben");
});

test("writes the XRechnung of every issued invoice, the same when asked again", async () => {
  const file = await mappe();
  const out = join(folder, "xml");
  await run(file, ...ISSUE, "--xrechnung", out);
  expect(await readdir(out)).toEqual([`${NUMMER}.xml`]);
  const xml = await readFile(join(out, `${NUMMER}.xml`), "utf8");
  expect(xml).toContain(`<cbc:ID>${NUMMER}</cbc:ID>`);
  expect(xml).toContain('<cbc:PayableAmount currencyID="EUR">9823.22</cbc:PayableAmount>');
  await rm(join(out, `${NUMMER}.xml`));
  await run(file, "--xrechnung", out);
  expect(await readFile(join(out, `${NUMMER}.xml`), "utf8")).toBe(xml);
});

test("a file that would be refused is not written; the sentence names cell and rule", async () => {
  const file = await mappe({ jahr: 2025, empfaenger: { leitwegId: "" } });
  const out = join(folder, "xml");
  const text = await run(file, ...ISSUE, "--xrechnung", out);
  expect(text).toContain(`Keine XRechnung zu ${NUMMER}:`);
  expect(text).toMatch(/„Leitweg-ID“ im Blatt „IntM Gemeinden“.*\(BR-DE-15/u);
  expect(await readdir(out)).toEqual([]);
});

test("a change by hand is shown, and undone when the next invoice is issued", async () => {
  const file = await mappe();
  await run(file, ...ISSUE);
  await edit(file, "IntM Rechnungsbuch", [{ row: 4, column: 11, value: 1 }]);
  expect(await run(file)).toContain(`Von Hand geändert: Spalte „netto“ der Rechnung ${NUMMER}`);
  await run(file, ...ISSUE, "--quartal", "2");
  expect(await run(file)).not.toContain("Von Hand geändert");
});

test("nothing is issued while an invoice is damaged", async () => {
  const file = await mappe();
  await run(file, ...ISSUE);
  await edit(file, "IntM Rechnungszeilen", [{ row: 5, column: 2, value: "{}" }]);
  const before = await readFile(file);
  expect(await run(file, ...ISSUE, "--quartal", "2")).toMatch(
    /^refused: Der Inhalt der Rechnung .* wurde von Hand geändert.*Es wurde nichts ausgestellt\.$/u,
  );
  expect(await readFile(file)).toEqual(before);
});

test("rows that contradict themselves are named", async () => {
  const file = await mappe();
  await edit(file, "IntM Vereinbarungen", [{ row: 5, column: 10, value: 60 }]);
  expect(await run(file)).toContain("60 von 39 Stunden gehen für „IM 1“ nicht.");
});

test.each([
  [
    "an agreement without supplier",
    [{ row: 4, column: 4, value: null }],
    "Füllen Sie die Spalte „Leistender“",
  ],
  ["a client without master data", [{ row: 4, column: 5, value: "Musterdorf" }], "steht nicht im Blatt"],
] as const)("refuses %s", async (_, edits, sentence) => {
  const file = await mappe();
  await edit(file, "IntM Vereinbarungen", edits);
  expect(await run(file)).toContain(sentence);
});

test("refuses cost of an agreement that nobody made", async () => {
  const file = await mappe();
  await edit(file, "IntM Kosten", [{ row: 4, column: 0, value: "V-7" }]);
  expect(await run(file)).toBe(
    "refused: Eine Vereinbarung „V-7“ gibt es nicht (IntM Kosten, Zeile 5). Schreiben Sie die Nummer wie im Blatt „IntM Vereinbarungen“.",
  );
});

test.each([
  ["no workbook", [], "Es fehlt die Mappe."],
  ["no year", ["a.xlsx", "--quartal", "1"], "Es fehlt das Jahr."],
  ["no quarter", ["a.xlsx", "--jahr", "2025"], "Es fehlt das Quartal."],
  ["a fifth quarter", ["a.xlsx", "--jahr", "2025", "--quartal", "5"], "Es fehlt das Quartal."],
  [
    "nobody who issues",
    ["a.xlsx", "--jahr", "2025", "--quartal", "1", "--ausstellen"],
    "Zum Ausstellen fehlt",
  ],
  ["no day", ["a.xlsx", "--jahr", "2025", "--quartal", "1", "--datum", "1.4."], "„1.4.“ ist kein Tag."],
  ["no such file", ["a.xlsx", "--jahr", "2025", "--quartal", "1"], "„a.xlsx“ gibt es nicht."],
  [
    "a workbook without agreements",
    ["examples/beispiel.xlsx", "--jahr", "2025", "--quartal", "1"],
    "keine Vereinbarung",
  ],
])("refuses %s in a sentence", async (_, args, sentence) => {
  const outcome = await rechnungen(args);
  expect(isTrouble(outcome) && outcome.sentence).toContain(sentence);
});
