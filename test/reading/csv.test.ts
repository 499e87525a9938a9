import { readCsv } from "../../src/reading/csv";

const utf8 = (text: string) => new TextEncoder().encode(text);

test.each([
  ["semicolons", "gemeinde;personen\nFlein;14\n"],
  ["tabs", "gemeinde\tpersonen\nFlein\t14\n"],
  ["commas", "gemeinde,personen\nFlein,14\n"],
  ["lines of Windows, no end of line at the end", "gemeinde;personen\r\nFlein;14"],
  ["the mark of UTF-8", "\uFEFFgemeinde;personen\nFlein;14\n"],
  ["quotes", '"gemeinde";"personen"\n"Flein";"14"\n'],
])("reads fields parted by %s", (_, text) => {
  expect(readCsv(utf8(text))).toEqual([
    ["gemeinde", "personen"],
    ["Flein", "14"],
  ]);
});

test.each([
  ["a separator inside quotes", '"Brackenheim; Stadt";1', ["Brackenheim; Stadt", "1"]],
  ["a quote inside quotes", '"Haus ""Linde""";1', ['Haus "Linde"', "1"]],
  ["a line end inside quotes", '"Bad\nWimpfen";1', ["Bad\nWimpfen", "1"]],
  ["a quote that nobody closes", '1;"Flein', ["1", "Flein"]],
  ["a comma in a field parted by semicolons", "Brackenheim, Stadt;1", ["Brackenheim, Stadt", "1"]],
  ["an empty last field", "Flein;", ["Flein", ""]],
])("keeps %s", (_, text, row) => {
  expect(readCsv(utf8(text))).toEqual([row]);
});

it("keeps blank lines, so that rows count as in Excel", () => {
  expect(readCsv(utf8("a;b\n\nc;d\n"))).toEqual([["a", "b"], [""], ["c", "d"]]);
});

it("reads Windows-1252 where the bytes are no UTF-8", () => {
  const bytes = Uint8Array.from([0x4d, 0xf6, 0x63, 0x6b, 0x3b, 0x31]);
  expect(readCsv(bytes)).toEqual([["Möck", "1"]]);
});

test.each(["utf-16le", "utf-16be"])("reads %s with its mark", (encoding) => {
  const units = [0xfeff, 0x4d, 0xf6, 0x63, 0x6b, 0x3b, 0x31];
  const bytes = units.flatMap((unit) => [unit & 0xff, unit >> 8]);
  const swapped = units.flatMap((unit) => [unit >> 8, unit & 0xff]);
  expect(readCsv(Uint8Array.from(encoding === "utf-16le" ? bytes : swapped))).toEqual([["Möck", "1"]]);
});

it("finds nothing in an empty file", () => {
  expect(readCsv(new Uint8Array())).toEqual([]);
});
