import { isCellError, type CellValue } from "../../workbook/cell";
import { clean } from "../text/clean";
import { fold } from "../text/fold";

/** A cell in which people say yes or no. */
export type Antwort = "ja" | "nein" | "leer" | "text" | "zahl";

export function antwortIn(value: CellValue): Antwort {
  if (value === null) return "leer";
  if (typeof value === "boolean") return value ? "ja" : "nein";
  if (typeof value === "number") return value === 1 ? "ja" : value === 0 ? "nein" : "zahl";
  if (isCellError(value)) return "text";
  return ofText(fold(clean(value)));
}

function ofText(text: string): Antwort {
  if (/^[-–—_./?\s]*$/u.test(text)) return text.includes("?") ? "text" : "leer";
  if (YES.has(text)) return "ja";
  if (NO.has(text)) return "nein";
  return "text";
}

const YES: ReadonlySet<string> = new Set([
  ...[
    "x",
    "xx",
    "xxx",
    "(x)",
    "[x]",
    "×",
    "✗",
    "✘",
    "☒",
    "☑",
    "✓",
    "✔",
    "√",
    "ja",
    "j",
    "yes",
    "y",
    "1",
    "wahr",
    "true",
    "+",
    "ja!",
    "ja.",
  ],
]);
const NO: ReadonlySet<string> = new Set([
  "nein",
  "n",
  "no",
  "0",
  "falsch",
  "false",
  "nein!",
  "nein.",
  "☐",
  "[ ]",
  "( )",
  "o",
]);
