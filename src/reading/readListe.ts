import type { GemeindeIndex } from "../domain/gemeinde/gemeindeIndex";
import type { Gemeindeangabe, Zeile } from "../domain/personenliste/zeile";
import type { Rolle } from "./columns/rolle";
import type { Spalte } from "./columns/spalte";
import type { DatumReaders } from "./dates/datumReader";
import type { GefundeneListe } from "./gefundeneListe";
import { gemeindeHeading, gemeindeOfListe, gemeindespalteOf } from "./gemeinde/gemeindeOfListe";
import type { Vermerk } from "./remarks/vermerk";
import { abschnittOf, blattAbschnittOf, OHNE_ABSCHNITT, type Abschnitt } from "./sections/abschnitt";
import type { Grid } from "./sheet/grid";
import { legendeOf, type Legende } from "./strikes/legende";
import { legendentexteOf } from "./strikes/legendentexte";
import { zebraIn } from "./strikes/zebra";
import { readZeile } from "./readZeile";

/** All that one list needs to be read, beside its rows. */
export interface Lesung {
  readonly grid: Grid;
  readonly file: string;
  readonly liste: GefundeneListe;
  readonly index: GemeindeIndex;
  readonly readVermerk: (text: string) => Vermerk;
  readonly readDatum: DatumReaders;
  readonly spalten: Spaltenplan;
  readonly legende: Legende;
  readonly zebra: ReadonlySet<string>;
}

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
  readonly all: readonly number[];
  readonly names: readonly number[];
}

export interface ListeContext {
  readonly grid: Grid;
  readonly file: string;
  readonly index: GemeindeIndex;
  readonly readVermerk: (text: string) => Vermerk;
  readonly readDatum: DatumReaders;
  /** The sheet holds other lists beside or below this one. */
  readonly hasSiblings: boolean;
  /** The file holds other lists, here or on other sheets. */
  readonly hasOthers: boolean;
  /** Legend of a sheet of its own. */
  readonly legende: Legende;
  /** What the sheet's own name says: "Nachgeborene", "Abmeldungen". */
  readonly blatt: Abschnitt;
}

/** The person rows of a list. `note` hears of every row, to show progress. */
export function readListe(liste: GefundeneListe, context: ListeContext, note: () => void): readonly Zeile[] {
  const { grid, file, index, readVermerk } = context;
  const spalten = planOf(liste, gemeindespalteOf(grid, liste, index));
  const legende = joinLegenden(
    context.legende,
    legendeOf(legendentexteOf(grid, liste.randtexte), readVermerk),
  );
  const lesung: Lesung = { ...context, liste, spalten, legende, zebra: zebraOf(grid, liste, spalten) };
  let abschnitt = beginOf(liste, context);
  let gemeinde: Gemeindeangabe = gemeindeOfListe(liste, file, context.hasSiblings, index);
  const texts = liste.zwischentexte;
  let next = 0;
  return liste.personenzeilen.map((row) => {
    for (let text = texts[next]; text !== undefined && text.row < row; text = texts[++next]) {
      const found = abschnittOf(text.text, readVermerk);
      const place = gemeindeHeading(text.text, index);
      if (found !== "none") abschnitt = found;
      else if (place !== "none") abschnitt = OHNE_ABSCHNITT;
      if (place !== "none") gemeinde = place;
    }
    note();
    return readZeile(lesung, row, abschnitt, gemeinde);
  });
}

/** The heading right above the header, else the name of the sheet. */
function beginOf({ textDarueber: [title = ""], ...liste }: GefundeneListe, context: ListeContext): Abschnitt {
  const above = title === "" ? "none" : abschnittOf(title, context.readVermerk);
  if (above === "none") return context.blatt;
  return blattAbschnittOf(title, { ...liste, textDarueber: [title] }, context.hasOthers, context.readVermerk);
}

function planOf({ spalten }: GefundeneListe, gemeinde: number): Spaltenplan {
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
    all: spalten.map(({ index }) => index),
    names: spalten.filter(({ rolle }) => NAMES.has(rolle)).map(({ index }) => index),
  };
}

const NAMES: ReadonlySet<Rolle> = new Set(["familienname", "vorname", "name"]);

function zebraOf(
  grid: Grid,
  { personenzeilen }: GefundeneListe,
  { names, familie }: Spaltenplan,
): ReadonlySet<string> {
  const name = names[0] ?? 0;
  const fills = personenzeilen.map((row) => grid.format(row, name)?.fill);
  if (fills.every((fill) => fill === undefined)) return NO_ZEBRA;
  const column = familie === -1 ? name : familie;
  return zebraIn(
    fills,
    personenzeilen.map((row) => String(grid.value(row, column))),
  );
}

const NO_ZEBRA: ReadonlySet<string> = new Set();

function joinLegenden(one: Legende, other: Legende): Legende {
  return {
    fills: new Map([...one.fills, ...other.fills]),
    toene: new Map([...one.toene, ...other.toene]),
    marks: new Map([...one.marks, ...other.marks]),
  };
}
