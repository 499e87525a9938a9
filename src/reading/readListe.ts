import type { GemeindeIndex } from "../domain/gemeinde/gemeindeIndex";
import type { Gemeindeangabe, Zeile } from "../domain/personenliste/zeile";
import { planOf, type Spaltenplan } from "./columns/spaltenplan";
import type { DatumReaders } from "./dates/datumReader";
import type { GefundeneListe } from "./gefundeneListe";
import { gemeindeHeading, gemeindeOfListe, gemeindespalteOf } from "./gemeinde/gemeindeOfListe";
import type { Vermerk } from "./remarks/vermerk";
import { abschnittOf, blattAbschnittOf, OHNE_ABSCHNITT, type Abschnitt } from "./sections/abschnitt";
import type { Grid } from "./sheet/grid";
import { legendeOf, type Legende } from "./strikes/legende";
import { legendentexteOf } from "./strikes/legendentexte";
import { zebraIn } from "./strikes/zebra";
import { cellText } from "./text/cellText";
import type { Lesung } from "./zeile/lesung";
import { readZeile } from "./zeile/readZeile";

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
  const spalten = planOf(liste.spalten, gemeindespalteOf(grid, liste, index));
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

function zebraOf(
  grid: Grid,
  { personenzeilen }: GefundeneListe,
  { names, familie }: Spaltenplan,
): ReadonlySet<string> {
  const name = names[0] ?? 0;
  const fills = personenzeilen.map((row) => (grid.isMarked(row) ? grid.format(row, name)?.fill : undefined));
  if (fills.every((fill) => fill === undefined)) return NO_ZEBRA;
  const column = familie === -1 ? name : familie;
  return zebraIn(
    fills,
    personenzeilen.map((row) => cellText(grid.value(row, column))),
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
