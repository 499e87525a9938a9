import fc from "fast-check";
import { betragOf, plainEuros } from "../../../src/domain/geld/betrag";
import { allocateMittel, type Gemeindebestand } from "../../../src/domain/zuteilung/allocateMittel";

const KREISMITTEL = betragOf(150800000n);

function bestaende(counts: Readonly<Record<string, number>>): readonly Gemeindebestand[] {
  return Object.entries(counts).map(([gemeinde, bestand]) => ({ gemeinde, bestand }));
}

function betraege(counts: Readonly<Record<string, number>>, mittel = KREISMITTEL) {
  const allocated = allocateMittel(mittel, bestaende(counts));
  if (!allocated.ok) throw new Error(`refused: ${allocated.refusal.kind}`);
  return Object.fromEntries(allocated.value.map(({ gemeinde, betrag }) => [gemeinde, plainEuros(betrag)]));
}

it("splits to the cent, where rounding each row gives a cent too much (R4)", () => {
  expect(betraege({ A: 640, B: 14, C: 333, D: 998 })).toEqual({
    A: "486206.55",
    B: "10635.77",
    C: "252979.34",
    D: "758178.34",
  });
});

it("breaks ties by Bestand, then by name (six Gemeinden, 60 persons, two cents left over)", () => {
  // 20 of 60 remain for 16, 13, 13, 7, 7 and 4 persons alike: Eppingen is the largest, Flein comes before Talheim
  expect(betraege({ Eppingen: 16, Flein: 13, Nordheim: 7, Offenau: 7, Roigheim: 4, Talheim: 13 })).toEqual({
    Eppingen: "402133.34",
    Flein: "326733.34",
    Nordheim: "175933.33",
    Offenau: "175933.33",
    Roigheim: "100533.33",
    Talheim: "326733.33",
  });
});

it("gives a Gemeinde without persons nothing", () => {
  expect(betraege({ Enzklösterle: 0, Calw: 2 })).toEqual({ Enzklösterle: "0.00", Calw: "1508000.00" });
});

it("keeps Gemeinde, Bestand and order", () => {
  expect(allocateMittel(betragOf(300n), bestaende({ Flein: 1, Abstatt: 2 }))).toEqual({
    ok: true,
    value: [
      { gemeinde: "Flein", bestand: 1, betrag: 100n },
      { gemeinde: "Abstatt", bestand: 2, betrag: 200n },
    ],
  });
});

test.each([
  ["nobody counted", { A: 0, B: 0 }, { kind: "keinePersonen" }],
  ["no Gemeinde", {}, { kind: "keinePersonen" }],
  ["a negative count", { A: 4, B: -3 }, { kind: "keinBestand", gemeinde: "B", bestand: -3 }],
  ["half a person", { A: 1.5 }, { kind: "keinBestand", gemeinde: "A", bestand: 1.5 }],
  ["not a number", { A: NaN }, { kind: "keinBestand", gemeinde: "A", bestand: NaN }],
])("refuses %s", (_, counts, refusal) => {
  expect(allocateMittel(KREISMITTEL, bestaende(counts))).toEqual({ ok: false, refusal });
});

it("refuses a Gemeinde that stands there twice", () => {
  const twice = [...bestaende({ Flein: 1 }), ...bestaende({ Flein: 2 })];
  expect(allocateMittel(KREISMITTEL, twice)).toEqual({
    ok: false,
    refusal: { kind: "gemeindeDoppelt", gemeinde: "Flein" },
  });
});

it("refuses to share a debt", () => {
  const mittel = betragOf(-1n);
  expect(allocateMittel(mittel, bestaende({ A: 1 }))).toEqual({
    ok: false,
    refusal: { kind: "negativeMittel", mittel },
  });
});

it("never lowers the amount of a Gemeinde that gains a person from another", () =>
  fc.assert(
    fc.property(
      fc.bigInt({ min: 0n, max: 10n ** 12n }),
      fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 46, size: "max" }),
      (cent, counts) => {
        const before = counts.map((bestand, index) => ({ gemeinde: `G${index}`, bestand }));
        const after = before.map((one, index) => ({
          ...one,
          bestand: one.bestand + (index === 0 ? 1 : index === 1 ? -1 : 0),
        }));
        const [one, other] = [allocateMittel(betragOf(cent), before), allocateMittel(betragOf(cent), after)];
        const [first, firstAfter] = [one.ok && one.value[0]?.betrag, other.ok && other.value[0]?.betrag];
        expect(first !== false && firstAfter !== false && Number(firstAfter) >= Number(first)).toBe(true);
      },
    ),
    { seed: 10, numRuns: 200 },
  ));
