import { openEntscheidung } from "../../../src/domain/aufgabenwahl/entscheidung";
import { mittelweitergabeOf, type Traegerangaben } from "../../../src/domain/aufgabenwahl/mittelweitergabe";
import { traegerschaftenOf } from "../../../src/domain/aufgabenwahl/traegerschaft";
import { betragOf } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { planTraeger } from "../../../src/writing/entscheidungen/planTraeger";
import { readTraeger } from "../../../src/writing/entscheidungen/readTraeger";
import { tag } from "../../support/tag";

const ANGABEN: readonly Traegerangaben[] = [
  {
    jahr: 2025,
    traeger: "Landkreis Calw",
    besetzt: new Decimal("9"),
    zuBesetzen: new Decimal("0.5"),
    bemerkung: "",
  },
  {
    jahr: 2025,
    traeger: "Altensteig",
    beginn: tag("2025-01-01"),
    bewilligt: betragOf(500000n),
    bewilligtAm: tag("2026-04-01"),
    erhalten: betragOf(500000n),
    erhaltenAm: tag("2026-05-01"),
    weitergegeben: betragOf(400000n),
    weitergegebenAm: tag("2026-05-15"),
    bemerkung: "Rest im Juni",
  },
  { jahr: 2025, traeger: "", bemerkung: "telefonisch erinnert" },
];

const weitergabe = mittelweitergabeOf(
  traegerschaftenOf(
    [
      { ...openEntscheidung(2025, "Calw"), wahl: "landkreis" },
      { ...openEntscheidung(2025, "Altensteig"), wahl: "eigenregie" },
      openEntscheidung(2025, "Dobel"),
    ],
    "Landkreis Calw",
  ),
  new Map([
    ["Calw", { bestand: 20, betrag: betragOf(2000000n) }],
    ["Altensteig", { bestand: 5, betrag: betragOf(500000n) }],
  ]),
  ANGABEN,
  betragOf(8000000n),
);

it("says who has which money and what is still to be passed on", () => {
  const { layout } = planTraeger(2025, "Landkreis Calw", weitergabe, new Map());
  expect(layout.rows.map(({ cells }) => cells.slice(0, 6))).toEqual([
    ["Landkreis Calw", "eigenes Team des Landkreises", "Calw", 20, 20000, 0.25],
    ["Altensteig", "Gemeinde", "Altensteig", 5, 5000, 0.0625],
    ["noch offen", "nicht entschieden", "Dobel", 0, 0, 0],
  ]);
  expect(layout.rows.map(({ cells }) => cells[16])).toEqual([null, { formula: "E6-O6" }, null]);
  expect(layout.foot?.map((line) => [line[0], line[4]])).toEqual([
    ["Summe", { formula: "SUM(E5:E7)" }],
    ["davon an Gemeinden und Verbünde", 5000],
    ["davon noch nicht entschieden", 0],
    ["davon bleibt beim Landkreis", 20000],
    ["− Verträge mit freien Trägern", 0],
    ["= für das eigene Team", 20000],
  ]);
});

it("reads back what people entered", async () => {
  const workbook = newWorkbook();
  await workbook.apply([planTraeger(2025, "Landkreis Calw", weitergabe, new Map())]);
  const read = await readTraeger(workbook, 2025);
  expect(read.ok && read.value.angaben).toEqual(ANGABEN);
  expect(await readTraeger(workbook, 2026)).toEqual({ ok: true, value: { angaben: [], weitere: new Map() } });
});

it("refuses an amount that is none", async () => {
  const workbook = newWorkbook();
  await workbook.apply([planTraeger(2025, "Landkreis Calw", weitergabe, new Map())]);
  workbook.edit("IntM Träger 2025", [{ row: 5, column: 14, value: "viel" }]);
  expect(await readTraeger(workbook, 2025)).toMatchObject({
    ok: false,
    refusal: { kind: "keineEingabe", zeile: 6, spalte: "weitergegeben", input: "viel" },
  });
});
