import { matchGemeinde } from "../../domain/gemeinde/matchGemeinde";
import type { GemeindeIndex } from "../../domain/gemeinde/gemeindeIndex";
import type { Zeichen } from "../../domain/personenliste/zeile";
import { fold } from "../text/fold";
import type { Abgangsvermerk, Vermerk } from "./vermerk";
import { zeichenOf } from "./zeichenOf";

/** Where the person of a remark lives, and whether it is a child born here. */
export interface Umstand {
  /** Official name; "" if not known. */
  readonly gemeinde: string;
  readonly isKind: boolean;
}

/** What a remark means for this person: a move to the own Gemeinde is none. */
export function ausVermerk(vermerk: Vermerk, umstand: Umstand, index: GemeindeIndex): readonly Zeichen[] {
  if (vermerk.abgaenge.length === 0) return zeichenOf(vermerk);
  const others = zeichenOf({ ...vermerk, abgaenge: [] });
  const abgaenge = vermerk.abgaenge.flatMap((abgang) => ausAbgang(abgang, umstand, index));
  return [...abgaenge, ...others];
}

function ausAbgang(
  { wie, datum, ziel, gilt }: Abgangsvermerk,
  { gemeinde, isKind }: Umstand,
  index: GemeindeIndex,
): readonly Zeichen[] {
  if (gilt === "kind" && !isKind) return [];
  const nach = gemeindeIn(ziel, index);
  const isHere = nach !== "" && nach === gemeinde;
  if (isHere && wie === "verzogen") return [];
  if (gilt === "wennAnderswo" && nach === "" && !TOWNS.has(fold(ziel).replace(/[^a-z]/gu, ""))) return [];
  return [{ kind: "abgang", wie, datum, nach }];
}

export function gemeindeIn(ziel: string, index: GemeindeIndex): string {
  if (ziel === "") return "";
  const match = matchGemeinde(ziel, index);
  return match.kind === "gefunden" ? match.gemeinde.name : "";
}

/** Places outside the county to which people usually move; enough to understand "jetzt in …". */
const TOWNS: ReadonlySet<string> = new Set(
  `heilbronn stuttgart berlin hamburg muenchen koeln frankfurt frankfurtammain duesseldorf dortmund essen leipzig dresden
bremen hannover nuernberg duisburg bochum wuppertal bielefeld bonn muenster mannheim karlsruhe augsburg wiesbaden
freiburg freiburgimbreisgau heidelberg ulm pforzheim reutlingen tuebingen esslingen esslingenamneckar ludwigsburg
aalen sindelfingen boeblingen goeppingen schwaebischhall schwaebischgmuend waiblingen backnang bietigheimbissingen
kornwestheim leonberg fellbach offenburg villingenschwenningen konstanz friedrichshafen ravensburg heidenheim
rastatt badenbaden bruchsal sinsheim mosbach oehringen kuenzelsau crailsheim badmergentheim wuerzburg mainz
saarbruecken kassel braunschweig kiel luebeck rostock erfurt magdeburg halle chemnitz potsdam oldenburg osnabrueck
paderborn aachen krefeld gelsenkirchen oberhausen hagen leverkusen darmstadt offenbach regensburg ingolstadt fuerth
erlangen calw nagold`.split(/\s+/u),
);
