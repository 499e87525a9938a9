import { OHNE_DATUM } from "../../domain/personenliste/datumsangabe";
import { judgeZeilen } from "../../domain/personenliste/judgeZeilen";
import type { Stichzeit } from "../../domain/personenliste/lage";
import type { Urteil } from "../../domain/personenliste/urteil";
import type { Zeichen, Zeile } from "../../domain/personenliste/zeile";
import { readAbgang, readStreichung } from "../../reading/cells/abgangCell";
import type { Antwortlesung } from "../../reading/cells/gemeldetCell";
import { rolleOf } from "../../reading/columns/rolleOf";
import { createVermerkReader } from "../../reading/remarks/readVermerk";
import { zeichenOf } from "../../reading/remarks/zeichenOf";
import { isCellError, type CellValue } from "../../workbook/cell";
import { kopfOf, commonLength, spalteOf, optionalSpalte } from "../arguments/spalte";
import { readDatum, zeitraumArgument } from "../arguments/tage";
import { cellError } from "../cellError";
import { inSlices } from "../inSlices";

/** Cells of one person row, as they stand in the sheet. */
interface Personenzellen {
  readonly zuweisung: CellValue;
  readonly gestrichen: CellValue;
  readonly abgemeldet: CellValue;
}

export interface Beurteilt {
  readonly zeile: Zeile;
  readonly urteil: Urteil;
  readonly stichzeit: Stichzeit;
}

/**
 * Judges each row by itself, with the same reading and the same rule as the lists: other rows, names and families are
 * not looked at. `show` makes the cell; blank rows and a header stay blank, an error in a row is passed on.
 */
export async function judgeRows(
  zuweisung: unknown,
  von: unknown,
  bis: unknown,
  gestrichen: unknown,
  abgemeldet: unknown,
  show: (beurteilt: Beurteilt) => string | boolean,
): Promise<unknown[][]> {
  const zeitraum = zeitraumArgument(von, bis);
  const stichzeit: Stichzeit = { zeitraum, stichtag: zeitraum.bis };
  const spalten = {
    zuweisung: spalteOf(zuweisung, "zuweisung"),
    gestrichen: optionalSpalte(gestrichen, "gestrichen"),
    abgemeldet: optionalSpalte(abgemeldet, "abgemeldet"),
  };
  const rows = spalten.zuweisung.slice(0, commonLength(spalten));
  const header = rolleOf(kopfOf(spalten.zuweisung)) !== "unbekannt";
  const cells = await inSlices(rows, (cell, row) => {
    const zellen: Personenzellen = {
      zuweisung: cell,
      gestrichen: spalten.gestrichen?.[row] ?? null,
      abgemeldet: spalten.abgemeldet?.[row] ?? null,
    };
    return header && row === 0 ? "" : cellFor(zellen, stichzeit, show);
  });
  return cells.map((cell) => [cell]);
}

function cellFor(
  zellen: Personenzellen,
  stichzeit: Stichzeit,
  show: (beurteilt: Beurteilt) => string | boolean,
): unknown {
  const all = Object.values(zellen) as readonly CellValue[];
  const error = all.find(isCellError);
  if (error !== undefined) return cellError({ kind: "fehlerwert", error: error.error });
  if (all.every((cell) => cell === null)) return "";
  const zeile = zeileOf(zellen);
  const [urteil] = judgeZeilen([zeile], stichzeit).urteile;
  if (urteil === undefined) throw new RangeError("one row has one verdict");
  return show({ zeile, urteil, stichzeit });
}

function zeileOf({ zuweisung, gestrichen, abgemeldet }: Personenzellen): Zeile {
  return {
    ...EMPTY,
    zuweisung: readDatum(zuweisung),
    zeichen: [
      ...zeichenIn(readStreichung(gestrichen, readVermerk)),
      ...zeichenIn(readAbgang(abgemeldet, "abgemeldet am", readDatum, readVermerk)),
    ],
  };
}

const readVermerk = createVermerkReader();

function zeichenIn({ zeichen, rest }: Antwortlesung): readonly Zeichen[] {
  return rest === "" ? zeichen : [...zeichen, ...zeichenOf(readVermerk(rest))];
}

const EMPTY: Zeile = {
  herkunft: { file: "", sheet: "", row: 1 },
  gemeinde: { kind: "bekannt", name: "" },
  nr: "",
  familienname: "",
  vorname: "",
  geburt: OHNE_DATUM,
  zuweisung: OHNE_DATUM,
  nachzug: OHNE_DATUM,
  zugang: "ohneAngabe",
  familie: "",
  bezug: [],
  zeichen: [],
  bemerkung: "",
};
