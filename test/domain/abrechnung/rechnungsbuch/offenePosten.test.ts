import { eintragOf, type Bucheintrag } from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { offenePosten } from "../../../../src/domain/abrechnung/rechnungsbuch/offenePosten";
import { tag } from "../../../support/tag";
import { euros } from "../gegeben";
import { cancelled, draftOf, issued } from "./ausstellen";

const first = issued(draftOf(1));
const storno = cancelled(first, [eintragOf(first)]);
const paid = (betrag: string): Bucheintrag => ({
  ...eintragOf(first),
  zahlung: { am: tag("2025-04-30"), betrag: euros(betrag) },
});

test.each<[string, readonly Bucheintrag[], readonly (readonly [string, string])[]]>([
  ["an unpaid invoice", [eintragOf(first)], [["01", "9823.22"]]],
  ["one paid in part", [paid("9000.00")], [["01", "823.22"]]],
  ["one paid", [paid("9823.22")], []],
  ["one overpaid", [paid("9900.00")], [["01", "-76.78"]]],
  ["one taken back unpaid", [eintragOf(first), eintragOf(storno)], []],
  ["one taken back after it was paid", [paid("9823.22"), eintragOf(storno)], [["02", "-9823.22"]]],
])("%s", (_, buch, expected) => {
  const found = offenePosten(buch, tag("2025-05-14"));
  expect(found.map(({ eintrag, offen }) => [eintrag.nummer.slice(-2), offen])).toEqual(
    expected.map(([nummer, offen]) => [nummer, euros(offen)]),
  );
});

test.each([
  ["2025-05-13", -1],
  ["2025-05-14", 0],
  ["2025-05-15", 1],
])("on %s it is overdue by %i days", (heute, tage) => {
  expect(offenePosten([eintragOf(first)], tag(heute)).map((one) => one.tageUeberfaellig)).toEqual([tage]);
});
