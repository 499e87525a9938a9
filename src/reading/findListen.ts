import type { SheetContent } from "../workbook/sheetContent";
import { bloeckeOf } from "./columns/bloecke";
import { kopfAt } from "./columns/kopf";
import type { Kopf, Kopffeld } from "./columns/kopffeld";
import type { Korrekturen, Spalte } from "./columns/spalte";
import { spaltenOf } from "./columns/spaltenOf";
import type { GefundeneListe, Randtext, Textzeile } from "./gefundeneListe";
import { kennspaltenOf, personenzeileAt, type Kennspalten } from "./personenzeile";
import { randtexteIn, rowText } from "./sheet/randtexte";
import { createGrid, type Grid } from "./sheet/grid";

const KEINE: Korrekturen = new Map();

/**
 * All lists with persons in a sheet, wherever they begin. A header repeated below (after a page break or a heading)
 * goes on with the same list; a header of another kind begins a new one.
 */
export function findListen(
  content: SheetContent,
  korrekturen: Korrekturen = KEINE,
): readonly GefundeneListe[] {
  return findListenIn(createGrid(content), content.name, korrekturen);
}

export function findListenIn(grid: Grid, sheet: string, korrekturen: Korrekturen): readonly GefundeneListe[] {
  const listen: GefundeneListe[] = [];
  let open: readonly Block[] = [];
  let above: Textzeile[] = [];
  for (let row = 0; row < grid.rowCount; row++) {
    if (open.length > 0 && continues(grid, row, open)) continue;
    if (grid.row(row).length === 0) continue;
    const kopf = kopfAt(grid, row);
    if (kopf === "none") {
      const text = rowText(grid, row);
      if (text !== "") above.push({ row, text });
      for (const block of open) note(grid, row, block);
      continue;
    }
    const isAgain = open.length > 0 && open.every(({ header }) => header === headerOf(kopf));
    if (!isAgain) {
      listen.push(...open.map((block) => listeOf(grid, sheet, block)));
      for (let group = kopf.top; group < kopf.bottom; group++)
        above.push({ row: group, text: rowText(grid, group) });
      const textDarueber = above.filter(({ text }) => text !== "");
      open = bloeckeOf(kopf.felder).map((felder, _index, all) =>
        blockOf(
          grid,
          kopf,
          felder,
          korrekturen,
          all.length === 1 ? textDarueber : textsAbove(grid, kopf, felder, textDarueber),
        ),
      );
      above = [];
    }
    row = kopf.bottom;
  }
  listen.push(...open.map((block) => listeOf(grid, sheet, block)));
  return listen;
}

interface Block {
  readonly kopf: Kopf;
  readonly header: string;
  readonly spalten: readonly Spalte[];
  readonly kennspalten: Kennspalten;
  readonly textDarueber: readonly Textzeile[];
  readonly personenzeilen: number[];
  readonly zwischentexte: Textzeile[];
}

function blockOf(
  grid: Grid,
  kopf: Kopf,
  felder: readonly Kopffeld[],
  korrekturen: Korrekturen,
  textDarueber: readonly Textzeile[],
): Block {
  const spalten = spaltenOf(grid, kopf, felder, grid.rowCount - 1, korrekturen);
  return {
    kopf,
    header: headerOf(kopf),
    spalten,
    kennspalten: kennspaltenOf(spalten),
    textDarueber,
    personenzeilen: [],
    zwischentexte: [],
  };
}

function headerOf(kopf: Kopf): string {
  return kopf.felder.map(({ column, text }) => `${column}:${text}`).join("\n");
}

/** Adds the row to each open list in which it is a person. */
function continues(grid: Grid, row: number, open: readonly Block[]): boolean {
  let isPerson = false;
  for (const block of open) {
    const answer = personenzeileAt(grid, row, block.kennspalten);
    if (answer === "nein" || isHeaderAgain(grid, row, block)) continue;
    if (answer === "vielleicht" && kopfAt(grid, row) !== "none") continue;
    block.personenzeilen.push(row);
    isPerson = true;
  }
  return isPerson;
}

/** A person's name is not the header of its column; a header may be merged over the row below it. */
function isHeaderAgain(grid: Grid, row: number, { kopf, kennspalten }: Block): boolean {
  return kennspalten.names.every((column) => {
    const value = grid.value(row, column);
    return typeof value === "string" && value !== "" && value === grid.value(kopf.bottom, column);
  });
}

function note(grid: Grid, row: number, { zwischentexte, kennspalten }: Block): void {
  const text = rowText(grid, row, kennspalten.first, kennspalten.last);
  if (text !== "") zwischentexte.push({ row, text });
}

/** Of lists side by side each has the lines above its own columns; a line across all belongs to all. */
function textsAbove(
  grid: Grid,
  kopf: Kopf,
  felder: readonly Kopffeld[],
  above: readonly Textzeile[],
): readonly Textzeile[] {
  const first = felder[0]?.column ?? 0;
  const last = felder.at(-1)?.column ?? first;
  return above
    .filter(({ row }) => row < kopf.bottom)
    .map(({ row }) => ({ row, text: rowText(grid, row, first, last) }))
    .filter(({ text }) => text !== "");
}

function listeOf(grid: Grid, sheet: string, block: Block): GefundeneListe {
  const { kopf, spalten, personenzeilen, zwischentexte, textDarueber } = block;
  const first = personenzeilen[0] ?? 0;
  const randtexte: readonly Randtext[] = randtexteIn(
    grid,
    new Set(personenzeilen),
    kopf,
    block.kennspalten.last,
  );
  return {
    sheet,
    kopf: { top: kopf.top, bottom: kopf.bottom },
    spalten,
    personenzeilen,
    zwischentexte: zwischentexte.filter(({ row }) => row > kopf.bottom || row > first),
    textDarueber: textDarueber.map(({ text }) => text).reverse(),
    randtexte,
  };
}
