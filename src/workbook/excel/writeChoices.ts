import { cellLayoutAt, type ColumnLayout } from "../plan";
import type { Block } from "./block";

/** Excel keeps a list in a validation as one text of this length, divided by commas; a longer list is not enforced. */
const LONGEST_LIST = 255;

/** Queues the lists to choose from: one rule for each run of rows with the same list. */
export function writeChoices(sheet: Excel.Worksheet, { top, left, columns, rows }: Block): void {
  const known: readonly ColumnLayout[] = columns.map((column) => column ?? CLERKS_OWN);
  known.forEach((column, index) => {
    if (column === CLERKS_OWN) return;
    for (const { first, last, choices } of listsOf(known, rows, index)) {
      const range = sheet.getRangeByIndexes(top + first, left + index, last - first + 1, 1);
      range.dataValidation.rule = { list: { inCellDropDown: true, source: choices } };
    }
  });
}

const CLERKS_OWN: ColumnLayout = { header: "", width: 0, style: "text" };

interface List {
  readonly first: number;
  last: number;
  readonly choices: string;
}

function listsOf(columns: readonly ColumnLayout[], rows: Block["rows"], index: number): readonly List[] {
  const lists: List[] = [];
  rows.forEach((_, row) => {
    const { choices = [] } = cellLayoutAt({ columns, rows }, row, index);
    const before = lists.at(-1);
    if (!isEnforceable(choices)) return;
    const joined = choices.join(",");
    if (before?.last === row - 1 && before.choices === joined) before.last = row;
    else lists.push({ first: row, last: row, choices: joined });
  });
  return lists;
}

function isEnforceable(choices: readonly string[]): boolean {
  const isPlain = choices.every((choice) => choice !== "" && !choice.includes(","));
  return choices.length > 0 && isPlain && choices.join(",").length <= LONGEST_LIST;
}
