import { pruefenTexts } from "../../src/i18n/pruefenTexts";

test.each([
  [12, 3, "12 Blätter, 3 davon sehen wie Listen aus.", "12 sheets, 3 of them look like lists."],
  [12, 1, "12 Blätter, 1 davon sieht wie eine Liste aus.", "12 sheets, 1 of them looks like a list."],
  [2, 0, "2 Blätter, keines davon sieht wie eine Liste aus.", "2 sheets, none of them looks like a list."],
  [1, 1, "1 Blatt, es sieht wie eine Liste aus.", "1 sheet, it looks like a list."],
  [1, 0, "1 Blatt, es sieht nicht wie eine Liste aus.", "1 sheet, it does not look like a list."],
])("%d sheets, %d lists", (sheets, lists, german, english) => {
  expect(pruefenTexts.de.found(sheets, lists)).toBe(german);
  expect(pruefenTexts.en.found(sheets, lists)).toBe(english);
});

test.each([
  [1, "1 Zeile", "1 row"],
  [1705, "1.705 Zeilen", "1,705 rows"],
])("%d rows", (rows, german, english) => {
  expect(pruefenTexts.de.rows(rows)).toBe(german);
  expect(pruefenTexts.en.rows(rows)).toBe(english);
});
