import { pastedRows } from "../../../src/werkbank/sheet/pastedRows";

const values = (text: string) => pastedRows(text, "de").map((row) => row.map(({ v, f }) => f ?? v));

test.each([
  ["one word", "Beispieli", [["Beispieli"]]],
  [
    "cells and rows of Excel",
    "1.234\t30.387,20 €\r\n14.03.2021\tja\r\n",
    [
      [1234, 30387.2],
      [44269, "ja"],
    ],
  ],
  [
    "rows of different length",
    "a\nb\tc",
    [
      ["a", null],
      ["b", "c"],
    ],
  ],
  ["empty cells", "\t\tx", [[null, null, "x"]]],
  ["an empty row between", "a\n\nb", [["a"], [null], ["b"]]],
  ["a cell with a line break", '"Zeile 1\nZeile 2"\tb', [["Zeile 1\nZeile 2", "b"]]],
  ["quotes in quotes", '"sagt ""ja"""', [['sagt "ja"']]],
  ["a quote inside a word", 'Ersonnen "Mio"', [['Ersonnen "Mio"']]],
  ["text that looks like a formula", '=HYPERLINK("x")', [['=HYPERLINK("x")']]],
])("%s", (_, text, rows) => expect(values(text)).toEqual(rows));
