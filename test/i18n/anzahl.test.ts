import { formatAnzahl } from "../../src/i18n/anzahl";

test.each([
  [0, "0", "0"],
  [999, "999", "999"],
  [1705, "1.705", "1,705"],
  [1048576, "1.048.576", "1,048,576"],
])("%d in German and in English", (count, german, english) => {
  expect(formatAnzahl(count, "de")).toBe(german);
  expect(formatAnzahl(count, "en")).toBe(english);
});
