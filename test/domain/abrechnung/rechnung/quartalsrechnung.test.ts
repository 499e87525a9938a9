import fc from "fast-check";
import { plainEuros, sumBetraege } from "../../../../src/domain/geld/betrag";
import { Decimal } from "../../../../src/domain/geld/decimal";
import {
  jahresrechnungenOf,
  quartalsrechnungenOf,
} from "../../../../src/domain/abrechnung/rechnung/quartalsrechnung";
import { kostenOf, vereinbarungOf, type Gegeben } from "../gegeben";

function linesOf(gegeben: Gegeben) {
  const result = jahresrechnungenOf(vereinbarungOf(gegeben), kostenOf(gegeben), gegeben.jahr);
  if (!result.ok) throw new Error(result.refusal.fehler.map(({ kind }) => kind).join());
  return result.value;
}

function yearOf(gegeben: Gegeben): bigint {
  return sumBetraege(linesOf(gegeben).map(({ netto }) => netto));
}

/** Counted day by day and divided once: another way than months and fractions of months. */
function expectedCents(cent: number, hours: number, full: number, von: Date, bis: Date): bigint {
  const perMonth = new Map<string, number>();
  for (let day = von; day <= bis; day = new Date(day.getTime() + 86_400_000)) {
    const month = day.toISOString().slice(0, 7);
    perMonth.set(month, (perMonth.get(month) ?? 0) + 1);
  }
  const common = 28n * 29n * 30n * 31n;
  let months = 0n;
  for (const [month, days] of perMonth) {
    const length = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    months += (BigInt(days) * common) / BigInt(length);
  }
  const dividend = BigInt(cent) * months * BigInt(hours);
  const divisor = 12n * common * BigInt(full);
  return (2n * dividend + divisor) / (2n * divisor);
}

const anyDay = (jahr: number) =>
  fc.integer({ min: 0, max: 364 }).map((days) => new Date(Date.UTC(jahr, 0, 1 + days)));
const iso = (date: Date) => date.toISOString().slice(0, 10);
const anyCost = fc.integer({ min: 1, max: 20_000_000 });
const text = (cent: number) => new Decimal(cent).div(100).toFixed(2);

it("adds up to the year for any cost, share, beginning and end", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(2025, 2026, 2028),
      anyCost,
      fc.integer({ min: 1, max: 39 }),
      fc.integer({ min: 39, max: 42 }),
      fc.tuple(fc.nat(364), fc.nat(364)),
      (jahr, cent, hours, full, [one, other]) => {
        const von = new Date(Date.UTC(jahr, 0, 1 + Math.min(one, other)));
        const bis = new Date(Date.UTC(jahr, 0, 1 + Math.max(one, other)));
        const year = yearOf({
          jahr,
          laufzeit: [iso(von), iso(bis)],
          fassungen: [{ ab: iso(von), stunden: [["IM 1", String(hours), String(full)]] }],
          stellen: [{ name: "IM 1", kosten: [["personalkosten", "2025-01-01", text(cent), "jahr"]] }],
        });
        expect(year).toBe(expectedCents(cent, hours, full, von, bis));
      },
    ),
    { seed: 14, numRuns: 300 },
  );
});

it("stays the year's sum when a tariff change or other hours cut it", () => {
  fc.assert(
    fc.property(anyCost, anyDay(2025), fc.integer({ min: 1, max: 39 }), (cent, change, hours) => {
      const cost = (ab: string) => ["personalkosten", ab, text(cent), "jahr"] as const;
      const plain = {
        jahr: 2025,
        fassungen: [{ ab: "2025-01-01", stunden: [["IM 1", String(hours), "39"] as const] }],
      };
      const whole = yearOf({ ...plain, stellen: [{ name: "IM 1", kosten: [cost("2025-01-01")] }] });
      const cut = { name: "IM 1", kosten: [cost("2024-01-01"), cost(iso(change))] };
      const fassungen = [
        ...plain.fassungen,
        ...(iso(change) > "2025-01-01" ? [{ ...plain.fassungen[0]!, ab: iso(change) }] : []),
      ];
      expect(yearOf({ ...plain, stellen: [cut] })).toBe(whole);
      expect(yearOf({ ...plain, fassungen, stellen: [cut] })).toBe(whole);
    }),
    { seed: 20, numRuns: 150 },
  );
});

it("never moves a line by more than a cent from its own Rechenweg", () => {
  fc.assert(
    fc.property(anyCost, fc.integer({ min: 1, max: 38 }), anyDay(2025), (cent, hours, von) => {
      const lines = linesOf({
        jahr: 2025,
        laufzeit: [iso(von), "2025-12-31"],
        fassungen: [{ ab: iso(von), stunden: [["IM 1", String(hours), "39"]] }],
        stellen: [
          {
            name: "IM 1",
            kosten: [["personalkosten", "2025-01-01", text(cent), "jahr"]],
            gemeinkosten: [["2025-01-01", "0.2"]],
          },
        ],
      }).flatMap(({ positionen }) => positionen);
      for (const { rechenweg } of lines)
        expect(["-0.01", "0.00", "0.01"]).toContain(plainEuros(rechenweg.ausgleich));
    }),
    { seed: 3, numRuns: 150 },
  );
});

const PARTIES = ["08125013", "08125017", "08125046"].map((ags, index) => [ags, `G${index}`] as const);

/** Each of the three as client; the lead of the examples must not bill itself, so another one leads. */
function yearsOfAll(gegeben: Gegeben): readonly bigint[] {
  return PARTIES.map(([ags]) => yearOf({ ...gegeben, leistender: { ags: "08125999" }, empfaenger: { ags } }));
}

it("hands out every cent by percentages, quarter by quarter", () => {
  fc.assert(
    fc.property(
      anyCost,
      fc.integer({ min: 0, max: 1000 }),
      fc.integer({ min: 0, max: 1000 }),
      (cent, one, other) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        const shares = [low, high - low, 1000 - high].map((share) => new Decimal(share).div(1000).toFixed());
        const gegeben: Gegeben = {
          jahr: 2025,
          fassungen: [
            { ab: "2025-01-01", prozent: PARTIES.map(([ags, name], index) => [ags, name, shares[index]!]) },
          ],
          stellen: [{ name: "IM 1", kosten: [["personalkosten", "2025-01-01", text(cent), "jahr"]] }],
        };
        expect(sumOf(yearsOfAll(gegeben))).toBe(BigInt(cent));
        const quarters = PARTIES.map(([ags]) => {
          const sides = { leistender: { ags: "08125999" }, empfaenger: { ags } };
          const first = quartalsrechnungenOf(vereinbarungOf({ ...gegeben, ...sides }), kostenOf(gegeben), {
            jahr: 2025,
            nummer: 1,
          });
          return first.ok ? sumBetraege(first.value.map(({ netto }) => netto)) : -1n;
        });
        expect(sumOf(quarters)).toBe((BigInt(cent) * 2n + 4n) / 8n);
      },
    ),
    { seed: 17, numRuns: 150 },
  );
});

it("hands out every cent of what a grant leaves uncovered, and never bills less than nothing", () => {
  fc.assert(
    fc.property(
      anyCost,
      anyCost,
      fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 3, maxLength: 3 }),
      (cent, grant, counts) => {
        fc.pre(counts.some((count) => count > 0));
        const gegeben: Gegeben = {
          jahr: 2025,
          umsatzsteuer: [{ ab: "2025-01-01", behandlung: "nichtSteuerbar2b", vermerk: "Zuschuss" }],
          fassungen: [
            {
              ab: "2025-01-01",
              modell: "ungedeckt",
              personen: PARTIES.map(([ags, name], index) => [ags, name, counts[index]!]),
            },
          ],
          stellen: [{ name: "IM 1", kosten: [["personalkosten", "2025-01-01", text(cent), "jahr"]] }],
          zuwendungen: [[2025, text(grant)]],
        };
        const years = yearsOfAll(gegeben);
        expect(years.every((year) => year >= 0n)).toBe(true);
        // rounding both over the year can leave a quarter a cent ahead, which the next one takes back
        const rest = BigInt(cent - grant);
        expect(sumOf(years) - (rest > 0n ? rest : 0n)).toBeLessThanOrEqual(1n);
        expect(sumOf(years)).toBeGreaterThanOrEqual(rest > 0n ? rest : 0n);
      },
    ),
    { seed: 18, numRuns: 150 },
  );
});

it("carries a grant that is ahead of a late start to the next quarters", () => {
  const gegeben: Gegeben = {
    jahr: 2025,
    umsatzsteuer: [{ ab: "2025-01-01", behandlung: "steuerfreiNr18", vermerk: "Zuschuss" }],
    fassungen: [{ ab: "2025-01-01", modell: "ungedeckt", stunden: [["IM 1", "39", "39"]] }],
    stellen: [
      {
        name: "IM 1",
        kosten: [["personalkosten", "2025-01-01", "6000.00", "monat"]],
        vakanzen: [["2025-01-01", "2025-03-31"]],
      },
    ],
    zuwendungen: [[2025, "12000.00"]],
  };
  const drafts = linesOf(gegeben);
  expect(drafts.map(({ netto }) => plainEuros(netto))).toEqual(["0.00", "12000.00", "15000.00", "15000.00"]);
  expect(drafts[0]?.maengel).toEqual([{ kind: "zuwendungUebersteigtKosten", betrag: 300000n }]);
  expect(drafts[1]?.maengel).toEqual([]);
  expect(drafts[1]?.positionen[0]?.rechenweg.faktoren).toEqual([
    { kind: "rest", kosten: 1800000n, zuwendung: 300000n, vortrag: -300000n },
  ]);
});

it("has no draft for a quarter outside the agreement", () => {
  const gegeben: Gegeben = {
    jahr: 2025,
    laufzeit: ["2025-04-01", "2025-09-30"],
    fassungen: [{ ab: "2025-04-01" }],
  };
  const [before, first] = ([1, 2] as const).map((nummer) =>
    quartalsrechnungenOf(vereinbarungOf(gegeben), kostenOf(gegeben), { jahr: 2025, nummer }),
  );
  expect(before).toEqual({ ok: true, value: [] });
  expect(first?.ok && first.value.length).toBe(1);
});

it("says how a line was computed", () => {
  const [first] = linesOf({ jahr: 2025 });
  expect(first?.positionen).toEqual([
    {
      art: "personalkosten",
      bezeichnung: "IM 1",
      beleg: "",
      zeitraum: { von: "2025-01-01", bis: "2025-03-31" },
      betrag: 825481n,
      rechenweg: {
        faktoren: [
          { kind: "betrag", betrag: 8585000n, je: "jahr" },
          { kind: "zeit", zeit: { volleMonate: 3, teilmonate: [] }, je: "jahr" },
          { kind: "stunden", stundenProWoche: new Decimal(15), vollzeitstunden: new Decimal(39) },
        ],
        ausgleich: 0n,
      },
    },
  ]);
});

function sumOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}
