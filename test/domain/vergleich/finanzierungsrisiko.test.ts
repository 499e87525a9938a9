import { betragOf, plainEuros } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import {
  carryOn,
  finanzierungsrisikoOf,
  type Risikojahr,
} from "../../../src/domain/vergleich/finanzierungsrisiko";

const BASIS: Risikojahr = {
  jahr: 2025,
  mittel: betragOf(150800000n),
  personen: 1985,
  bestand: 100,
  stand: "bekannt",
};
const STELLE = { umfang: new Decimal("0.5"), kostenJeStelle: betragOf(8585000n) };

it("shows how pot and persons move the money for a post", () => {
  const jahre = [BASIS, { ...BASIS, jahr: 2026, mittel: betragOf(120000000n), bestand: 80 }];
  const risiko = finanzierungsrisikoOf(jahre, STELLE);
  expect(
    risiko.ok &&
      risiko.value.map((zeile) => [
        zeile.jahr,
        plainEuros(zeile.betrag),
        zeile.stellen.toFixed(2),
        plainEuros(zeile.unterschied),
        zeile.veraenderung?.toFixed(4),
      ]),
  ).toEqual([
    [2025, "75969.77", "0.88", "33044.77", undefined], // 1.508.000 × 100 / 1985 − 42.925
    [2026, "48362.72", "0.56", "5437.72", "-0.3634"],
  ]);
});

it("carries a year on by yearly changes, in whole cents and persons", () => {
  const change = { mittel: new Decimal("-0.05"), personen: new Decimal("0.1"), bestand: new Decimal("-0.1") };
  const jahre = carryOn(BASIS, 2027, change);
  expect(
    jahre.map((one) => [one.jahr, plainEuros(one.mittel), one.personen, one.bestand, one.stand]),
  ).toEqual([
    [2026, "1432600.00", 2184, 90, "angenommen"],
    [2027, "1360970.00", 2402, 81, "angenommen"],
  ]);
  expect(carryOn(BASIS, 2025, change)).toEqual([]);
});

test.each([
  ["nobody counted", { personen: 0, bestand: 0 }, "keinePersonen"],
  ["more persons than the county has", { bestand: 1986 }, "bestandZuHoch"],
])("refuses %s", (_, wrong, kind) => {
  expect(finanzierungsrisikoOf([{ ...BASIS, ...wrong }], STELLE)).toMatchObject({
    ok: false,
    refusal: { kind },
  });
});

it("refuses a post that costs nothing", () => {
  expect(finanzierungsrisikoOf([BASIS], { ...STELLE, kostenJeStelle: betragOf(0n) })).toMatchObject({
    ok: false,
    refusal: { kind: "keineStellenkosten" },
  });
});
