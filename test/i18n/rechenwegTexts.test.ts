import type { Faktor } from "../../src/domain/abrechnung/rechnung/rechenweg";
import { betragOf } from "../../src/domain/geld/betrag";
import { Decimal } from "../../src/domain/geld/decimal";
import { rechenwegText } from "../../src/i18n/rechenwegTexts";
import { euros } from "../domain/abrechnung/gegeben";

const COST: Faktor = { kind: "betrag", betrag: euros("85850.00"), je: "jahr" };
const QUARTER: Faktor = { kind: "zeit", zeit: { volleMonate: 3, teilmonate: [] }, je: "jahr" };
const HOURS: Faktor = {
  kind: "stunden",
  stundenProWoche: new Decimal("15"),
  vollzeitstunden: new Decimal("39"),
};

test.each<[faktoren: readonly Faktor[], ausgleich: bigint, de: string, en: string]>([
  [[COST, QUARTER, HOURS], 0n, "85.850,00 EUR × 1/4 × 15/39", "85,850.00 EUR × 1/4 × 15/39"],
  [
    [COST, QUARTER, HOURS],
    -1n,
    "85.850,00 EUR × 1/4 × 15/39 − 0,01 EUR Rundungsausgleich im Jahr",
    "85,850.00 EUR × 1/4 × 15/39 − 0.01 EUR rounding over the year",
  ],
  [
    [
      COST,
      { kind: "zeit", zeit: { volleMonate: 1, teilmonate: [{ tage: 14, monatstage: 28 }] }, je: "jahr" },
    ],
    1n,
    "85.850,00 EUR × (1 + 14/28)/12 + 0,01 EUR Rundungsausgleich im Jahr",
    "85,850.00 EUR × (1 + 14/28)/12 + 0.01 EUR rounding over the year",
  ],
  [
    [
      COST,
      { kind: "zeit", zeit: { volleMonate: 0, teilmonate: [{ tage: 17, monatstage: 31 }] }, je: "jahr" },
    ],
    0n,
    "85.850,00 EUR × (17/31)/12",
    "85,850.00 EUR × (17/31)/12",
  ],
  [
    [
      { kind: "betrag", betrag: euros("100.00"), je: "monat" },
      { kind: "zeit", zeit: { volleMonate: 3, teilmonate: [] }, je: "monat" },
    ],
    0n,
    "100,00 EUR × 3 Monate",
    "100.00 EUR × 3 months",
  ],
  [
    [
      { kind: "betrag", betrag: euros("100.00"), je: "monat" },
      { kind: "zeit", zeit: { volleMonate: 1, teilmonate: [] }, je: "monat" },
    ],
    0n,
    "100,00 EUR × 1 Monat",
    "100.00 EUR × 1 month",
  ],
  [
    [COST, { kind: "zuschlag", satz: new Decimal("0.125") }],
    0n,
    "85.850,00 EUR × 12,5 %",
    "85,850.00 EUR × 12.5 %",
  ],
  [
    [COST, { kind: "prozent", anteil: new Decimal("0.333333") }],
    0n,
    "85.850,00 EUR × 33,3333 %",
    "85,850.00 EUR × 33.3333 %",
  ],
  [
    [COST, { kind: "personen", personen: 12n, von: 40n }],
    0n,
    "85.850,00 EUR × 12/40",
    "85,850.00 EUR × 12/40",
  ],
  [
    [
      {
        kind: "stunden",
        stundenProWoche: new Decimal("19.5"),
        vollzeitstunden: new Decimal("39"),
      },
    ],
    0n,
    "19,5/39",
    "19.5/39",
  ],
  [
    [
      { kind: "rest", kosten: euros("8254.81"), zuwendung: euros("2750.00"), vortrag: euros("-10.00") },
      { kind: "prozent", anteil: new Decimal("0.18") },
    ],
    0n,
    "(Kosten 8.254,81 EUR − Zuwendung 2.750,00 EUR − Vortrag 10,00 EUR) × 18 %",
    "(cost 8,254.81 EUR − grant 2,750.00 EUR − carried over 10.00 EUR) × 18 %",
  ],
  [
    [{ kind: "abrechnung", tatsaechlich: euros("32019.23"), berechnet: euros("33019.23") }],
    0n,
    "tatsächliche Kosten 32.019,23 EUR − bereits berechnet 33.019,23 EUR",
    "actual cost 32,019.23 EUR − billed before 33,019.23 EUR",
  ],
])("case %#", (faktoren, ausgleich, de, en) => {
  expect(rechenwegText({ faktoren, ausgleich: betragOf(ausgleich) }, "de")).toBe(de);
  expect(rechenwegText({ faktoren, ausgleich: betragOf(ausgleich) }, "en")).toBe(en);
});
