import type { Person } from "../../domain/abgleich/person";
import type { Tag } from "../../domain/zeit/tag";
import type { CellValue } from "../../workbook/cell";
import type { SheetContent } from "../../workbook/sheetContent";
import { nameOfOne, nameOfTwo } from "../cells/namen";
import { createDatumReaders, type DatumReader } from "../dates/datumReader";
import { isBlank, cellText } from "../text/cellText";
import { fold } from "../text/fold";
import type { Feldname } from "./felder";
import { readGeburt } from "./readGeburt";

/** Rows of persons in a sheet: which rows, and which column says what. Rows and columns from 0. */
export interface Personentabelle {
  readonly content: SheetContent;
  readonly zeilen: readonly number[];
  readonly spalten: ReadonlyMap<Feldname, number>;
  /** The header of the column that holds the whole name. */
  readonly nameHeader: string;
}

/** "ags" or "ort": whichever both lists have. */
export type Gemeindefeld = "ags" | "ort";

export function readPersonen(
  { content, zeilen, spalten, nameHeader }: Personentabelle,
  file: string,
  gemeindefeld: Gemeindefeld,
): readonly Person[] {
  const { geburt, zuweisung } = createDatumReaders(content.dateSystem);
  return zeilen.flatMap((row): readonly Person[] => {
    const value = (feld: Feldname): CellValue => {
      const column = spalten.get(feld);
      return column === undefined ? null : (content.rows[row]?.[column] ?? null);
    };
    const text = (feld: Feldname) => cellText(value(feld));
    const name = spalten.has("vornamen")
      ? nameOfTwo(text(spalten.has("familienname") ? "familienname" : "name"), text("vornamen"))
      : nameOfOne(text("name"), nameHeader);
    if (name.familienname === "" && name.vorname === "" && isBlank(value("geburt"))) return [];
    const [zugewiesen, einzug, auszug, sterbedatum] = TAGE.map((feld) => tagIn(value(feld), zuweisung));
    return [
      {
        herkunft: { file, sheet: content.name, row: row + 1 },
        familienname: name.familienname,
        geburtsname: text("geburtsname"),
        vornamen: name.vorname,
        geburt: readGeburt(value("geburt"), geburt),
        geschlecht: geschlechtOf(text("geschlecht")),
        staat: text("staat"),
        strasse: text("strasse"),
        hausnummer: text("hausnummer"),
        gemeinde: text(gemeindefeld),
        azr: text("azr").replace(/\s/gu, ""),
        familie: text("familie"),
        ...(zugewiesen === undefined ? {} : { zuweisung: zugewiesen }),
        meldung: {
          ...(einzug === undefined ? {} : { einzug }),
          ...(auszug === undefined ? {} : { auszug }),
          ...(sterbedatum === undefined ? {} : { sterbedatum }),
          wohnung: wohnungOf(text("wohnung")),
          stand: standOf(text("stand")),
          eltern: text("eltern"),
        },
      },
    ];
  });
}

const TAGE = ["zuweisung", "einzug", "auszug", "sterbedatum"] as const;

/** Nothing for a cell that names no single day. */
function tagIn(value: CellValue, readDatum: DatumReader): Tag | undefined {
  const angabe = readDatum(value);
  return angabe.kind === "tag" ? angabe.tag : undefined;
}

function geschlechtOf(text: string): Person["geschlecht"] {
  if (/^(?:m|maennlich|male|mann)$/u.test(fold(text))) return "m";
  return /^(?:w|f|weiblich|female|frau)$/u.test(fold(text)) ? "w" : "";
}

function wohnungOf(text: string): Person["meldung"]["wohnung"] {
  if (/^(?:neben|nw\b|n$|secondary)/u.test(fold(text))) return "neben";
  return /^(?:haupt|allein|einzig|hw\b|h$|main|primary)/u.test(fold(text)) ? "haupt" : "";
}

function standOf(text: string): Person["meldung"]["stand"] {
  const folded = fold(text);
  if (/verstorben|gestorben|deceased|died/u.test(folded)) return "verstorben";
  return /weggezogen|verzogen|abgemeldet|fortgezogen|ausgezogen|moved|gone/u.test(folded) ? "weggezogen" : "";
}
