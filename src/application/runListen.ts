import { mittelOf } from "../domain/einstellung/mittelOf";
import { stichzeitOf } from "../domain/einstellung/stichzeitOf";
import type { Gemeinde } from "../domain/gemeinde/gemeinde";
import { LANDKREISE } from "../domain/gemeinde/landkreise";
import { NULL_EURO } from "../domain/geld/betrag";
import type { Stichzeit } from "../domain/personenliste/lage";
import { done, refused, type Result } from "../domain/result";
import type { SheetWrite } from "../workbook/plan";
import type { ListenRefusal, ListenVorgaben, SchreibStand } from "./listenDienst";
import { listenUebersichtOf, type ListenUebersicht } from "./listenUebersicht";
import { planListen } from "./planListen";
import { pruefsummeOf, pruefsummeText } from "./pruefsumme";
import { zuteilenListen, type Eingang, type ListenErgebnis, type ZuteilenAuftrag } from "./zuteilenListen";

/** A reading of lists that was judged, with all that it rests on. */
export interface Lauf {
  readonly ergebnis: ListenErgebnis;
  readonly uebersicht: ListenUebersicht;
  readonly vorgaben: ListenVorgaben;
  readonly stichzeit: Stichzeit;
}

export function runListen(
  eingaenge: readonly Eingang[],
  vorgaben: ListenVorgaben,
  watch: Pick<ZuteilenAuftrag, "progress" | "signal"> = {},
): Result<Lauf, ListenRefusal> {
  if (eingaenge.length === 0) return refused({ kind: "keineQuelle" });
  const { werte, korrekturen, antworten, gemeinden } = vorgaben;
  const stichzeit = stichzeitOf(werte);
  if (!stichzeit.ok) return stichzeit;
  const mittel = mittelOf(werte);
  const ergebnis = zuteilenListen({
    ...watch,
    eingaenge,
    stichzeit: stichzeit.value,
    mittel: mittel ?? NULL_EURO,
    antworten,
    korrekturen,
    ...gemeindenFor(gemeinden, werte.landkreis),
    ...(werte.umzug === undefined ? {} : { umzuege: werte.umzug }),
  });
  if (!ergebnis.ok) return ergebnis;
  const uebersicht = listenUebersichtOf(ergebnis.value, mittel);
  return done({ ergebnis: ergebnis.value, uebersicht, vorgaben, stichzeit: stichzeit.value });
}

/** Those that were given; else those of the Landkreis that the settings name; else the lists themselves tell. */
function gemeindenFor(
  given: readonly Gemeinde[] | undefined,
  landkreis: string | undefined,
): Pick<ZuteilenAuftrag, "gemeinden"> {
  const known = LANDKREISE.find(({ name }) => shortName(name) === shortName(landkreis ?? ""));
  const gemeinden = given ?? known?.gemeinden;
  return gemeinden === undefined ? {} : { gemeinden };
}

function shortName(landkreis: string): string {
  return landkreis.replace(/^(?:Landkreis|LK) /u, "").trim();
}

/** What the last run would write. */
export async function planLauf(lauf: Lauf, stand: SchreibStand): Promise<readonly SheetWrite[]> {
  const text = pruefsummeText(lauf.ergebnis, lauf.stichzeit, lauf.vorgaben.werte);
  return planListen({ ...lauf, stand, pruefsumme: await pruefsummeOf(text) });
}
