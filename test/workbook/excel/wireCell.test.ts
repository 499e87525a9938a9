import { parseTag, type Tag } from "../../../src/domain/zeit/tag";
import { wireCell } from "../../../src/workbook/excel/wireCell";
import type { CellInput } from "../../../src/workbook/plan";

interface Case {
  readonly what: string;
  readonly input: CellInput;
  readonly styleFormat: string;
  readonly value: string | number | boolean | null;
  readonly numberFormat: string;
}

const EURO = '#,##0.00\\ "€"';

test.each<Case>([
  { what: "text", input: "08125", styleFormat: "@", value: "08125", numberFormat: "@" },
  { what: "text among amounts", input: "=1+1", styleFormat: EURO, value: "=1+1", numberFormat: "@" },
  { what: "an amount", input: 8759.7, styleFormat: EURO, value: 8759.7, numberFormat: EURO },
  { what: "a number among texts", input: 5, styleFormat: "@", value: 5, numberFormat: "General" },
  {
    what: "a formula among texts",
    input: { formula: "1+1" },
    styleFormat: "@",
    value: "=1+1",
    numberFormat: "General",
  },
  {
    what: "a formula among amounts",
    input: { formula: "SUM(A1)" },
    styleFormat: EURO,
    value: "=SUM(A1)",
    numberFormat: EURO,
  },
  {
    what: "a day",
    input: { date: tag("2022-12-31") },
    styleFormat: "dd.mm.yyyy",
    value: 44926,
    numberFormat: "dd.mm.yyyy",
  },
  {
    what: "a day among texts",
    input: { date: tag("2022-12-31") },
    styleFormat: "@",
    value: 44926,
    numberFormat: "dd.mm.yyyy",
  },
  {
    what: "a day before the calendar",
    input: { date: tag("1899-12-31") },
    styleFormat: "dd.mm.yyyy",
    value: "31.12.1899",
    numberFormat: "@",
  },
  {
    what: "a time among texts",
    input: { time: "2022-12-31T18:00" },
    styleFormat: "@",
    value: 44926.75,
    numberFormat: "dd.mm.yyyy\\ hh:mm",
  },
  { what: "nothing", input: null, styleFormat: EURO, value: null, numberFormat: EURO },
  { what: "an empty text", input: "", styleFormat: EURO, value: null, numberFormat: EURO },
  { what: "a truth value", input: false, styleFormat: "0", value: false, numberFormat: "0" },
])("$what", ({ input, styleFormat, value, numberFormat }) => {
  expect(wireCell(input, styleFormat, 1900)).toEqual({ value, numberFormat });
});

test.each([
  ["2022-12-31", 43464],
  ["1904-01-01", 0],
  ["1903-12-31", "31.12.1903"],
])("%s in a 1904 workbook", (iso, value) => {
  expect(wireCell({ date: tag(iso) }, "dd.mm.yyyy", 1904).value).toBe(value);
});

function tag(iso: string): Tag {
  const parsed = parseTag(iso);
  if (!parsed.ok) throw new Error(iso);
  return parsed.value;
}
