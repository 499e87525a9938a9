import { parseKuerzel } from "../../../src/taskpane/kuerzel/parseKuerzel";

test.each([
  { case: "with dots", input: "M. B.", kuerzel: "M. B." },
  { case: "spaces around and between are tidied", input: "  M.   B. ", kuerzel: "M. B." },
  { case: "one letter", input: "m", kuerzel: "m" },
  { case: "an umlaut", input: "Ö", kuerzel: "Ö" },
  { case: "office and person, ten characters", input: "Amt 32 m.b", kuerzel: "Amt 32 m.b" },
])("takes $case", ({ input, kuerzel }) => {
  expect(parseKuerzel(input)).toEqual({ ok: true, value: kuerzel });
});

test.each([
  { case: "nothing", input: "" },
  { case: "spaces only", input: "   " },
  { case: "no letter", input: "12." },
  { case: "eleven characters", input: "Mustermann " + "X" },
])("refuses $case", ({ input }) => {
  expect(parseKuerzel(input)).toMatchObject({ ok: false, refusal: { kind: "keinKuerzel", input } });
});
