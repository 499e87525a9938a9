import { findGemeindeIn } from "../domain/gemeinde/findGemeindeIn";
import { createGemeindeIndex, type GemeindeIndex } from "../domain/gemeinde/gemeindeIndex";
import type { Datumsangabe } from "../domain/personenliste/datumsangabe";
import type { Zeile } from "../domain/personenliste/zeile";
import type { Rolle } from "../reading/columns/rolle";
import type { ListenErgebnis } from "./zuteilenListen";

type Liste = ListenErgebnis["listen"][number];

/** How well a list was read: the clerk sees at a glance whether the columns are right. */
export interface ListenBefund {
  /** The Gemeinden of its rows; none if no row has a known one. */
  readonly gemeinden: readonly string[];
  readonly gemeindeAus: GemeindeAus;
  /** By role of the column. */
  readonly spalten: ReadonlyMap<Rolle, Spaltenbefund>;
}

export type GemeindeAus = "spalte" | "blatt" | "darueber" | "datei" | "daneben" | "keine";

export type Spaltenbefund =
  | {
      readonly kind: "lesbar";
      readonly lesbar: number;
      readonly von: number;
      /** The first rows, as Excel counts them, in which the column says nothing usable. */
      readonly fraglich: readonly number[];
    }
  | { readonly kind: "eintraege"; readonly eintraege: number };

export function createListenBefund({
  beurteilung,
  gemeinden,
}: ListenErgebnis): (liste: Liste) => ListenBefund {
  const index = createGemeindeIndex(gemeinden);
  const bySheet = zeilenBySheet(beurteilung.zeilen);
  return (liste) => {
    const rows = bySheet.get(sheetKey(liste)) ?? NO_ROWS;
    const zeilen = liste.personenzeilen.flatMap((row) => rows.get(row + 1) ?? []);
    const names = new Set(
      zeilen.flatMap(({ gemeinde }) => (gemeinde.kind === "bekannt" ? [gemeinde.name] : [])),
    );
    return {
      gemeinden: [...names],
      gemeindeAus: gemeindeAusOf(liste, names, index),
      spalten: spaltenOf(zeilen),
    };
  };
}

type Rows = ReadonlyMap<number, Zeile>;

const NO_ROWS: Rows = new Map();

function zeilenBySheet(zeilen: readonly Zeile[]): ReadonlyMap<string, Rows> {
  const sheets = new Map<string, Map<number, Zeile>>();
  for (const zeile of zeilen) {
    const key = sheetKey(zeile.herkunft);
    const rows = sheets.get(key) ?? new Map<number, Zeile>();
    sheets.set(key, rows.set(zeile.herkunft.row, zeile));
  }
  return sheets;
}

/** No name of a sheet holds a line feed. */
function sheetKey({ file, sheet }: { readonly file: string; readonly sheet: string }): string {
  return `${sheet}\n${file}`;
}

function gemeindeAusOf(liste: Liste, names: ReadonlySet<string>, index: GemeindeIndex): GemeindeAus {
  if (names.size === 0) return "keine";
  if (liste.spalten.some(({ rolle }) => rolle === "gemeinde")) return "spalte";
  const says = (text: string) => {
    const match = findGemeindeIn(text, index);
    return match.kind === "gefunden" && names.has(match.gemeinde.name);
  };
  if (says(liste.sheet)) return "blatt";
  if (liste.textDarueber.some(says)) return "darueber";
  return says(liste.file) ? "datei" : "daneben";
}

function spaltenOf(zeilen: readonly Zeile[]): ReadonlyMap<Rolle, Spaltenbefund> {
  const lesbar = (isRead: (zeile: Zeile) => boolean): Spaltenbefund => {
    const fraglich = zeilen.filter((zeile) => !isRead(zeile)).map(({ herkunft }) => herkunft.row);
    return {
      kind: "lesbar",
      lesbar: zeilen.length - fraglich.length,
      von: zeilen.length,
      fraglich: fraglich.slice(0, SHOWN),
    };
  };
  const hasName = (zeile: Zeile) => zeile.familienname !== "" || zeile.vorname !== "";
  return new Map<Rolle, Spaltenbefund>([
    ["name", lesbar(hasName)],
    ["familienname", lesbar(({ familienname }) => familienname !== "")],
    ["vorname", lesbar(({ vorname }) => vorname !== "")],
    ["gemeinde", lesbar(({ gemeinde }) => gemeinde.kind === "bekannt")],
    ["geburt", lesbar(({ geburt }) => isDay(geburt))],
    ["zuweisung", lesbar((zeile) => isDay(zeile.zuweisung) || needsNoZuweisung(zeile))],
    [
      "bemerkung",
      { kind: "eintraege", eintraege: zeilen.filter(({ bemerkung }) => bemerkung !== "").length },
    ],
  ]);
}

/** So many rows fit into one line of the pane. */
const SHOWN = 3;

function isDay({ kind }: Datumsangabe): boolean {
  return kind === "tag" || kind === "zeitspanne";
}

function needsNoZuweisung({ zugang, nachzug }: Zeile): boolean {
  return zugang === "nachgeboren" || nachzug.kind !== "fehlt";
}
