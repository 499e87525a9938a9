import type { Rolle } from "./rolle";
import type { Spalte } from "./spalte";

/** Columns by role, worked out once. -1: there is none. */
export interface Spaltenplan {
  readonly nr: number;
  readonly gemeinde: number;
  readonly familienname: number;
  readonly vorname: number;
  readonly name: Spalte | undefined;
  readonly geburt: number;
  readonly familie: number;
  readonly zuweisung: number;
  readonly zugang: number;
  readonly nachzug: readonly Spalte[];
  readonly nachgeboren: readonly Spalte[];
  readonly bezug: readonly Spalte[];
  readonly streichung: readonly Spalte[];
  readonly abgang: readonly Spalte[];
  readonly ziel: readonly Spalte[];
  readonly gemeldet: readonly Spalte[];
  readonly ja: number;
  readonly nein: number;
  readonly bemerkung: readonly Spalte[];
  /** Columns that no wording explains: marks in them may stand in a legend. */
  readonly unbekannt: readonly number[];
  readonly all: readonly number[];
  readonly names: readonly number[];
}

export function planOf(spalten: readonly Spalte[], gemeinde: number): Spaltenplan {
  const all = (rolle: Rolle) => spalten.filter((spalte) => spalte.rolle === rolle);
  const one = (rolle: Rolle) => all(rolle)[0]?.index ?? -1;
  const name = all("name")[0];
  return {
    nr: one("nr"),
    gemeinde,
    familienname: one("familienname"),
    vorname: one("vorname"),
    name,
    geburt: one("geburt"),
    familie: one("familie"),
    zuweisung: one("zuweisung"),
    zugang: one("zugang"),
    nachzug: all("nachzug"),
    nachgeboren: all("nachgeboren"),
    bezug: all("bezug"),
    streichung: all("streichung"),
    abgang: all("abgang"),
    ziel: all("ziel"),
    gemeldet: all("gemeldet"),
    ja: one("gemeldetJa"),
    nein: one("gemeldetNein"),
    bemerkung: all("bemerkung"),
    unbekannt: all("sonstiges").flatMap(({ index, kraft }) => (kraft === "schwach" ? [index] : [])),
    all: spalten.map(({ index }) => index),
    names: spalten.filter(({ rolle }) => NAMES.has(rolle)).map(({ index }) => index),
  };
}

const NAMES: ReadonlySet<Rolle> = new Set(["familienname", "vorname", "name"]);
