import fc from "fast-check";
import {
  eintragOf,
  standOf,
  type Bucheintrag,
} from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { issueRechnung } from "../../../../src/domain/abrechnung/rechnungsbuch/issueRechnung";
import { pruefsummentextOf } from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungstext";
import { cancelRechnung } from "../../../../src/domain/abrechnung/rechnungsbuch/cancelRechnung";
import type { Rechnung } from "../../../../src/domain/abrechnung/rechnung/rechnung";
import type { Gegeben } from "../gegeben";
import { cancelled, draftOf, draftsOf, issued, issuing } from "./ausstellen";

it("gives number, date, due day and payment reference", () => {
  expect(issued(draftOf(1))).toMatchObject({
    nummer: "IM-2025-08125017-Q1-01",
    art: "rechnung",
    rechnungsdatum: "2025-04-14",
    faelligAm: "2025-05-14",
    verwendungszweck: "IM-2025-08125017-Q1-01",
    zeitraum: { von: "2025-01-01", bis: "2025-03-31" },
    netto: 825481n,
    ust: 156841n,
    brutto: 982322n,
    ausgestelltVon: "AB",
  });
});

it("never bills a quarter twice", () => {
  const buch = [eintragOf(issued(draftOf(1)))];
  const again = { ok: false, refusal: { kind: "schonBerechnet", nummer: "IM-2025-08125017-Q1-01" } };
  expect(issueRechnung(draftOf(1), issuing(buch))).toEqual(again);
  expect(issueRechnung(draftOf(2), issuing(buch)).ok).toBe(true);
});

test.each<[string, Omit<Gegeben, "jahr">]>([
  ["the VAT was decided anew", { umsatzsteuer: [{ ab: "2025-01-01", behandlung: "steuerfreiNr18" }] }],
  ["the agreement is said to begin later", { laufzeit: ["2025-03-31", "2029-12-31"] }],
  ["nobody knows the VAT any more", { umsatzsteuer: [] }],
  ["the hours changed", { fassungen: [{ ab: "2025-01-01", stunden: [["IM 1", "20", "39"]] }] }],
])("nor when %s", (_, change) => {
  const buch = [eintragOf(issued(draftOf(1)))];
  expect(issueRechnung(draftOf(1, { jahr: 2025, ...change }), issuing(buch))).toMatchObject({
    ok: false,
    refusal: { kind: "schonBerechnet" },
  });
});

it("bills a second treatment of a quarter, but each only once", () => {
  const gegeben: Gegeben = {
    jahr: 2025,
    umsatzsteuer: [
      { ab: "2025-01-01", behandlung: "regelsteuersatz" },
      { ab: "2025-02-01", behandlung: "steuerfreiNr18" },
    ],
  };
  const [taxed, exempt] = draftsOf(1, gegeben);
  const first = issued(taxed!);
  const second = issued(exempt!, [eintragOf(first)]);
  expect([first, second].map(({ nummer, zeitraum }) => [nummer.slice(-2), zeitraum.bis])).toEqual([
    ["01", "2025-01-31"],
    ["02", "2025-03-31"],
  ]);
  const buch = [first, second].map(eintragOf);
  const again = [taxed!, exempt!].map((draft) => issueRechnung(draft, issuing(buch)));
  expect(again).toMatchObject(
    [first, second].map(({ nummer }) => ({ refusal: { kind: "schonBerechnet", nummer } })),
  );
});

it("bills a VAT category once in a quarter, even for other days", () => {
  const january = draftOf(1, { jahr: 2025, laufzeit: ["2025-01-01", "2025-01-31"] });
  const march = draftOf(1, { jahr: 2025, laufzeit: ["2025-03-01", "2025-03-31"] });
  const buch = [eintragOf(issued(january))];
  expect(issueRechnung(march, issuing(buch))).toMatchObject({
    ok: false,
    refusal: { kind: "schonBerechnet" },
  });
});

it("bills other agreements of the same client in the same quarter", () => {
  const buch = [eintragOf(issued(draftOf(1)))];
  expect(issued({ ...draftOf(1), vereinbarung: "V-2" }, buch).nummer).toBe("IM-2025-08125017-Q1-02");
});

test.each<[string, Omit<Gegeben, "jahr">, string]>([
  ["VAT is open", { umsatzsteuer: [{ ab: "2025-01-01", behandlung: "ungeklaert" }] }, "ustUngeklaert"],
  ["VAT was never decided", { umsatzsteuer: [] }, "ustUngeklaert"],
  [
    "VAT is decided only from tomorrow",
    { umsatzsteuer: [{ ab: "2025-04-01", behandlung: "regelsteuersatz" }] },
    "ustUngeklaert",
  ],
  [
    "nobody decided",
    { umsatzsteuer: [{ ab: "2025-01-01", behandlung: "regelsteuersatz", festgelegtVon: "" }] },
    "festlegungUnvollstaendig",
  ],
  [
    "no day of the decision is known",
    { umsatzsteuer: [{ ab: "2025-01-01", behandlung: "regelsteuersatz", festgelegtAm: "fehlt" }] },
    "festlegungUnvollstaendig",
  ],
  ["the address is missing", { empfaenger: { strasse: "" } }, "angabeFehlt"],
  ["the IBAN is mistyped", { leistender: { iban: "DE02120300000000202052" } }, "angabeFalsch"],
])("keeps a draft where %s", (_, gegeben, kind) => {
  const result = issueRechnung(draftOf(1, { jahr: 2025, ...gegeben }), issuing());
  expect(result).toMatchObject({ ok: false, refusal: { kind: "bleibtEntwurf", maengel: [{ kind }] } });
});

it("keeps a draft where the post has no cost at all", () => {
  const stellen = [
    { name: "IM 1", kosten: [["sachkostenpauschale", "2025-01-01", "0.00", "jahr"]] },
  ] as const;
  const result = issueRechnung(draftOf(1, { jahr: 2025, stellen }), issuing());
  expect(result).toEqual({
    ok: false,
    refusal: {
      kind: "bleibtEntwurf",
      maengel: [
        { kind: "kostenFehlen", stelle: "IM 1", zeitraum: { von: "2025-01-01", bis: "2025-03-31" } },
        { kind: "keinBetrag" },
      ],
    },
  });
});

it("asks who issues", () => {
  expect(issueRechnung(draftOf(1), { ...issuing(), ausgestelltVon: " " })).toEqual({
    ok: false,
    refusal: { kind: "niemandStelltAus" },
  });
});

it("never gives a number again whose row is gone", () => {
  const result = issueRechnung(draftOf(1), { ...issuing(), vergeben: ["IM-2025-08125017-Q1-03"] });
  expect(result).toMatchObject({ ok: true, value: { nummer: "IM-2025-08125017-Q1-04" } });
});

it("bills anew after a Storno, under a new number", () => {
  const first = issued(draftOf(1));
  const storno = cancelled(first, [eintragOf(first)]);
  const again = issued(draftOf(1), [eintragOf(first), eintragOf(storno)], "2025-05-03");
  expect([first, storno, again].map(({ nummer }) => nummer.slice(-2))).toEqual(["01", "02", "03"]);
});

/** Two panes work on one workbook: each may still see the book as it was before the other wrote. */
it("holds through any history: no number twice, no invoice changed, no quarter billed twice", () => {
  const step = fc.record({
    action: fc.constantFrom("issue", "storno", "stale"),
    quartal: fc.constantFrom(1, 2, 3, 4),
    which: fc.nat(20),
  });
  const drafts = ([1, 2, 3, 4] as const).map((nummer) => draftOf(nummer));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let invoices: readonly Rechnung[] = [];
      let texts: readonly string[] = [];
      for (const { action, quartal, which } of steps) {
        const buch = invoices.map(eintragOf);
        const chosen = invoices[which % Math.max(1, invoices.length)];
        const result =
          action === "storno" && chosen !== undefined
            ? cancelRechnung(chosen, issuing(buch, "2025-12-31"))
            : issueRechnung(drafts[quartal - 1]!, issuing(buch));
        if (!result.ok) continue;
        // the plan of a stale pane is made anew on the present book before it is written
        const plan =
          action === "stale"
            ? issueRechnung(drafts[quartal - 1]!, issuing([...buch, eintragOf(result.value)]))
            : result;
        if (action === "stale")
          expect(plan).toMatchObject({ ok: false, refusal: { kind: "schonBerechnet" } });
        invoices = [...invoices, result.value];
        texts = [...texts, pruefsummentextOf(result.value)];
      }
      expect(new Set(invoices.map(({ nummer }) => nummer)).size).toBe(invoices.length);
      expect(invoices.map(pruefsummentextOf)).toEqual(texts);
      const buch: readonly Bucheintrag[] = invoices.map(eintragOf);
      const valid = buch.filter((one) => one.art === "rechnung" && standOf(one, buch) !== "storniert");
      expect(new Set(valid.map(({ quartal }) => quartal.nummer)).size).toBe(valid.length);
    }),
    { seed: 19, numRuns: 200 },
  );
});
