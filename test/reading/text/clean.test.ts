import { clean, cleanLines } from "../../../src/reading/text/clean";

test.each([
  ["Ali", "Ali"],
  [" Ali  Haddad ", "Ali Haddad"],
  ["Ali\u00a0Haddad", "Ali Haddad"],
  ["Nu\u200br", "Nur"],
  ["\u200fمحمد", "محمد"],
  ["Geburts\u00addatum", "Geburtsdatum"],
  ["Gu\u0308glingen", "Güglingen"],
  ["a\nb", "a b"],
  ["\u2060\ufeff", ""],
  ["Sami 🙂", "Sami 🙂"],
  ['=HYPERLINK("x")', '=HYPERLINK("x")'],
])("%j", (text, expected) => expect(clean(text)).toBe(expected));

test("line breaks stay where they part words", () =>
  expect(cleanLines(" Geburts- \r\n datum ")).toBe("Geburts-\ndatum"));

test("a cell filled to the brim is read", () => expect(clean("x ".repeat(16_383))).toHaveLength(32_765));
