import type { GemeindeIndex } from "../domain/gemeinde/gemeindeIndex";
import type { Zeile } from "../domain/personenliste/zeile";
import { markOf } from "../workbook/mark";
import type { SheetContent } from "../workbook/sheetContent";
import type { Korrekturen } from "./columns/spalte";
import { createDatumReaders } from "./dates/datumReader";
import { findListenIn } from "./findListen";
import type { GefundeneListe } from "./gefundeneListe";
import { readListe } from "./readListe";
import { createVermerkReader } from "./remarks/readVermerk";
import { blattAbschnittOf, OHNE_ABSCHNITT, type Abschnitt } from "./sections/abschnitt";
import { createGrid, type Grid } from "./sheet/grid";
import { randtexteIn } from "./sheet/randtexte";
import { legendeOf, type Legende } from "./strikes/legende";
import { legendentexteOf } from "./strikes/legendentexte";
import { cellText } from "./text/cellText";

/** The sheets of one file or of the open workbook. */
export interface Mappe {
  readonly file: string;
  readonly sheets: readonly SheetContent[];
}

export interface GeleseneMappe {
  readonly listen: readonly GefundeneListe[];
  /** Every person row, in the order of the sheets. */
  readonly zeilen: readonly Zeile[];
}

export interface MappeOptions {
  readonly korrekturen?: Korrekturen;
  /** Hears of every person row that was read. */
  readonly note?: () => void;
}

/** All person rows of a file: its lists, each with what its sheet and the file around it say. */
export function readMappe(
  { file, sheets }: Mappe,
  index: GemeindeIndex,
  options: MappeOptions = {},
): GeleseneMappe {
  const readVermerk = createVermerkReader();
  const pages = sheets
    .filter((sheet) => !isOwn(sheet))
    .map((content): Page => {
      const grid = createGrid(content);
      return { content, grid, listen: findListenIn(grid, content.name, options.korrekturen ?? KEINE) };
    });
  const listen = pages.flatMap((page) => page.listen);
  const hasOthers = listen.filter(({ personenzeilen }) => personenzeilen.length > 0).length > 1;
  const legende = joinLegenden(
    pages.filter((page) => page.listen.length === 0).map((page) => legendeOfPage(page, readVermerk)),
  );
  const note = options.note ?? ((): void => undefined);
  const zeilen = pages.flatMap(({ content, grid, listen: own }) => {
    const readDatum = createDatumReaders(content.dateSystem);
    return own.flatMap((liste, at) => {
      const blatt = at === 0 ? blattOf(liste, hasOthers, readVermerk) : OHNE_ABSCHNITT;
      const hasSiblings = own.length > 1;
      return readListe(
        liste,
        {
          grid,
          file,
          index,
          readVermerk,
          readDatum,
          hasSiblings,
          hasOthers,
          legende,
          blatt,
        },
        note,
      );
    });
  });
  return { listen, zeilen };
}

const KEINE: Korrekturen = new Map();

interface Page {
  readonly content: SheetContent;
  readonly grid: Grid;
  readonly listen: readonly GefundeneListe[];
}

/** Our own results are no lists to read again; a list that we sent out is one. */
function isOwn({ rows }: SheetContent): boolean {
  const mark = markOf(cellText(rows[1]?.[0]));
  return mark !== "noMark" && !/liste$/iu.test(mark.subject.replace("Gesamtliste", ""));
}

function legendeOfPage({ grid }: Page, readVermerk: Parameters<typeof legendeOf>[1]): Legende {
  const texts = randtexteIn(grid, new Set(), { top: -1, bottom: -1 }, 0);
  return legendeOf(legendentexteOf(grid, texts), readVermerk);
}

function joinLegenden(legenden: readonly Legende[]): Legende {
  return {
    fills: new Map(legenden.flatMap(({ fills }) => [...fills])),
    toene: new Map(legenden.flatMap(({ toene }) => [...toene])),
    marks: new Map(legenden.flatMap(({ marks }) => [...marks])),
  };
}

function blattOf(
  liste: GefundeneListe,
  hasOthers: boolean,
  readVermerk: Parameters<typeof legendeOf>[1],
): Abschnitt {
  return blattAbschnittOf(liste.sheet, liste, hasOthers, readVermerk);
}
