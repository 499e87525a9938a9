import { fassungOn, type Fassung } from "../../../src/domain/vorschrift/fassung";
import { tag } from "../../support/tag";

/** Invented: two Fassungen with a gap between them. */
const FASSUNGEN: readonly Fassung<string>[] = [
  { gilt: { von: tag("2025-01-01"), bis: tag("2025-12-31") }, value: "alt", fundstelle: "Nr. 3.4 VwV IntM" },
  { gilt: { von: tag("2027-01-01"), bis: tag("2029-12-31") }, value: "neu", fundstelle: "Nr. 3.4 VwV IntM" },
];

test.each([
  ["2025-01-01", "alt"],
  ["2025-12-31", "alt"],
  ["2027-01-01", "neu"],
  ["2029-12-31", "neu"],
])("on %s holds %s", (iso, value) => {
  expect(fassungOn(FASSUNGEN, tag(iso))).toMatchObject({ ok: true, value: { value } });
});

test.each(["2024-12-31", "2026-01-01", "2026-12-31", "2030-01-01"])("on %s nothing holds", (iso) => {
  expect(fassungOn(FASSUNGEN, tag(iso))).toEqual({ ok: false, refusal: { kind: "keineFassung", tag: iso } });
});
