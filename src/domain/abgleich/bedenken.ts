import type { Merkmale } from "./merkmale";
import type { Paarvergleich } from "./paarvergleich";
import { addTage } from "../zeit/addTage";

/** Why a pair is not beyond doubt. One is enough to ask the clerk. */
export type Bedenken =
  | "unsicher"
  | "zweiterEintrag"
  | "zweiteZeile"
  | "namenVertauscht"
  | "vorname"
  /** In a short list every name is rare: Amir and Amin may be two. */
  | "vornameTippfehler"
  | "familienname"
  | "geburtsname"
  | "geburt"
  | "platzhalter"
  | "geschlecht"
  | "azr"
  | "mehrereAbweichungen"
  | "zwilling"
  | "staatUndAnschrift"
  | "langeGemeldet";

export interface Lage {
  readonly wahrscheinlichkeit: number;
  /** Another entry fits the row, another row fits the entry. */
  readonly hasZweitenEintrag: boolean;
  readonly hasZweiteZeile: boolean;
  readonly isZwilling: boolean;
}

export function bedenkenOf(
  zeile: Merkmale,
  eintrag: Merkmale,
  vergleich: Paarvergleich,
  lage: Lage,
): readonly Bedenken[] {
  const { familienname, vornamen, geburt, lesart, anschrift } = vergleich;
  const isSameName = [familienname, vornamen].every((stufe) => stufe === "gleich" || stufe === "laut");
  const checks: readonly (readonly [Bedenken, boolean])[] = [
    ["unsicher", lage.wahrscheinlichkeit < SICHER],
    ["zweiterEintrag", lage.hasZweitenEintrag],
    ["zweiteZeile", lage.hasZweiteZeile],
    ["namenVertauscht", lesart === "vertauscht"],
    ["vorname", !["gleich", "laut", "teil", "tippfehler"].includes(vornamen)],
    ["vornameTippfehler", vornamen === "tippfehler" && anschrift !== "gleich"],
    ["familienname", !["gleich", "laut", "teil", "tippfehler"].includes(familienname)],
    ["geburtsname", lesart === "geburtsname" && anschrift !== "gleich"],
    ["geburt", !["gleich", "ziffer", "platzhalter", "nurJahr"].includes(geburt)],
    ["platzhalter", ["platzhalter", "nurJahr"].includes(geburt) && !(isSameName && anschrift === "gleich")],
    ["geschlecht", vergleich.geschlecht === "anders"],
    ["azr", vergleich.azr === "anders"],
    ["mehrereAbweichungen", abweichungenIn(vergleich) > 1],
    ["zwilling", lage.isZwilling && vornamen !== "gleich" && vornamen !== "laut"],
    ["staatUndAnschrift", vergleich.staat === "anders" && anschrift !== "gleich"],
    ["langeGemeldet", anschrift !== "gleich" && isLongBefore(zeile, eintrag)],
  ];
  return checks.flatMap(([bedenken, holds]) => (holds ? [bedenken] : []));
}

/** The two rows may be one person: names that can be the same name, dates that can be the same day. */
export function isPassend({ familienname, vornamen, geburt }: Paarvergleich): boolean {
  return (
    !["anders", "teilweise"].includes(familienname) &&
    !["anders", "teilweise"].includes(vornamen) &&
    ["gleich", "platzhalter", "nurJahr", "getauscht", "ziffer"].includes(geburt)
  );
}

const SICHER = 0.999;

function abweichungenIn({ familienname, vornamen, geburt }: Paarvergleich): number {
  const isRepaired = (stufe: string) => stufe !== "gleich" && stufe !== "laut";
  return [familienname, vornamen, geburt].filter(isRepaired).length;
}

/** Registered elsewhere more than three years before the Zuweisung: hardly the person who was assigned. */
function isLongBefore(zeile: Merkmale, eintrag: Merkmale): boolean {
  const { zuweisung } = zeile.person;
  const { einzug } = eintrag.person.meldung;
  return zuweisung !== undefined && einzug !== undefined && einzug < addTage(zuweisung, -3 * 365);
}
