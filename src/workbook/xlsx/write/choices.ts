import type { DataValidation } from "hucre";
import { rangeRef } from "hucre/xlsx";
import { cellLayoutAt, type SheetLayout } from "../../plan";
import { FIRST_ROW } from "./frame";

/** Excel keeps a list in a validation as one text of this length, divided by commas. */
const LONGEST_LIST = 255;

/** The lists to choose from: one validation for each run of rows with the same list. */
export function choicesOf(layout: SheetLayout, rows: number): readonly DataValidation[] {
  return layout.columns.flatMap((_, column) => {
    const runs: { first: number; last: number; readonly choices: readonly string[] }[] = [];
    for (let row = 0; row < rows; row++) {
      const { choices } = cellLayoutAt(layout, row, column);
      const run = runs.at(-1);
      if (choices === undefined || !isWritable(choices)) continue;
      if (run?.last === row - 1 && isSame(run.choices, choices)) run.last = row;
      else runs.push({ first: row, last: row, choices });
    }
    return runs.map(({ first, last, choices }) =>
      validation(rangeRef(FIRST_ROW + first, column, FIRST_ROW + last, column), choices),
    );
  });
}

export function validation(range: string, choices: readonly string[]): DataValidation {
  return {
    type: "list",
    range,
    values: choices.map((choice) => choice.replaceAll('"', '""')),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
  };
}

export function isWritable(choices: readonly string[]): boolean {
  return (
    choices.length > 0 &&
    choices.join(",").length <= LONGEST_LIST &&
    choices.every((choice) => choice !== "" && !choice.includes(","))
  );
}

function isSame(list: readonly string[], other: readonly string[]): boolean {
  return list === other || (list.length === other.length && list.every((choice, at) => choice === other[at]));
}
