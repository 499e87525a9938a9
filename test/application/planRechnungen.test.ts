import fc from "fast-check";
import { readFileSync } from "node:fs";
import path from "node:path";
import { planRechnungen } from "../../src/application/planRechnungen";
import { rechnungszeilenOf } from "../../src/domain/abrechnung/rechnungsbuch/rechnungstext";
import { cancelRechnung } from "../../src/domain/abrechnung/rechnungsbuch/cancelRechnung";
import { plainEuros } from "../../src/domain/geld/betrag";
import type { FileWorkbook } from "../../src/workbook/xlsx/fileWorkbook";
import { bucheintragOf } from "../../src/writing/rechnungsbuch/planRechnungsbuch";
import type { Gegeben } from "../domain/abrechnung/gegeben";
import { tag } from "../support/tag";
import { abrechnungsmappe, issueQuarter, saved, standOf, VERMERK } from "./abrechnungsmappe";
import { value } from "./runFall";

interface Fall {
  readonly gegeben: Gegeben;
  readonly erwartet: Partial<Record<"netto" | "ust" | "brutto", readonly string[]>>;
}

function fall(name: string): Fall {
  return JSON.parse(readFileSync(path.resolve(__dirname, "../faelle/abrechnung", name), "utf8")) as Fall;
}

const BUCH = "IntM Rechnungsbuch";
const QUARTALE = [1, 2, 3, 4] as const;

async function column(workbook: FileWorkbook, header: string): Promise<readonly unknown[]> {
  const { rows } = value(await workbook.read(BUCH));
  const at = rows[3]?.indexOf(header) ?? -1;
  return rows.slice(4).map((row) => row[at] ?? null);
}

test.each([
  ["R14", "r14-quartale.json", "netto"],
  ["R16 with 19 %", "r16-regelsteuersatz.json", "ust"],
  ["R16 with 19 %", "r16-regelsteuersatz.json", "brutto"],
  ["R18 model B", "r18-modell-b.json", "netto"],
] as const)("%s: the figures of the year through the workbook (%s)", async (_, file, key) => {
  const { gegeben, erwartet } = fall(file);
  const workbook = await abrechnungsmappe(gegeben);
  for (const nummer of QUARTALE) await issueQuarter(workbook, nummer);
  const again = await saved(workbook);
  const { buch } = await standOf(again);
  expect(buch.befunde).toEqual([]);
  expect(buch.zeilen.map(({ rechnung }) => plainEuros(rechnung[key]))).toEqual(erwartet[key]);
  expect(await column(again, key === "ust" ? "USt" : key)).toEqual(erwartet[key]?.map(Number));
  expect(await column(again, "Nummer")).toEqual(QUARTALE.map((one) => `IM-2025-08125017-Q${one}-01`));
  expect(await column(again, "Stand")).toEqual(QUARTALE.map(() => "ausgestellt"));
});

test("R16: no VAT is shown where none is owed", async () => {
  const workbook = await abrechnungsmappe(fall("r16-steuerfreinr18.json").gegeben);
  await issueQuarter(workbook, 1);
  expect(await column(workbook, "USt-Satz")).toEqual([null]);
  expect(await column(workbook, "USt")).toEqual([null]);
  expect(await column(workbook, "Umsatzsteuer")).toEqual(["steuerfrei § 4 Nr. 18 UStG"]);
});

test("R16: unresolved VAT stays a draft, nothing is written", async () => {
  const workbook = await abrechnungsmappe(fall("r16-ungeklaert.json").gegeben);
  const { versuche } = await issueQuarter(workbook, 1);
  expect(versuche.map(({ ergebnis }) => ergebnis)).toMatchObject([
    { ok: false, refusal: { kind: "bleibtEntwurf" } },
  ]);
  expect((await standOf(workbook)).buch.vergeben).toEqual([]);
});

async function issued(): Promise<FileWorkbook> {
  const workbook = await abrechnungsmappe({ jahr: 2025 });
  await issueQuarter(workbook, 1);
  return workbook;
}

test("the invoice comes back as issued when agreement, cost and master data are gone", async () => {
  const workbook = await issued();
  const before = (await standOf(workbook)).buch.zeilen.map(({ rechnung }) => rechnungszeilenOf(rechnung));
  for (const sheet of ["IntM Gemeinden", "IntM Kosten"]) {
    const { rows } = value(await workbook.read(sheet));
    workbook.edit(
      sheet,
      rows.slice(4).flatMap((row, at) => row.map((_, column) => ({ row: at + 4, column, value: null }))),
    );
  }
  workbook.edit("IntM Vereinbarungen", clear(4, 19).concat(clear(5, 19), clear(6, 19)));
  const { buch, faelle } = await standOf(workbook);
  expect(faelle).toEqual([]);
  expect(buch.zeilen.map(({ rechnung }) => rechnungszeilenOf(rechnung))).toEqual(before);
});

function clear(row: number, columns: number) {
  return Array.from({ length: columns }, (_, column) => ({ row, column, value: null }));
}

test("running again issues nothing twice", async () => {
  const workbook = await issued();
  const { versuche } = await issueQuarter(await saved(workbook), 1);
  expect(versuche.map(({ ergebnis }) => ergebnis)).toEqual([
    { ok: false, refusal: { kind: "schonBerechnet", nummer: "IM-2025-08125017-Q1-01" } },
  ]);
  expect(await column(workbook, "Nummer")).toEqual(["IM-2025-08125017-Q1-01"]);
});

test("a payment and a column of the clerk's own stay when the next quarter is issued", async () => {
  const workbook = await issued();
  workbook.edit(BUCH, [
    { row: 4, column: 16, value: 45_780 },
    { row: 4, column: 17, value: 9823.22 },
    { row: 3, column: 22, value: "Kassenzeichen" },
    { row: 4, column: 22, value: "K 12" },
  ]);
  await issueQuarter(workbook, 2);
  expect(await column(workbook, "bezahlt am")).toEqual([45_780, null]);
  expect(await column(workbook, "bezahlt")).toEqual([9823.22, null]);
  expect(await column(workbook, "Stand")).toEqual(["bezahlt", "ausgestellt"]);
  expect(await column(workbook, "Kassenzeichen")).toEqual(["K 12", null]);
  expect((await standOf(workbook)).buch.befunde).toEqual([]);
});

test("a payment without its day is refused with its cell", async () => {
  const workbook = await issued();
  workbook.edit(BUCH, [{ row: 4, column: 17, value: 100 }]);
  await expect(standOf(workbook)).rejects.toThrow("zelleFehlt");
});

const NUMMER = "IM-2025-08125017-Q1-01";
const GEAENDERT = [{ kind: "inhaltGeaendert", nummer: NUMMER }];
const FEHLT = [{ kind: "inhaltFehlt", nummer: NUMMER }];

test.each<[string, string, Parameters<FileWorkbook["edit"]>[1], readonly object[]]>([
  [
    "an amount in the book",
    BUCH,
    [{ row: 4, column: 11, value: 8254.82 }],
    [{ kind: "zelleGeaendert", nummer: NUMMER, zeile: 5, spalte: "netto" }],
  ],
  [
    "a day in the book",
    BUCH,
    [{ row: 4, column: 7, value: 45_000 }],
    [{ kind: "zelleGeaendert", nummer: NUMMER, zeile: 5, spalte: "Rechnungsdatum" }],
  ],
  ["the checksum", BUCH, [{ row: 4, column: 20, value: "0011223344556677" }], GEAENDERT],
  ["the row of the book", BUCH, clear(4, 22), [{ kind: "zeileFehlt", nummer: NUMMER }]],
  [
    "the number in the book",
    BUCH,
    [{ row: 4, column: 0, value: "IM-9" }],
    [
      { kind: "inhaltFehlt", nummer: "IM-9" },
      { kind: "zeileFehlt", nummer: NUMMER },
    ],
  ],
  ["a row below", BUCH, [{ row: 5, column: 3, value: 2025 }], [{ kind: "zeileFremd", zeile: 6 }]],
  ["a line of the invoice", "IntM Rechnungszeilen", [{ row: 5, column: 2, value: "{}" }], GEAENDERT],
  ["a deleted line", "IntM Rechnungszeilen", clear(5, 3), GEAENDERT],
  ["all lines", "IntM Rechnungszeilen", [...clear(4, 3), ...clear(5, 3)], FEHLT],
])("notices a change by hand: %s", async (_, sheet, edits, befunde) => {
  const workbook = await issued();
  workbook.edit(sheet, edits);
  expect((await standOf(workbook)).buch.befunde).toEqual(befunde);
});

test("notices consistent lies: amount and checksum both changed, since the log knows the old one", async () => {
  const workbook = await issued();
  const { rows } = value(await workbook.read("IntM Rechnungszeilen"));
  const head = rows[4]?.[2];
  if (typeof head !== "string") throw new Error("no line");
  const line = head.replace('"netto":"8254.81"', '"netto":"9254.81"');
  workbook.edit("IntM Rechnungszeilen", [{ row: 4, column: 2, value: line }]);
  workbook.edit(BUCH, clear(4, 22));
  expect((await standOf(workbook)).buch.befunde).toEqual(GEAENDERT);
});

test("while the book is broken, nothing can be written", async () => {
  const workbook = await issued();
  const { rechnung } = (await standOf(workbook)).buch.zeilen[0] ?? {};
  if (rechnung === undefined) throw new Error("no invoice");
  workbook.edit("IntM Rechnungszeilen", clear(5, 3));
  await expect(planRechnungen(await standOf(workbook), [rechnung], VERMERK)).rejects.toThrow(RangeError);
});

async function cancel(workbook: FileWorkbook, index: number): Promise<void> {
  const stand = await standOf(workbook);
  const zeile = stand.buch.zeilen[index % Math.max(1, stand.buch.zeilen.length)];
  if (zeile === undefined) return;
  const storno = cancelRechnung(zeile.rechnung, {
    buch: stand.buch.zeilen.map(bucheintragOf),
    vergeben: stand.buch.vergeben,
    rechnungsdatum: tag("2025-05-02"),
    ausgestelltVon: "MB",
  });
  if (storno.ok) value(await workbook.apply(await planRechnungen(stand, [storno.value], VERMERK)));
}

test("a Storno takes a number of its own and opens the quarter again", async () => {
  const workbook = await issued();
  await cancel(workbook, 0);
  await issueQuarter(workbook, 1);
  expect(await column(workbook, "Nummer")).toEqual(
    ["01", "02", "03"].map((end) => NUMMER.slice(0, -2) + end),
  );
  expect(await column(workbook, "Art")).toEqual(["Rechnung", "Storno", "Rechnung"]);
  expect(await column(workbook, "Stand")).toEqual(["storniert", "ausgestellt", "ausgestellt"]);
  expect(await column(workbook, "bezieht sich auf")).toEqual([null, NUMMER, null]);
});

test("whatever is issued, cancelled and tried again: no number twice, no issued invoice changed", async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("issue" as const), nummer: fc.constantFrom(...QUARTALE) }),
    fc.record({ kind: fc.constant("cancel" as const), nummer: fc.nat(6) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 6 }), async (steps) => {
      const workbook = await abrechnungsmappe({ jahr: 2025 });
      let before: readonly string[] = [];
      for (const one of steps) {
        if (one.kind === "issue") await issueQuarter(workbook, one.nummer);
        else await cancel(workbook, one.nummer);
        const { buch } = await standOf(workbook);
        const now = buch.zeilen.map(({ rechnung }) => rechnungszeilenOf(rechnung).join("\n"));
        expect(buch.befunde).toEqual([]);
        expect(now.slice(0, before.length)).toEqual(before);
        expect(new Set(buch.zeilen.map(({ rechnung }) => rechnung.nummer)).size).toBe(now.length);
        before = now;
      }
    }),
    { seed: 5, numRuns: 10 },
  );
});
