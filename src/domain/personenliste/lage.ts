import type { Tag } from "../zeit/tag";
import type { Zeitraum } from "../zeit/zeitraum";
import type { Datumsangabe } from "./datumsangabe";
import { pruefeDatum } from "./pruefeDatum";
import { pruefeStreichung, type Streichung } from "./pruefeStreichung";
import type { Grund } from "./grund";
import type { Zeile, Zugang } from "./zeile";

/** The days of a year's count. */
export interface Stichzeit {
  readonly zeitraum: Zeitraum;
  readonly stichtag: Tag;
}

/** What one row says by itself, before others are looked at. */
export interface Lage {
  readonly gemeinde: string;
  readonly zugang: Exclude<Zugang, "ohneAngabe">;
  /** The day that decides: of the Zuweisung or of the Familiennachzug. */
  readonly datum: Datumsangabe;
  readonly streichung: Streichung;
  /** Whether the deciding day lies in the Zeitraum. */
  readonly imZeitraum: "innen" | Grund;
}

export function lageOf(zeile: Zeile, { zeitraum, stichtag }: Stichzeit): Lage {
  const { zuweisung, nachzug } = zeile;
  const zugang = zugangOf(zeile);
  const ownZuweisung = pruefeDatum(zuweisung, zeitraum);
  const hasBoth = zugang === "familiennachzug" && nachzug.kind !== "fehlt";
  const isAssigned = hasBoth && ownZuweisung === "innen";
  const datum = hasBoth && !isAssigned ? nachzug : zuweisung;
  return {
    gemeinde: zeile.gemeinde.kind === "bekannt" ? zeile.gemeinde.name : "",
    zugang: isAssigned ? "zuweisung" : zugang,
    datum,
    streichung: pruefeStreichung(zeile.zeichen, stichtag),
    imZeitraum: datum === zuweisung ? ownZuweisung : pruefeDatum(datum, zeitraum),
  };
}

/** A list of Zuweisungen says nothing more of most rows; a day of Familiennachzug alone says enough. */
function zugangOf({ zugang, zuweisung, nachzug }: Zeile): Exclude<Zugang, "ohneAngabe"> {
  if (zugang !== "ohneAngabe") return zugang;
  return zuweisung.kind === "fehlt" && nachzug.kind !== "fehlt" ? "familiennachzug" : "zuweisung";
}
