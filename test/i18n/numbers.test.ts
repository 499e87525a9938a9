import { betragOf } from "../../src/domain/geld/betrag";
import { Decimal } from "../../src/domain/geld/decimal";
import { tagOf } from "../../src/domain/zeit/tag";
import {
  formatAnteil,
  formatBetrag,
  formatTag,
  formatUnterschied,
  formatZeitraum,
} from "../../src/i18n/numbers";

const NBSP = "\u00a0";

test.each([
  [150800000n, `1.508.000,00${NBSP}€`, `1,508,000.00${NBSP}€`],
  [0n, `0,00${NBSP}€`, `0.00${NBSP}€`],
  [5n, `0,05${NBSP}€`, `0.05${NBSP}€`],
  [99999n, `999,99${NBSP}€`, `999.99${NBSP}€`],
  [100000n, `1.000,00${NBSP}€`, `1,000.00${NBSP}€`],
  [-97483n, `−974,83${NBSP}€`, `−974.83${NBSP}€`],
])("writes %s cents as an amount", (cent, de, en) => {
  expect(formatBetrag(betragOf(cent), "de")).toBe(de);
  expect(formatBetrag(betragOf(cent), "en")).toBe(en);
});

test.each([
  [87510n, `+875,10${NBSP}€`, `+875.10${NBSP}€`],
  [-97483n, `−974,83${NBSP}€`, `−974.83${NBSP}€`],
  [0n, `0,00${NBSP}€`, `0.00${NBSP}€`],
])("writes %s cents as a difference", (cent, de, en) => {
  expect(formatUnterschied(betragOf(cent), "de")).toBe(de);
  expect(formatUnterschied(betragOf(cent), "en")).toBe(en);
});

test.each([
  ["0.0377", `3,77${NBSP}%`, `3.77${NBSP}%`],
  ["0.384615384615", `38,46${NBSP}%`, `38.46${NBSP}%`],
  ["2.38465", `238,47${NBSP}%`, `238.47${NBSP}%`],
  ["0", `0,00${NBSP}%`, `0.00${NBSP}%`],
  ["-0.5727", `−57,27${NBSP}%`, `−57.27${NBSP}%`],
  ["12.5", `1.250,00${NBSP}%`, `1,250.00${NBSP}%`],
])("writes the share %s", (anteil, de, en) => {
  expect(formatAnteil(new Decimal(anteil), "de")).toBe(de);
  expect(formatAnteil(new Decimal(anteil), "en")).toBe(en);
});

test.each([
  [2022, 12, 31, "31.12.2022", "31 Dec 2022"],
  [2024, 5, 1, "01.05.2024", "1 May 2024"],
])("writes the day %s-%s-%s", (year, month, day, de, en) => {
  const tag = tagOf(year, month, day);
  if (!tag.ok) throw new Error("the example is not a day");
  expect(formatTag(tag.value, "de")).toBe(de);
  expect(formatTag(tag.value, "en")).toBe(en);
});

it("writes a period with a dash between blanks", () => {
  const [von, bis] = [tagOf(2025, 1, 1), tagOf(2025, 3, 31)];
  if (!von.ok || !bis.ok) throw new Error("the example is not a period");
  expect(formatZeitraum({ von: von.value, bis: bis.value }, "de")).toBe("01.01.2025 – 31.03.2025");
  expect(formatZeitraum({ von: von.value, bis: bis.value }, "en")).toBe("1 Jan 2025 – 31 Mar 2025");
});
