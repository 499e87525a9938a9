import { eintragOf, offenOf, standOf } from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { recordZahlung } from "../../../../src/domain/abrechnung/rechnungsbuch/recordZahlung";
import { tag } from "../../../support/tag";
import { euros } from "../gegeben";
import { cancelled, draftOf, issued } from "./ausstellen";

const first = issued(draftOf(1));
const buch = [eintragOf(first)];

test.each([
  ["nothing yet", "0.00", "ausgestellt", "9823.22"],
  ["all but a cent", "9823.21", "ausgestellt", "0.01"],
  ["all", "9823.22", "bezahlt", "0.00"],
  ["a cent too much", "9823.23", "bezahlt", "-0.01"],
])("%s", (_, betrag, stand, offen) => {
  const paid = recordZahlung(buch, first.nummer, { am: tag("2025-05-02"), betrag: euros(betrag) });
  const eintrag = paid.ok ? paid.value[0] : undefined;
  expect(eintrag && standOf(eintrag, paid.ok ? paid.value : [])).toBe(stand);
  expect(eintrag && offenOf(eintrag)).toBe(euros(offen));
});

it("counts a Storno as settled once the money went back", () => {
  const both = [...buch, eintragOf(cancelled(first, buch))];
  const back = recordZahlung(both, "IM-2025-08125017-Q1-02", {
    am: tag("2025-05-09"),
    betrag: euros("-9823.22"),
  });
  expect(back.ok && back.value.map((one) => standOf(one, back.value))).toEqual(["storniert", "bezahlt"]);
});

test.each([
  ["IM-2025-08125017-Q1-09", "2025-05-02", "nichtImBuch"],
  [first.nummer, "2025-04-13", "zahlungVorRechnung"],
])("refuses %s on %s", (nummer, am, kind) => {
  const result = recordZahlung(buch, nummer, { am: tag(am), betrag: euros("1.00") });
  expect(result).toEqual({ ok: false, refusal: { kind, nummer } });
});

it("refuses a payment on what was taken back", () => {
  const both = [...buch, eintragOf(cancelled(first, buch))];
  const result = recordZahlung(both, first.nummer, { am: tag("2025-05-09"), betrag: euros("1.00") });
  expect(result).toEqual({ ok: false, refusal: { kind: "istStorniert", nummer: first.nummer } });
});
