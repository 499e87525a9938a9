import fc from "fast-check";
import { betragOf, plainEuros, sumBetraege } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import type { Gemeindebestand } from "../../../src/domain/zuteilung/checkBestaende";
import { VERFAHREN, type Verfahren } from "../../../src/domain/zuteilung/verfahren";
import { verteilungOf, type Topf, type Verteilung } from "../../../src/domain/zuteilung/verteilung";

const KREISMITTEL: Topf = { kind: "mittel", mittel: betragOf(150800000n) };

function bestaende(counts: Readonly<Record<string, number>>): readonly Gemeindebestand[] {
  return Object.entries(counts).map(([gemeinde, bestand]) => ({ gemeinde, bestand }));
}

function verteilung(topf: Topf, liste: readonly Gemeindebestand[], verfahren: Verfahren): Verteilung {
  const result = verteilungOf(topf, liste, verfahren);
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
  return result.value;
}

it("shows the way to an amount: cut off, remainder, rank, left-over cent (R4)", () => {
  const { zeilen } = verteilung(KREISMITTEL, bestaende({ A: 640, B: 14, C: 333, D: 998 }), "rest");
  const wege = zeilen.map(({ rechenweg }) => {
    if (rechenweg.kind !== "rest") throw new Error(rechenweg.kind);
    const { ungerundet, abgerundet, rest, rang, restcent } = rechenweg;
    return [ungerundet.toFixed(6), plainEuros(abgerundet), rest.toFixed(4), rang, String(restcent)];
  });
  expect(wege).toEqual([
    ["486206.549118", "486206.54", "0.9118", 1, "1"],
    ["10635.768262", "10635.76", "0.8262", 2, "1"],
    ["252979.345088", "252979.34", "0.5088", 4, "0"],
    ["758178.337531", "758178.33", "0.7531", 3, "1"],
  ]);
});

it("shows what a rounding row by row added or took", () => {
  const { zeilen, unterschied } = verteilung(KREISMITTEL, bestaende({ A: 640, C: 1345 }), "euro");
  expect(zeilen.map(({ rechenweg }) => rechenweg.kind !== "rest" && rechenweg.gerundetUm.toFixed(4))).toEqual(
    ["0.4509", "-0.4509"],
  );
  expect(plainEuros(unterschied)).toBe("0.00");
});

test.each<[string, Topf, Verfahren, string]>([
  ["the pot by whole euros", KREISMITTEL, "euro", "10636.00"],
  ["the pot to the cent", KREISMITTEL, "cent", "10635.77"],
  ["a given rate to whole euros", { kind: "satz", satz: new Decimal("759.697") }, "euro", "10636.00"],
  ["a given rate to the cent", { kind: "satz", satz: new Decimal("759.697") }, "cent", "10635.76"],
  ["a given rate, first two decimals", { kind: "satz", satz: new Decimal("759.697") }, "satz2", "10635.80"],
  ["a given rate, three decimals", { kind: "satz", satz: new Decimal("759.697") }, "satz3", "10635.76"],
  ["a given rate, every cent of it", { kind: "satz", satz: new Decimal("759.697") }, "rest", "10635.76"],
])("takes %s", (_, topf, verfahren, betrag) => {
  const { zeilen } = verteilung(topf, bestaende({ A: 14, B: 1971 }), verfahren);
  expect(zeilen[0] && plainEuros(zeilen[0].betrag)).toBe(betrag);
});

test.each<[string, string, string]>([
  ["half a euro: up", "0.50", "1.00"],
  ["a cent below it: down", "0.49", "0.00"],
])("rounds %s", (_, satz, betrag) => {
  const topf: Topf = { kind: "satz", satz: new Decimal(satz) };
  const { zeilen } = verteilung(topf, bestaende({ A: 1 }), "euro");
  expect(zeilen[0] && plainEuros(zeilen[0].betrag)).toBe(betrag);
});

test.each<[string, Topf, Readonly<Record<string, number>>, string]>([
  ["nobody counted", KREISMITTEL, { A: 0, B: 0 }, "keinePersonen"],
  ["no Gemeinde", KREISMITTEL, {}, "keinePersonen"],
  ["a negative count", KREISMITTEL, { A: -1 }, "keinBestand"],
  ["half a person", KREISMITTEL, { A: 0.5 }, "keinBestand"],
  ["an empty pot", { kind: "mittel", mittel: betragOf(0n) }, { A: 1 }, "keineMittel"],
  ["a debt", { kind: "mittel", mittel: betragOf(-1n) }, { A: 1 }, "keineMittel"],
  ["a rate that is nothing", { kind: "satz", satz: new Decimal("0.001") }, { A: 1 }, "keineMittel"],
])("refuses %s", (_, topf, counts, kind) => {
  for (const verfahren of VERFAHREN) {
    expect(verteilungOf(topf, bestaende(counts), verfahren)).toMatchObject({ ok: false, refusal: { kind } });
  }
});

const anyMittel = fc.bigInt({ min: 1n, max: 10n ** 11n }).map((cent): Topf => ({
  kind: "mittel",
  mittel: betragOf(cent),
}));
const anyListe = fc
  .array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 60, size: "max" })
  .filter((counts) => counts.some((bestand) => bestand > 0))
  .map((counts) => counts.map((bestand, index) => ({ gemeinde: `G${index}`, bestand })));
const anyVerfahren = fc.constantFrom(...VERFAHREN);
const RUNS = { seed: 404, numRuns: 200 };

it("hands out every cent by largest remainder, and always says what is between rows and Mittel", () =>
  fc.assert(
    fc.property(anyMittel, anyListe, anyVerfahren, (topf, liste, verfahren) => {
      const { zeilen, verteilt, mittel, unterschied } = verteilung(topf, liste, verfahren);
      expect(verteilt).toBe(sumBetraege(zeilen.map(({ betrag }) => betrag)));
      expect(unterschied).toBe(verteilt - mittel);
      if (verfahren === "rest") expect(unterschied).toBe(0n);
    }),
    RUNS,
  ));

it("gives nothing for nobody, and the same for the same count but for one left-over cent", () =>
  fc.assert(
    fc.property(anyMittel, anyListe, anyVerfahren, (topf, liste, verfahren) => {
      const byBestand = new Map<number, bigint>();
      for (const { bestand, betrag } of verteilung(topf, liste, verfahren).zeilen) {
        if (bestand === 0) expect(betrag).toBe(0n);
        const difference = betrag - (byBestand.get(bestand) ?? betrag);
        expect(verfahren === "rest" ? difference * difference <= 1n : difference === 0n).toBe(true);
        byBestand.set(bestand, betrag);
      }
    }),
    RUNS,
  ));

it("does not look at the order of the rows", () =>
  fc.assert(
    fc.property(anyMittel, anyListe, anyVerfahren, (topf, liste, verfahren) => {
      const one = verteilung(topf, liste, verfahren).zeilen;
      const other = verteilung(topf, [...liste].reverse(), verfahren).zeilen;
      const text = ({ gemeinde, betrag }: (typeof one)[number]) => `${gemeinde} ${betrag}`;
      expect(one.map(text).sort()).toEqual(other.map(text).sort());
    }),
    RUNS,
  ));

it("never lowers the amount of a Gemeinde that gains a person", () =>
  fc.assert(
    fc.property(anyMittel, anyListe, anyVerfahren, (topf, liste, verfahren) => {
      const [first, ...others] = liste;
      if (first === undefined) return;
      const more = [{ ...first, bestand: first.bestand + 1 }, ...others];
      const [before, after] = [liste, more].map((one) => verteilung(topf, one, verfahren).zeilen[0]?.betrag);
      // A rate that is rounded first falls in steps as the count grows: n × rate may then fall by half a step each.
      const slack = verfahren === "satz2" || verfahren === "satz3" ? BigInt(first.bestand) + 1n : 0n;
      expect((after ?? 0n) + slack >= (before ?? 0n)).toBe(true);
    }),
    RUNS,
  ));

it("gives the left-over cents to the first ranks and to nobody else", () =>
  fc.assert(
    fc.property(anyMittel, anyListe, (topf, liste) => {
      const { zeilen } = verteilung(topf, liste, "rest");
      const wege = zeilen.map(({ rechenweg }) => {
        if (rechenweg.kind !== "rest") throw new Error(rechenweg.kind);
        return rechenweg;
      });
      const cents = wege.reduce((sum, { restcent }) => sum + restcent, 0n);
      expect(wege.map(({ rang }) => rang).sort((a, b) => a - b)).toEqual(wege.map((_, at) => at + 1));
      for (const { rang, restcent } of wege) expect(restcent).toBe(BigInt(rang) <= cents ? 1n : 0n);
    }),
    RUNS,
  ));
