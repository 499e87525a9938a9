import { parseBetrag } from "../../domain/geld/parseBetrag";
import type { Betrag } from "../../domain/geld/betrag";
import { Decimal } from "../../domain/geld/decimal";
import { done, refused, type Result } from "../../domain/result";
import type { Tag } from "../../domain/zeit/tag";
import type { CellValue } from "../../workbook/cell";
import type { OwnRow, OwnSheet } from "../ownSheet";
import { parseTagCell } from "../einstellungen/parseTagCell";
import { textOf } from "../ownCells";
import type { KeineEingabe } from "../../i18n/eingabeSentence";

/** What people typed into a row of a register, read strictly: what does not fit is refused with its cell. */
export interface Eingaben {
  readonly text: (header: string) => string;
  readonly read: <Value>(
    header: string,
    parse: (cell: string | number) => Result<Value, unknown>,
  ) => Result<Value | undefined, KeineEingabe>;
  readonly tag: (header: string) => Result<Tag | undefined, KeineEingabe>;
  readonly zahl: (header: string) => Result<Decimal | undefined, KeineEingabe>;
  readonly betrag: (header: string) => Result<Betrag | undefined, KeineEingabe>;
  /** A cell without which the row says nothing. */
  readonly needed: <Value>(
    header: string,
    result: Result<Value | undefined, KeineEingabe>,
  ) => Result<Value, KeineEingabe>;
  readonly choice: <Choice extends string>(
    header: string,
    texts: Readonly<Record<Choice, string>>,
    choices: readonly Choice[],
    empty: Choice,
  ) => Result<Choice, KeineEingabe>;
}

export function eingabenOf({ name, dateSystem }: OwnSheet, row: OwnRow): Eingaben {
  const refuse = (spalte: string) =>
    refused<KeineEingabe>({
      kind: "keineEingabe",
      sheet: name,
      zeile: row.number,
      spalte,
      input: shown(row.get(spalte)),
    });
  const read = <Value>(
    header: string,
    parse: (cell: string | number) => Result<Value, unknown>,
  ): Result<Value | undefined, KeineEingabe> => {
    const cell = row.get(header);
    if (cell === null || cell === "") return done(undefined);
    const parsed =
      typeof cell === "string" || typeof cell === "number" ? parse(cell) : refused("keineEingabe");
    return parsed.ok ? parsed : refuse(header);
  };
  return {
    text: (header) => textOf(row.get(header)),
    read,
    tag: (header) => read(header, (cell) => parseTagCell(cell, dateSystem)),
    zahl: (header) => read(header, parseZahl),
    betrag: (header) => read(header, parseBetrag),
    needed: (header, result) => {
      if (!result.ok) return result;
      return result.value === undefined ? refuse(header) : done(result.value);
    },
    choice: (header, texts, choices, empty) => {
      const text = textOf(row.get(header));
      if (text === "") return done(empty);
      const found = choices.find((choice) => texts[choice] === text);
      return found === undefined ? refuse(header) : done(found);
    },
  };
}

/** Hours or posts: "15", "19,5" or a number; not negative. */
function parseZahl(cell: string | number): Result<Decimal, "keineZahl"> {
  const text = String(cell).trim().replace(",", ".");
  return /^\d{1,6}(?:\.\d{1,4})?$/u.test(text) ? done(new Decimal(text)) : refused("keineZahl");
}

function shown(cell: CellValue): string {
  return typeof cell === "object" && cell !== null ? cell.error : String(cell ?? "");
}
