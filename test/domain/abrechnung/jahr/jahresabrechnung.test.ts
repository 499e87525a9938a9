import { jahresabrechnungenOf } from "../../../../src/domain/abrechnung/jahr/jahresabrechnung";
import { issueRechnung } from "../../../../src/domain/abrechnung/rechnungsbuch/issueRechnung";
import { eintragOf, type Bucheintrag } from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { euros, kostenOf, vereinbarungOf, type Gegeben } from "../gegeben";
import { cancelled, draftOf, issued, issuing } from "../rechnungsbuch/ausstellen";

const PLAN: Gegeben = { jahr: 2025 };
const cost = (betrag: string): Gegeben => ({
  jahr: 2025,
  stellen: [{ name: "IM 1", kosten: [["personalkosten", "2025-01-01", betrag, "jahr"]] }],
});

const invoices = ([1, 2, 3, 4] as const).map((nummer) => issued(draftOf(nummer, PLAN)));
const buch = invoices.map(eintragOf);

function settle(ist: Gegeben, rows: readonly Bucheintrag[] = buch) {
  const result = jahresabrechnungenOf(vereinbarungOf(ist), kostenOf(ist), 2025, rows);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

test.each([
  ["more than billed", "88450.00", "34019.23", "1000.00", "190.00"], // 88450 × 15/39 = 34019.2308
  ["less than billed", "83250.00", "32019.23", "-1000.00", "-190.00"], // 83250 × 15/39 = 32019.2308
])("%s", (_, betrag, tatsaechlich, netto, ust) => {
  const [draft, ...others] = settle(cost(betrag));
  expect(others).toEqual([]);
  expect(draft).toMatchObject({
    art: "abrechnung",
    quartal: { jahr: 2025, nummer: 4 },
    zeitraum: { von: "2025-01-01", bis: "2025-12-31" },
    netto: euros(netto),
    ust: euros(ust),
    brutto: euros(netto) + euros(ust),
    bezuege: invoices.map(({ nummer, rechnungsdatum }) => ({ nummer, rechnungsdatum })),
    maengel: [],
  });
  expect(draft?.positionen[0]?.rechenweg).toEqual({
    faktoren: [{ kind: "abrechnung", tatsaechlich: euros(tatsaechlich), berechnet: euros("33019.23") }],
    ausgleich: 0n,
  });
});

it("has no draft when nothing is left", () => expect(settle(PLAN)).toEqual([]));

it("stays a draft until every quarter is billed", () => {
  const [draft] = settle(cost("88450.00"), buch.slice(0, 3));
  expect(draft?.maengel).toEqual([{ kind: "quartalNichtBerechnet", quartal: { jahr: 2025, nummer: 4 } }]);
});

it("counts no invoice that was taken back, and none of other agreements or years", () => {
  const others = buch.map((one) => ({ ...one, nummer: `X${one.nummer}`, vereinbarung: "V-2" }));
  const lastYear = buch.map((one) => ({
    ...one,
    nummer: `Y${one.nummer}`,
    quartal: { ...one.quartal, jahr: 2024 },
  }));
  expect(settle(PLAN, [...buch, ...others, ...lastYear])).toEqual([]);
  const storno = eintragOf(cancelled(invoices[3]!, buch));
  expect(settle(PLAN, [...buch, storno])[0]?.netto).toBe(euros("8254.81"));
});

it("settles each treatment on its own", () => {
  const umsatzsteuer = [
    { ab: "2025-01-01", behandlung: "regelsteuersatz" },
    { ab: "2025-07-01", behandlung: "steuerfreiNr18" },
  ] as const;
  const rows = ([1, 2, 3, 4] as const).map((nummer) =>
    eintragOf(issued(draftOf(nummer, { ...PLAN, umsatzsteuer }))),
  );
  const drafts = settle({ ...cost("88450.00"), umsatzsteuer }, rows);
  expect(drafts.map(({ netto, ust, zeitraum }) => [netto, ust, zeitraum.von])).toEqual([
    [euros("500.00"), euros("95.00"), "2025-01-01"],
    [euros("500.00"), euros("0.00"), "2025-07-01"],
  ]);
  const [taxed, exempt] = drafts;
  const first = issued(taxed!, rows, "2026-02-01");
  const second = issued(exempt!, [...rows, eintragOf(first)], "2026-02-01");
  expect([first.nummer, second.nummer]).toEqual(["IM-2025-08125017-Q2-02", "IM-2025-08125017-Q4-02"]);
});

it("is issued once, and no quarter after it", () => {
  const [draft] = settle(cost("88450.00"));
  const abrechnung = eintragOf(issued(draft!, buch, "2026-02-01"));
  expect(abrechnung.nummer).toBe("IM-2025-08125017-Q4-02");
  const again = issueRechnung(draft!, issuing([...buch, abrechnung]));
  expect(again).toMatchObject({ ok: false, refusal: { kind: "schonBerechnet", nummer: abrechnung.nummer } });
  const lateQuarter = issueRechnung(draftOf(2, PLAN), issuing([abrechnung]));
  expect(lateQuarter).toMatchObject({
    ok: false,
    refusal: { kind: "schonBerechnet", nummer: abrechnung.nummer },
  });
});
