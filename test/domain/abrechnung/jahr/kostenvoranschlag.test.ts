import { kostenvoranschlagOf } from "../../../../src/domain/abrechnung/jahr/kostenvoranschlag";
import { euros, kostenOf, vereinbarungOf, type Gegeben } from "../gegeben";

function estimate(gegeben: Gegeben) {
  const result = kostenvoranschlagOf(vereinbarungOf(gegeben), kostenOf(gegeben), gegeben.jahr);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

const POST: Gegeben = {
  jahr: 2025,
  stellen: [
    {
      name: "IM 1",
      kosten: [
        ["personalkosten", "2025-01-01", "72000.00", "jahr"],
        ["sachkostenpauschale", "2025-01-01", "9700.00", "jahr"],
      ],
      gemeinkosten: [["2025-01-01", "0.2"]],
    },
  ],
  zuwendungen: [[2025, "11000.00"]],
};

it("sums the year by kind and by quarter, with VAT and what the grant leaves", () => {
  expect(estimate(POST)).toMatchObject({
    jahr: 2025,
    kosten: [
      { art: "personalkosten", bezeichnung: "IM 1", betrag: euros("27692.31") },
      { art: "sachkostenpauschale", bezeichnung: "IM 1", betrag: euros("3730.77") },
      { art: "gemeinkosten", bezeichnung: "IM 1", betrag: euros("5538.46") },
    ],
    netto: euros("36961.54"),
    ust: euros("7022.69"), // 1755.67 + 1755.67 + 1755.68 + 1755.67
    brutto: euros("43984.23"),
    isUstOffen: false,
    zuwendung: euros("11000.00"),
    eigenanteil: euros("32984.23"),
    ueberschuss: 0n,
  });
});

it("says that VAT may come on top", () => {
  const open = estimate({ ...POST, umsatzsteuer: [] });
  expect([open.isUstOffen, open.ust, open.brutto]).toEqual([true, 0n, euros("36961.54")]);
});

it("has a quarter of nothing where no service is agreed", () => {
  const late = estimate({
    ...POST,
    laufzeit: ["2025-10-01", "2025-12-31"],
    fassungen: [{ ab: "2025-10-01" }],
  });
  expect(late.quartale.map(({ netto }) => netto > 0n)).toEqual([false, false, false, true]);
});

it("takes only the part of the grant off that the lead did not deduct", () => {
  const changed = estimate({
    jahr: 2025,
    umsatzsteuer: [{ ab: "2025-01-01", behandlung: "steuerfreiNr18", vermerk: "Zuschuss" }],
    fassungen: [{ ab: "2025-01-01" }, { ab: "2025-07-01", modell: "ungedeckt" }],
    stellen: [{ name: "IM 1", kosten: [["personalkosten", "2025-01-01", "7800.00", "monat"]] }],
    zuwendungen: [[2025, "12000.00"]],
  });
  // 7800 × 15/39 = 3000 a month: 18000, then 18000 - 6000
  expect([changed.netto, changed.eigenanteil]).toEqual([euros("30000.00"), euros("24000.00")]);
});
