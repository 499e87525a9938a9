import { betragOf, plainEuros } from "../../../../src/domain/geld/betrag";
import { negateSteuer, steuerOf, ustOf } from "../../../../src/domain/abrechnung/umsatzsteuer/steuerOf";
import type { UstBehandlung } from "../../../../src/domain/abrechnung/umsatzsteuer/ustBehandlung";
import { tag } from "../../../support/tag";
import { euros } from "../gegeben";

function steuer(netto: string, behandlung: UstBehandlung, von: string, bis: string) {
  return steuerOf(euros(netto), behandlung, { von: tag(von), bis: tag(bis) });
}

test.each([
  ["8254.81", "1568.41"], // 1568.4139
  ["8254.80", "1568.41"], // 1568.4120
  ["9240.39", "1755.67"], // 1755.6741
  ["0.50", "0.10"], // 0.095: half a cent goes up
  ["-8254.81", "-1568.41"],
])("19 % of %s", (netto, ust) => {
  const result = steuer(netto, "regelsteuersatz", "2025-01-01", "2025-03-31");
  expect(result).toMatchObject({ ok: true, value: { kategorie: "S", fundstelle: "§ 12 Abs. 1 UStG" } });
  expect(result.ok && plainEuros(ustOf(result.value))).toBe(ust);
});

test.each([
  ["steuerfreiNr18", "E", "§ 4 Nr. 18 UStG"],
  ["steuerfreiNr29", "E", "§ 4 Nr. 29 UStG"],
  ["nichtSteuerbar2b", "O", "§ 2b UStG"],
  ["nichtSteuerbarAltesRecht", "O", "§ 27 Abs. 22a UStG"],
] as const)("%s shows no VAT but its reason", (behandlung, kategorie, fundstelle) => {
  const result = steuer("100.00", behandlung, "2026-10-01", "2026-12-31");
  expect(result).toEqual({ ok: true, value: { kategorie, behandlung, fundstelle } });
});

test.each([
  ["2026-12-31", "O"],
  ["2027-01-01", "altesRechtAusgelaufen"],
])("the old law for service until %s", (bis, expected) => {
  const result = steuer("100.00", "nichtSteuerbarAltesRecht", "2026-10-01", bis);
  expect(result.ok ? result.value.kategorie : result.refusal.kind).toBe(expected);
});

test.each([
  ["2020-12-31", "keinSteuersatz"],
  ["2021-01-01", "S"],
])("the rate for service until %s", (bis, expected) => {
  const result = steuer("100.00", "regelsteuersatz", "2020-12-01", bis);
  expect(result.ok ? result.value.kategorie : result.refusal.kind).toBe(expected);
});

it("turns the amount of the VAT around", () => {
  const result = steuer("100.00", "regelsteuersatz", "2025-01-01", "2025-03-31");
  expect(result.ok && ustOf(negateSteuer(result.value))).toBe(betragOf(-1900n));
});
