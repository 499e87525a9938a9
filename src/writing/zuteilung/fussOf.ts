import { cellNumberOf } from "../../domain/geld/betrag";
import type { Kettenschritt, Mittelkette } from "../../domain/zuteilung/mittelkette";
import type { Verteilung } from "../../domain/zuteilung/verteilung";
import type { CellInput } from "../../workbook/plan";
import { ANTEIL, BETRAG, PERSONEN } from "./letters";

interface Place {
  /** Excel's numbers of the first row of the table and of the sum below it. */
  readonly first: number;
  readonly summe: number;
}

type Line = readonly CellInput[];

/** Sums by Excel itself (SUM, so that a filter changes nothing), the Mittel, what is between them, and their origin. */
export function fussOf(
  { mittel, topf }: Verteilung,
  kette: Mittelkette | undefined,
  place: Place,
): readonly Line[] {
  const { first, summe } = place;
  const sum = (column: string): CellInput => ({ formula: `SUM(${column}${first}:${column}${summe - 1})` });
  return [
    [SUMME, null, sum(PERSONEN), sum(ANTEIL), sum(BETRAG)],
    [topf.kind === "satz" ? "Satz × Personen" : "Mittel", null, null, null, cellNumberOf(mittel)],
    ["Unterschied", null, null, null, { formula: `ROUND(${BETRAG}${summe}-${BETRAG}${summe + 1},2)` }],
    ...(kette === undefined ? [] : kettenlinesOf(kette, summe)),
  ];
}

/** The first line below the table. */
export const SUMME = "Summe";

function kettenlinesOf({ schritte }: Mittelkette, summe: number): readonly Line[] {
  const first = summe + 4;
  const last = first + schritte.length - 1;
  return [
    [],
    ...schritte.map((schritt, index) => kettenlineOf(schritt, first + index, schritte[index - 1]?.kind)),
    [
      "Probe: Mittel zum Verteilen",
      null,
      null,
      null,
      { formula: `ROUND(${BETRAG}${last}-${BETRAG}${summe + 1},2)` },
    ],
  ];
}

/** Each step is calculated by Excel from the line above it. */
function kettenlineOf(schritt: Kettenschritt, row: number, before: Kettenschritt["kind"] | undefined): Line {
  const line = (label: string, anteil: CellInput, betrag: CellInput): Line => [
    label,
    null,
    null,
    anteil,
    betrag,
    null,
    null,
    schritt.fundstelle,
  ];
  const above = `${BETRAG}${row - 1}`;
  switch (schritt.kind) {
    case "landesmittel":
      return line("Landesmittel", null, cellNumberOf(schritt.betrag));
    case "kreismittel":
      return line("× Zuteilungsquote", schritt.quote.toNumber(), {
        formula: `ROUND(${above}*${ANTEIL}${row},2)`,
      });
    case "kreisbetrag":
      return line("Kreisbetrag", null, cellNumberOf(schritt.betrag));
    case "vorwegabzug":
      return line("− Vorwegabzug", null, cellNumberOf(schritt.betrag));
    case "mittel":
      return line("= Mittel zum Verteilen", null, {
        formula: before === "vorwegabzug" ? `${BETRAG}${row - 2}-${above}` : above,
      });
  }
}
