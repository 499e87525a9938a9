import { OHNE_DATUM, type Datumsangabe } from "../../domain/personenliste/datumsangabe";
import type { Zugang } from "../../domain/personenliste/zeile";
import type { CellValue } from "../../workbook/cell";
import { antwortIn } from "../cells/antwort";
import { isKindOnly, readZugang } from "../cells/zugangCell";
import type { Vermerk } from "../remarks/vermerk";
import type { Abschnitt } from "../sections/abschnitt";
import { cellText } from "../text/cellText";
import { fold } from "../text/fold";
import type { Lesung } from "./lesung";

export interface Nachzugangabe {
  readonly datum: Datumsangabe;
  readonly isMarked: boolean;
}

const KEIN_NACHZUG: Nachzugangabe = { datum: OHNE_DATUM, isMarked: false };

/** A column "Familiennachzug": the day, or only a cross. */
export function nachzugIn(
  { spalten, readDatum, readVermerk }: Lesung,
  cell: (column: number) => CellValue,
): Nachzugangabe {
  for (const { index } of spalten.nachzug) {
    const value = cell(index);
    const antwort = antwortIn(value);
    if (antwort === "leer" || antwort === "nein") continue;
    if (antwort === "ja") return { datum: OHNE_DATUM, isMarked: true };
    const datum = readDatum.zuweisung(value);
    if (datum.kind !== "fehlt") return { datum, isMarked: true };
    if (readVermerk(cellText(value)).zugang === "familiennachzug") return { datum, isMarked: true };
  }
  return KEIN_NACHZUG;
}

/** The row's own words go before the heading above it, and that before the sheet's name. */
export function zugangOf(
  { spalten, readVermerk, legende }: Lesung,
  cell: (column: number) => CellValue,
  vermerke: readonly Vermerk[],
  abschnitt: Abschnitt,
  nachzug: Nachzugangabe,
  zuweisung: Datumsangabe,
  geburt: Datumsangabe,
): Zugang {
  const text = cellText(cell(spalten.zugang));
  const mark = text.length <= 4 ? legende.marks.get(fold(text)) : undefined;
  const written =
    mark !== undefined && mark.zugang !== "ohneAngabe" ? mark.zugang : readZugang(text, readVermerk);
  if (written !== "ohneAngabe") return written;
  if (spalten.nachgeboren.some(({ index }) => isMarked(cell(index)))) return "nachgeboren";
  if (nachzug.isMarked) return "familiennachzug";
  const said = vermerke.find((vermerk) => vermerk.zugang !== "ohneAngabe");
  if (said !== undefined) return said.zugang;
  const instead = zuweisung.kind === "fehlt" ? readVermerk(zuweisung.text).zugang : "ohneAngabe";
  if (instead !== "ohneAngabe") return instead;
  if (abschnitt.zugang !== "ohneAngabe") return abschnitt.zugang;
  const isLikeBorn =
    zuweisung.kind === "fehlt" ||
    (zuweisung.kind === "tag" && geburt.kind === "tag" && zuweisung.tag === geburt.tag);
  const isBorn =
    abschnitt.isAddition ||
    (zuweisung.kind === "fehlt" && (isKindOnly(text) || vermerke.some(({ isBornHere }) => isBornHere)));
  return isBorn && isLikeBorn ? "nachgeboren" : "ohneAngabe";
}

function isMarked(value: CellValue): boolean {
  const antwort = antwortIn(value);
  return antwort === "ja" || antwort === "zahl" || antwort === "text";
}
