import type { Jahreswerte, Umzugsregel } from "../../domain/einstellung/einstellungen";
import { cellNumberOf } from "../../domain/geld/betrag";
import { parseBetrag } from "../../domain/geld/parseBetrag";
import { done, refused, type Result } from "../../domain/result";
import { parseZuteilungsquote } from "../../domain/zuteilung/zuteilungsquote";
import type { CellInput, ColumnLayout } from "../../workbook/plan";
import type { DateSystem } from "../../workbook/sheetContent";
import { parseTagCell } from "./parseTagCell";

/** One row of "IntM Einstellungen": its words, its looks, and both ways between a cell and a value. */
export interface Angabe {
  readonly label: string;
  readonly einheit: string;
  readonly hinweis: string;
  readonly cell: Pick<ColumnLayout, "style" | "choices">;
  readonly toCell: (werte: Jahreswerte) => CellInput;
  /** "keineAngabe": not what belongs here. */
  readonly fromCell: (
    cell: string | number,
    system: DateSystem,
  ) => Result<Partial<Jahreswerte>, "keineAngabe">;
}

export const ANGABEN: readonly Angabe[] = [
  {
    label: "Landkreis",
    einheit: "Name",
    hinweis: "Bestimmt die Gemeinden, sofern das Blatt „IntM Gemeinden“ fehlt.",
    cell: { style: "eingabe" },
    toCell: ({ landkreis }) => landkreis ?? null,
    fromCell: (cell) => done({ landkreis: String(cell).trim() }),
  },
  {
    label: "Zeitraum von",
    einheit: "Tag",
    hinweis: "Erster Tag, an dem eine Zuweisung zählt (Nr. 4.1.5 VwV IntM).",
    cell: { style: "eingabeDatum" },
    toCell: ({ von }) => (von === undefined ? null : { date: von }),
    fromCell: (cell, system) => orRefuse(parseTagCell(cell, system), (von) => ({ von })),
  },
  {
    label: "Zeitraum bis",
    einheit: "Tag",
    hinweis: "Letzter Tag, zugleich der Stichtag der Meldung.",
    cell: { style: "eingabeDatum" },
    toCell: ({ bis }) => (bis === undefined ? null : { date: bis }),
    fromCell: (cell, system) => orRefuse(parseTagCell(cell, system), (bis) => ({ bis })),
  },
  {
    label: "Landesmittel",
    einheit: "Euro",
    hinweis: "Was das Land in diesem Jahr für alle Kreise gibt (Nr. 5.3 VwV IntM).",
    cell: { style: "eingabeBetrag" },
    toCell: ({ landesmittel }) => (landesmittel === undefined ? null : cellNumberOf(landesmittel)),
    fromCell: (cell) => orRefuse(parseBetrag(cell), (landesmittel) => ({ landesmittel })),
  },
  {
    label: "Zuteilungsquote",
    einheit: "Prozent",
    hinweis: "Anteil des Landkreises an den Geflüchteten im Land (Nr. 5.3 VwV IntM).",
    cell: { style: "eingabeAnteil" },
    toCell: ({ quote }) => quote?.toNumber() ?? null,
    fromCell: (cell) => orRefuse(parseZuteilungsquote(cell), (quote) => ({ quote })),
  },
  {
    label: "Umzug im Landkreis",
    einheit: "Regel",
    hinweis: "Gestrichen, weil in eine andere Gemeinde des Kreises gezogen, die die Person nicht führt.",
    cell: { style: "eingabe", choices: ["zählt nirgends", "zählt, wo gemeldet"] },
    toCell: ({ umzug }) => (umzug === undefined ? null : UMZUG[umzug]),
    fromCell: (cell) => {
      const umzug = UMZUGSREGELN.find((regel) => UMZUG[regel] === cell);
      return umzug === undefined ? refused("keineAngabe") : done({ umzug });
    },
  },
];

const UMZUGSREGELN: readonly Umzugsregel[] = ["woertlich", "zaehltWoGemeldet"];
const UMZUG: Readonly<Record<Umzugsregel, string>> = {
  woertlich: "zählt nirgends",
  zaehltWoGemeldet: "zählt, wo gemeldet",
};

function orRefuse<Value>(
  parsed: Result<Value, unknown>,
  toWerte: (value: Value) => Partial<Jahreswerte>,
): Result<Partial<Jahreswerte>, "keineAngabe"> {
  return parsed.ok ? done(toWerte(parsed.value)) : refused("keineAngabe");
}
