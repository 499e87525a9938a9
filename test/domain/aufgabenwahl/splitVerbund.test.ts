import fc from "fast-check";
import { splitVerbund } from "../../../src/domain/aufgabenwahl/splitVerbund";
import { betragOf, plainEuros } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";

const gewichte = (parts: Readonly<Record<string, string>>) =>
  Object.entries(parts).map(([gemeinde, gewicht]) => ({ gemeinde, gewicht: new Decimal(gewicht) }));

test.each([
  [
    "fixed percentages (R17; Gemeinderat Dischingen, 25.07.2022)",
    "prozent",
    570230n,
    { Dischingen: "0.18", Hermaringen: "0.29", Giengen: "0.53" },
    { Dischingen: "1026.41", Hermaringen: "1653.67", Giengen: "3022.22" },
  ],
  ["persons", "personen", 100n, { A: "1", B: "2", C: "4" }, { A: "0.14", B: "0.29", C: "0.57" }],
  ["hours with decimals", "stunden", 100000n, { A: "15", B: "19.5" }, { A: "434.78", B: "565.22" }],
  ["nobody's hours but one", "stunden", 100n, { A: "0", B: "3" }, { A: "0.00", B: "1.00" }],
] as const)("shares by %s", (_, kind, cent, parts, expected) => {
  const split = splitVerbund(betragOf(cent), { kind, gewichte: gewichte(parts) });
  expect(
    split.ok && Object.fromEntries(split.value.map(({ gemeinde, betrag }) => [gemeinde, plainEuros(betrag)])),
  ).toEqual(expected);
});

test.each([
  ["97 %", "prozent", { A: "0.68", B: "0.29" }, "keineHundertProzent"],
  ["a negative part", "stunden", { A: "-1", B: "2" }, "keinGewicht"],
  ["nothing at all", "personen", { A: "0" }, "keineGewichte"],
] as const)("refuses %s", (_, kind, parts, refusal) => {
  expect(splitVerbund(betragOf(1n), { kind, gewichte: gewichte(parts) })).toMatchObject({
    ok: false,
    refusal: { kind: refusal },
  });
});

it("hands out every cent", () =>
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 9n }),
      fc.array(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 8 }),
      (cent, weights) => {
        fc.pre(weights.some((weight) => weight > 0));
        const split = splitVerbund(betragOf(cent), {
          kind: "stunden",
          gewichte: weights.map((weight, at) => ({
            gemeinde: `G${at}`,
            gewicht: new Decimal(weight).div(100),
          })),
        });
        expect(split.ok && split.value.reduce((sum, { betrag }) => sum + betrag, 0n)).toBe(cent);
      },
    ),
    { seed: 17, numRuns: 150 },
  ));
