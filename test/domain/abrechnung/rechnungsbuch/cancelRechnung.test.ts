import { eintragOf, standOf } from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { cancelRechnung } from "../../../../src/domain/abrechnung/rechnungsbuch/cancelRechnung";
import { cancelled, draftOf, issued, issuing } from "./ausstellen";

const first = issued(draftOf(1));
const buch = [eintragOf(first)];

it("takes back every amount and names the old number", () => {
  const storno = cancelled(first, buch);
  expect(storno).toMatchObject({
    art: "storno",
    nummer: "IM-2025-08125017-Q1-02",
    bezuege: [{ nummer: "IM-2025-08125017-Q1-01", rechnungsdatum: "2025-04-14" }],
    rechnungsdatum: "2025-05-02",
    zeitraum: first.zeitraum,
    netto: -825481n,
    ust: -156841n,
    brutto: -982322n,
    steuer: { kategorie: "S", betrag: -156841n },
  });
  expect(storno.positionen.map(({ betrag }) => betrag)).toEqual([-825481n]);
  expect(standOf(eintragOf(first), [...buch, eintragOf(storno)])).toBe("storniert");
  expect(first.netto).toBe(825481n);
});

test.each([
  ["the day before the invoice", "2025-04-13", "datumVorRechnung"],
  ["the same day", "2025-04-14", "done"],
])("on %s", (_, datum, expected) => {
  const result = cancelRechnung(first, issuing(buch, datum));
  expect(result.ok ? "done" : result.refusal.kind).toBe(expected);
});

test.each([
  [
    "what is not in the book",
    () => cancelRechnung(first, issuing([])),
    { kind: "nichtImBuch", nummer: first.nummer },
  ],
  [
    "a Storno",
    () => {
      const storno = cancelled(first, buch);
      return cancelRechnung(storno, issuing([...buch, eintragOf(storno)], "2025-06-01"));
    },
    { kind: "istSelbstStorno", nummer: "IM-2025-08125017-Q1-02" },
  ],
  [
    "the same invoice twice",
    () => cancelRechnung(first, issuing([...buch, eintragOf(cancelled(first, buch))], "2025-06-01")),
    { kind: "schonStorniert", nummer: first.nummer, storno: "IM-2025-08125017-Q1-02" },
  ],
  [
    "what a settlement has counted",
    () => {
      const abrechnung = {
        ...eintragOf(first),
        nummer: "IM-2025-08125017-Q4-02",
        art: "abrechnung" as const,
        bezuege: [first.nummer],
      };
      return cancelRechnung(first, issuing([...buch, abrechnung], "2026-02-01"));
    },
    { kind: "istAbgerechnet", nummer: first.nummer, abrechnung: "IM-2025-08125017-Q4-02" },
  ],
  [
    "without a Kürzel",
    () => cancelRechnung(first, { ...issuing(buch), ausgestelltVon: "" }),
    { kind: "niemandStelltAus" },
  ],
])("refuses %s", (_, attempt, refusal) => expect(attempt()).toEqual({ ok: false, refusal }));
