import { agsIn } from "../../domain/gemeinde/ags";
import { PARTEIFELDER, type Partei, type Parteifeld } from "../../domain/abrechnung/partei/partei";
import { done, type Result } from "../../domain/result";
import { PARTEISPALTEN } from "../../i18n/parteispalten";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { Workbook } from "../../workbook/workbook";
import { textOf } from "../ownCells";
import { furtherCells, plainCell, readOwnSheet, type OwnRow } from "../ownSheet";
import type { Gemeindezeile } from "./gemeindezeile";
import { COLUMNS } from "./planGemeinden";

/** Every row of "IntM Gemeinden" with its master data; none where the sheet is missing. */
export async function readGemeinderegister(
  workbook: Workbook,
): Promise<Result<readonly Gemeindezeile[], WorkbookRefusal>> {
  const sheet = await readOwnSheet(workbook, {
    subject: "Gemeinden",
    version: 1,
    headers: ["Gemeinde"],
    byName: true,
  });
  if (!sheet.ok) return sheet;
  if (sheet.value === "noSheet") return done([]);
  const { rows, headers } = sheet.value;
  return done(
    rows.map((row) => ({
      gemeinde: textOf(row.get("Gemeinde")),
      verwaltungsgemeinschaft: textOf(row.get("Verwaltungsgemeinschaft")),
      einwohner: plainCell(row.get("Einwohner")),
      partei: parteiOf(row),
      weitere: furtherCells(row, headers, OURS),
    })),
  );
}

const OURS = COLUMNS.map(({ header }) => header);

/** Excel eats the leading zero of an AGS that was typed as a number; all else is taken as it stands. */
function parteiOf(row: OwnRow): Partei {
  const partei = Object.fromEntries(PARTEIFELDER.map((feld) => [feld, textOf(row.get(PARTEISPALTEN[feld]))]));
  const typed = partei as Record<Parteifeld, string>;
  return { ...typed, ags: agsIn(typed.ags)[0] ?? typed.ags };
}
