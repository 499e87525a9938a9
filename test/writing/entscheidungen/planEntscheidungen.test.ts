import { openEntscheidung, type Entscheidung } from "../../../src/domain/aufgabenwahl/entscheidung";
import { betragOf } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import {
  planEntscheidungen,
  type Entscheidungszeile,
} from "../../../src/writing/entscheidungen/planEntscheidungen";
import { readEntscheidungen } from "../../../src/writing/entscheidungen/readEntscheidungen";
import { tag } from "../../support/tag";

const CLEEBRONN: Entscheidung = {
  ...openEntscheidung(2025, "Cleebronn", "08125017"),
  wahl: "andereStadt",
  traeger: "Brackenheim",
  stunden: new Decimal(15),
  gremium: "Gemeinderat",
  beschlussAm: tag("2024-05-17"),
  vorlage: "32/2024",
  giltBis: tag("2029-12-31"),
  bemerkung: "=SUMME(A1)",
};

function zeile(entscheidung: Entscheidung, change: Partial<Entscheidungszeile> = {}): Entscheidungszeile {
  return {
    entscheidung,
    befund: { ergebnis: "entfaellt" },
    frist: tag("2024-05-31"),
    isUeberfaellig: false,
    ...change,
  };
}

it("writes a decision with what the program knows of it", () => {
  const { layout } = planEntscheidungen(
    [
      zeile(CLEEBRONN, {
        befund: { ergebnis: "erfuellt", umfang: new Decimal("2.384615") },
        betrag: betragOf(1063577n),
      }),
      zeile(openEntscheidung(2025, "Flein"), { isUeberfaellig: true }),
      zeile(openEntscheidung(2018, "Calw"), { frist: "keine" }),
    ],
    new Map(),
  );
  expect(layout.title).toBe("Entscheidungen · 1 von 3, 1 überfällig");
  expect(layout.rows.map(({ cells }) => cells)).toEqual([
    [
      ...[2025, "Cleebronn", "08125017", "andere Stadt oder Gemeinde", "Brackenheim", null, 15, 2.384615],
      ...["erfüllt", "Gemeinderat", { date: "2024-05-17" }, "32/2024", { date: "2029-12-31" }, 10635.77],
      ...["entschieden", "=SUMME(A1)"],
    ],
    [
      ...[2025, "Flein", null, "offen", null, null, null, null],
      ...["entfällt", null, null, null, null, null, "überfällig (31.05.2024)", null],
    ],
    [
      ...[2018, "Calw", null, "offen", null, null, null, null],
      ...["entfällt", null, null, null, null, null, "keine Frist", null],
    ],
  ]);
  expect(layout.rows.map(({ tone }) => tone)).toEqual([undefined, "zuKlaeren", undefined]);
});

it("offers choices that Excel does not part at a comma", () => {
  const { columns } = planEntscheidungen([], new Map()).layout;
  const choices = columns.find(({ header }) => header === "Entscheidung")?.choices ?? [];
  expect(choices).toHaveLength(8);
  expect(choices.join().split(",")).toHaveLength(8);
});

it("reads back what it wrote, and what people added in a column of their own", async () => {
  const workbook = newWorkbook();
  const weitere = new Map([["2025 Cleebronn", new Map([["Wiedervorlage", "Juli"]])]]);
  const plan = planEntscheidungen([zeile(CLEEBRONN), zeile(openEntscheidung(2025, "Flein"))], weitere);
  await workbook.apply([plan]);
  const read = await readEntscheidungen(workbook);
  expect(read).toEqual({
    ok: true,
    value: {
      entscheidungen: [CLEEBRONN, openEntscheidung(2025, "Flein")],
      weitere: new Map([
        ["2025 Cleebronn", new Map<string, string | null>([["Wiedervorlage", "Juli"]])],
        ["2025 Flein", new Map<string, string | null>([["Wiedervorlage", null]])],
      ]),
    },
  });
});

it("has no decisions where the sheet is missing", async () => {
  expect(await readEntscheidungen(newWorkbook())).toEqual({
    ok: true,
    value: { entscheidungen: [], weitere: new Map() },
  });
});

test.each<[string, number, string | number | null, string]>([
  ["a choice that is none", 3, "vielleicht", "Entscheidung"],
  ["hours that are none", 6, "viele", "Stunden"],
  ["negative hours", 6, -3, "Stunden"],
  ["a day that is none", 10, "31.02.2024", "Beschluss am"],
  ["no Gemeinde", 1, null, "Gemeinde"],
  ["no year", 0, null, "Jahr"],
])("refuses %s with its cell", async (_, column, value, spalte) => {
  const workbook = newWorkbook();
  await workbook.apply([planEntscheidungen([zeile(CLEEBRONN)], new Map())]);
  workbook.edit("IntM Entscheidungen", [{ row: 4, column, value }]);
  expect(await readEntscheidungen(workbook)).toMatchObject({
    ok: false,
    refusal: {
      kind: "keineEingabe",
      sheet: "IntM Entscheidungen",
      zeile: 5,
      spalte,
      input: String(value ?? ""),
    },
  });
});

it("takes hours and days that a clerk typed as text", async () => {
  const workbook = newWorkbook();
  await workbook.apply([planEntscheidungen([zeile(CLEEBRONN)], new Map())]);
  workbook.edit("IntM Entscheidungen", [
    { row: 4, column: 6, value: "19,5" },
    { row: 4, column: 10, value: "1.6.2024" },
  ]);
  const read = await readEntscheidungen(workbook);
  const [first] = read.ok ? read.value.entscheidungen : [];
  expect([first?.stunden?.toFixed(), first?.beschlussAm]).toEqual(["19.5", "2024-06-01"]);
});
