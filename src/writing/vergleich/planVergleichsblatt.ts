import { cellNumberOf, type Betrag } from "../../domain/geld/betrag";
import type {
  Variante,
  Variantenzeile,
  Vergleich,
  Vergleichsseite,
} from "../../domain/vergleich/vergleichOf";
import type { CellInput, ColumnLayout, ReplaceSheet } from "../../workbook/plan";
import { balken } from "../balken";
import { vermerkText, type Vermerk } from "../standTitle";
import { columnLetter } from "../zuteilung/letters";

export interface Vergleichsblatt {
  readonly jahr: number;
  readonly landkreis?: string;
  readonly vergleich: Vergleich;
  readonly vermerk: Vermerk;
}

/** All comparisons of a year side by side: what each other way would change for each Gemeinde. */
export function planVergleichsblatt({ jahr, landkreis, vergleich, vermerk }: Vergleichsblatt): ReplaceSheet {
  const { grundlage, varianten } = vergleich;
  const sum = FIRST_ROW + grundlage.zeilen.length;
  const groups = varianten.map((variante, index) => groupOf(variante, index, grundlage));
  const columns = [
    { header: "Gemeinde", width: 24, style: "text" as const },
    { header: `Personen: ${grundlage.titel}`, width: 11, style: "anzahl" as const },
    { header: `Betrag: ${grundlage.titel}`, width: 16, style: "betrag" as const },
    ...groups.flatMap((group) => group.columns),
  ];
  return {
    kind: "replace",
    layout: {
      subject: "Vergleich",
      version: 1,
      jahr,
      title: ["Vergleich", jahr, landkreis && `· ${landkreis}`, "· nur ein Vergleich, keine Zuteilung"]
        .filter((part) => part !== undefined && part !== "")
        .join(" "),
      note: `Unterschied gegen „${grundlage.titel}“ · voller Balken mehr, gepunkteter weniger · ${vermerkText(vermerk)}`,
      tab: "ergebnis",
      columns,
      rows: grundlage.zeilen.map(({ gemeinde, bestand, betrag }, row) => ({
        cells: [gemeinde, bestand ?? null, euros(betrag), ...groups.flatMap((group) => group.cells(row))],
      })),
      foot: [sumLine(columns, sum)],
      frozenColumns: 1,
      personenbezogen: false,
    },
  };
}

const FIRST_ROW = 5;
const BAR_LENGTH = 12;

interface Group {
  readonly columns: readonly ColumnLayout[];
  readonly cells: (row: number) => readonly CellInput[];
}

function groupOf({ titel, zeilen }: Variante, index: number, grundlage: Vergleichsseite): Group {
  const letter = `${String.fromCharCode(65 + index)}: `;
  const hasPersonen = zeilen.some(
    ({ bestand }, row) => bestand !== undefined && bestand !== grundlage.zeilen[row]?.bestand,
  );
  const most = Math.max(...zeilen.map(({ unterschied }) => Math.abs(Number(unterschied ?? 0n))));
  return {
    columns: [
      ...(hasPersonen ? [{ header: `${letter}Personen`, width: 10, style: "anzahl" as const }] : []),
      { header: `${letter}${titel}`, width: 16, style: "betrag" },
      { header: `${letter}Unterschied`, width: 15, style: "unterschied" },
      { header: `${letter}in %`, width: 10, style: "anteil" },
      { header: `${letter}Balken`, width: 14, style: "hinweis" },
    ],
    cells: (row) => {
      const zeile = zeilen[row];
      if (zeile === undefined) throw new RangeError("a variant has a row for each Gemeinde");
      return [...(hasPersonen ? [zeile.bestand ?? null] : []), ...changeOf(zeile, most)];
    },
  };
}

function changeOf({ betrag, unterschied, veraenderung }: Variantenzeile, most: number): readonly CellInput[] {
  return [
    euros(betrag),
    euros(unterschied),
    veraenderung?.toNumber() ?? null,
    balken(Number(unterschied ?? 0n), most, BAR_LENGTH),
  ];
}

/** SUM under everything that can be added up. */
function sumLine(columns: readonly ColumnLayout[], row: number): readonly CellInput[] {
  return columns.map(({ style }, index) => {
    if (index === 0) return "Summe";
    const letter = columnLetter(index);
    const isSummed = style === "anzahl" || style === "betrag" || style === "unterschied";
    return isSummed ? { formula: `SUM(${letter}${FIRST_ROW}:${letter}${row - 1})` } : null;
  });
}

function euros(betrag: Betrag | undefined): number | null {
  return betrag === undefined ? null : cellNumberOf(betrag);
}
