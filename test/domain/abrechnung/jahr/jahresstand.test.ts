import { jahresstandOf } from "../../../../src/domain/abrechnung/jahr/jahresstand";
import { kostenvoranschlagOf } from "../../../../src/domain/abrechnung/jahr/kostenvoranschlag";
import { eintragOf } from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { tag } from "../../../support/tag";
import { euros, kostenOf, vereinbarungOf } from "../gegeben";
import { cancelled, draftOf, issued } from "../rechnungsbuch/ausstellen";

it("shows what is planned, billed and paid in each quarter", () => {
  const plan = kostenvoranschlagOf(vereinbarungOf({ jahr: 2025 }), kostenOf({ jahr: 2025 }), 2025);
  if (!plan.ok) throw new Error(plan.refusal.kind);
  const [first, second] = [issued(draftOf(1)), issued(draftOf(2))];
  const buch = [
    { ...eintragOf(first), zahlung: { am: tag("2025-05-02"), betrag: euros("9000.00") } },
    eintragOf(second),
    eintragOf(cancelled(second, [eintragOf(second)])),
    { ...eintragOf(issued(draftOf(3))), vereinbarung: "V-2" },
  ];
  const stand = jahresstandOf("V-1", plan.value, buch);
  expect(stand.map(({ geplant, berechnet, bezahlt }) => [geplant, berechnet, bezahlt])).toEqual([
    [euros("9823.22"), euros("9823.22"), euros("9000.00")],
    [euros("9823.22"), 0n, 0n],
    [euros("9823.21"), 0n, 0n],
    [euros("9823.22"), 0n, 0n],
  ]);
});
