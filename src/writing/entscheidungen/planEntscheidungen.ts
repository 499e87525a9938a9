import { AUFGABENWAHLEN, type Entscheidung } from "../../domain/aufgabenwahl/entscheidung";
import type { Umfangsbefund } from "../../domain/aufgabenwahl/pruefeStellenumfang";
import { cellNumberOf, type Betrag } from "../../domain/geld/betrag";
import type { Tag } from "../../domain/zeit/tag";
import { aufgabenwahlTexts } from "../../i18n/aufgabenwahlTexts";
import { formatTag } from "../../i18n/numbers";
import type { CellInput, ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import type { FurtherCells } from "../ownSheet";
import { withFurther } from "../withFurther";

/** A decision with what the program knows of it. */
export interface Entscheidungszeile {
  readonly entscheidung: Entscheidung;
  /** Of its carrier, not of the Gemeinde alone. */
  readonly befund: Umfangsbefund;
  readonly betrag?: Betrag;
  readonly frist: Tag | "keine";
  readonly isUeberfaellig: boolean;
}

/** The register of who does the work, all years: the clerks fill it here or in the pane. */
export function planEntscheidungen(
  zeilen: readonly Entscheidungszeile[],
  weitere: ReadonlyMap<string, FurtherCells>,
): ReplaceSheet {
  const decided = zeilen.filter(({ entscheidung }) => entscheidung.wahl !== "offen").length;
  const late = zeilen.filter(({ isUeberfaellig }) => isUeberfaellig).length;
  return {
    kind: "replace",
    layout: {
      subject: "Entscheidungen",
      version: 1,
      title: `Entscheidungen · ${decided} von ${zeilen.length}${late === 0 ? "" : `, ${late} überfällig`}`,
      note: "Gelbe Felder füllt die Koordinierung aus. Nr. 3.4 VwV IntM (50 %) gilt für den Träger oder Verbund, nicht für die einzelne Gemeinde.",
      tab: "eingabe",
      ...withFurther(
        COLUMNS,
        zeilen.map((zeile) => ({ key: keyOf(zeile.entscheidung), row: rowOf(zeile) })),
        weitere,
      ),
      frozenColumns: 2,
      personenbezogen: false,
    },
  };
}

/** A Gemeinde decides once a year. */
export function keyOf({ jahr, gemeinde }: Pick<Entscheidung, "jahr" | "gemeinde">): string {
  return `${jahr} ${gemeinde}`;
}

const WAHL = aufgabenwahlTexts.de.wahl;

// "IntM Entscheidungen" v1: a column is never renamed, removed or given a new meaning.
export const COLUMNS: readonly ColumnLayout[] = [
  { header: "Jahr", width: 6, style: "nummer" },
  { header: "Gemeinde", width: 22, style: "text" },
  { header: "AGS", width: 10, style: "kennung" },
  { header: "Entscheidung", width: 22, style: "eingabe", choices: AUFGABENWAHLEN.map((wahl) => WAHL[wahl]) },
  { header: "Träger/Federführung", width: 22, style: "eingabe" },
  { header: "Verbund", width: 18, style: "eingabe" },
  { header: "Stunden", width: 9, style: "eingabeStunden" },
  { header: "Umfang", width: 9, style: "anteil" },
  { header: "Nr. 3.4", width: 12, style: "text" },
  { header: "Gremium", width: 18, style: "eingabe" },
  { header: "Beschluss am", width: 12, style: "eingabeDatum" },
  { header: "Vorlage", width: 16, style: "eingabe" },
  { header: "gilt bis", width: 12, style: "eingabeDatum" },
  { header: "Betrag", width: 15, style: "betrag" },
  { header: "Frist", width: 24, style: "text" },
  { header: "Bemerkung", width: 30, style: "eingabe" },
];

function rowOf({ entscheidung, befund, betrag, frist, isUeberfaellig }: Entscheidungszeile): RowLayout {
  const { jahr, gemeinde, ags, wahl, traeger, verbund, stunden, gremium, vorlage, bemerkung } = entscheidung;
  return {
    cells: [
      jahr,
      gemeinde,
      ags ?? null,
      WAHL[wahl],
      orNull(traeger),
      orNull(verbund),
      stunden?.toNumber() ?? null,
      befund.umfang?.toNumber() ?? null,
      aufgabenwahlTexts.de.umfang[befund.ergebnis],
      orNull(gremium),
      dayOrNull(entscheidung.beschlussAm),
      orNull(vorlage),
      dayOrNull(entscheidung.giltBis),
      betrag === undefined ? null : cellNumberOf(betrag),
      fristText(wahl !== "offen", frist, isUeberfaellig),
      orNull(bemerkung),
    ],
    ...(isUeberfaellig || befund.ergebnis === "nichtErfuellt" ? { tone: "zuKlaeren" as const } : {}),
  };
}

function fristText(isDecided: boolean, frist: Tag | "keine", isUeberfaellig: boolean): string {
  if (isDecided) return "entschieden";
  if (frist === "keine") return "keine Frist";
  return isUeberfaellig ? `überfällig (${formatTag(frist, "de")})` : `bis ${formatTag(frist, "de")}`;
}

function orNull(text: string): CellInput {
  return text === "" ? null : text;
}

function dayOrNull(tag: Tag | undefined): CellInput {
  return tag === undefined ? null : { date: tag };
}
