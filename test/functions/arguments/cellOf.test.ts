import { cellOf } from "../../../src/functions/arguments/cellOf";

test.each([
  ["a number", 5, 5],
  ["zero", 0, 0],
  ["a truth value", false, false],
  ["a text", " Flein ", " Flein "],
  ["an argument left out", null, null],
  ["nothing", undefined, null],
  ["an empty text", "", null],
  ["blanks", " \u00a0", null],
  ["a formatted number", { type: "FormattedNumber", basicValue: 5, numberFormat: "0.00" }, 5],
  ["an empty data type", { type: "Empty", basicType: "Empty", basicValue: "" }, null],
  ["an error of the functions", { code: "#N/A", message: "" }, { error: "#N/A" }],
  ["an error as a data type", { type: "Error", basicValue: "#DIV/0!" }, { error: "#DIV/0!" }],
  ["an error as text", "#VALUE!", { error: "#VALUE!" }],
  ["an entity without a plain value", { type: "Entity", basicValue: {} }, null],
  ["a text that begins like an error", "#N/A heute", "#N/A heute"],
])("takes %s", (_, raw, cell) => {
  expect(cellOf(raw)).toEqual(cell);
});
