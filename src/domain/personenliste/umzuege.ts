import type { Beurteilung } from "./judgeZeilen";
import { exactForm } from "./namensform";
import { personenschluesselOf } from "./personenschluessel";
import type { Zeile } from "./zeile";

/** A person struck as moved to a Gemeinde of the county that does not list them. */
export interface Umzug {
  readonly row: number;
  readonly von: string;
  readonly nach: string;
}

/**
 * The literal procedure counts these persons nowhere: struck at the old place, not added at the new. Read otherwise
 * ("zählt, wo gemeldet") they count at the new place, if they would have counted at the old one without moving.
 */
export function umzuegeIn({ zeilen, lagen, urteile }: Beurteilung): readonly Umzug[] {
  const moved = zeilen.flatMap((zeile, row): readonly Umzug[] => {
    const lage = lagen[row];
    const urteil = urteile[row];
    if (lage === undefined || urteil?.kind !== "gestrichen") return NIEMAND;
    if (urteil.wie === "doppelt" || urteil.wie === "antwort") return NIEMAND;
    const nach = zielOf(zeile);
    if (nach === "" || nach === lage.gemeinde || lage.gemeinde === "" || lage.imZeitraum !== "innen")
      return NIEMAND;
    return [{ row, von: lage.gemeinde, nach }];
  });
  const seen = new Set(moved.length === 0 ? [] : keysAt(zeilen, new Set(moved.map(({ nach }) => nach))));
  return moved.filter(({ row, nach }) => {
    const zeile = zeilen[row];
    const key = zeile === undefined ? "" : placeKey(zeile, nach);
    if (key === "" || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const NIEMAND: readonly Umzug[] = [];

/** Who is listed in these Gemeinden. */
function keysAt(zeilen: readonly Zeile[], gemeinden: ReadonlySet<string>): readonly string[] {
  return zeilen.flatMap((zeile) => {
    const { gemeinde } = zeile;
    return gemeinde.kind === "bekannt" && gemeinden.has(gemeinde.name)
      ? [placeKey(zeile, gemeinde.name)]
      : [];
  });
}

function zielOf({ zeichen }: Zeile): string {
  const abgang = zeichen.findLast((one) => one.kind === "abgang" && one.nach !== "");
  return abgang?.kind === "abgang" ? abgang.nach : "";
}

function placeKey(zeile: Zeile, gemeinde: string): string {
  const key = personenschluesselOf(zeile);
  return `${gemeinde}|${key === "" ? `${exactForm(zeile.familienname)}|${exactForm(zeile.vorname)}` : key}`;
}
