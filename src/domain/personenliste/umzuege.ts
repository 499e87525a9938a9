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
  const listed = new Set(
    zeilen.flatMap((zeile) =>
      zeile.gemeinde.kind === "bekannt" ? placeKeys(zeile, zeile.gemeinde.name) : [],
    ),
  );
  const moved = new Set<string>();
  return zeilen.flatMap((zeile, row): readonly Umzug[] => {
    const lage = lagen[row];
    const urteil = urteile[row];
    if (
      lage === undefined ||
      urteil?.kind !== "gestrichen" ||
      urteil.wie === "doppelt" ||
      urteil.wie === "antwort"
    )
      return [];
    const nach = zielOf(zeile);
    if (nach === "" || nach === lage.gemeinde || lage.gemeinde === "" || lage.imZeitraum !== "innen")
      return [];
    const keys = placeKeys(zeile, nach);
    if (keys.some((key) => listed.has(key) || moved.has(key))) return [];
    keys.forEach((key) => moved.add(key));
    return [{ row, von: lage.gemeinde, nach }];
  });
}

function zielOf({ zeichen }: Zeile): string {
  const abgang = zeichen.findLast((one) => one.kind === "abgang" && one.nach !== "");
  return abgang?.kind === "abgang" ? abgang.nach : "";
}

function placeKeys(zeile: Zeile, gemeinde: string): readonly string[] {
  const key = personenschluesselOf(zeile);
  return [`${gemeinde}|${key === "" ? `${exactForm(zeile.familienname)}|${exactForm(zeile.vorname)}` : key}`];
}
