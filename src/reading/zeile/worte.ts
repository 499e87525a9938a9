import type { CellValue } from "../../workbook/cell";
import type { Name } from "../cells/namen";
import type { Vermerk } from "../remarks/vermerk";
import { cellLines, cellText } from "../text/cellText";
import { fold } from "../text/fold";
import type { Lesung } from "./lesung";

export interface Words {
  readonly vermerke: readonly Vermerk[];
  /** The remarks themselves, for people. */
  readonly text: string;
}

const NO_WORDS: Words = { vermerke: [], text: "" };

/** Remarks, and what the legend or a footnote says of the marks in the row. */
export function wordsOf(
  { spalten, legende, readVermerk }: Lesung,
  cell: (column: number) => CellValue,
  name: Name,
): Words {
  let vermerke: Vermerk[] | undefined;
  let text = "";
  for (const { index } of spalten.bemerkung) {
    const remark = cellLines(cell(index));
    if (remark === "") continue;
    (vermerke ??= []).push(meaningOf(remark, legende.marks, readVermerk));
    text = text === "" ? remark : `${text}; ${remark}`;
  }
  if (legende.marks.size > 0) {
    const marks = [
      ...name.marks,
      ...["nr", "geburt", "zuweisung"].flatMap((key) => trailingMark(cellText(cell(spalten[key as "nr"])))),
      ...loneMarks(spalten.all, cell),
      ...spalten.unbekannt.map((column) => cellText(cell(column))),
    ];
    for (const mark of marks) {
      const vermerk = legende.marks.get(fold(mark));
      if (vermerk !== undefined) (vermerke ??= []).push(vermerk);
    }
  }
  return vermerke === undefined ? NO_WORDS : { vermerke, text };
}

export function meaningOf(
  text: string,
  marks: ReadonlyMap<string, Vermerk>,
  readVermerk: (text: string) => Vermerk,
): Vermerk {
  return (text.length <= 4 ? marks.get(fold(text)) : undefined) ?? readVermerk(text);
}

/** "12*" in the running number. */
function trailingMark(text: string): readonly string[] {
  const [, mark] = /[\p{L}\d.](\*+|[¹²³⁴-⁹]|[†‡°#])\)?$/u.exec(text) ?? [];
  return mark === undefined ? [] : [mark];
}

/** A cell that holds nothing but a mark. */
function loneMarks(columns: readonly number[], cell: (column: number) => CellValue): readonly string[] {
  return columns.flatMap((column) => {
    const value = cell(column);
    return typeof value === "string" && /^\s*(?:\*{1,4}|[¹²³⁴-⁹†‡°#+])\)?\s*$/u.test(value)
      ? [value.trim().replace(")", "")]
      : [];
  });
}
