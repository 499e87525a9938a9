import { mittelOf } from "../domain/einstellung/mittelOf";
import { stichzeitOf } from "../domain/einstellung/stichzeitOf";
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
    ...(gemeinden === undefined ? {} : { gemeinden }),
    ...(werte.umzug === undefined ? {} : { umzuege: werte.umzug }),
  });
  if (!ergebnis.ok) return ergebnis;
  const uebersicht = listenUebersichtOf(ergebnis.value, mittel);
  return done({ ergebnis: ergebnis.value, uebersicht, vorgaben, stichzeit: stichzeit.value });
}

/** What the last run would write. */
export async function planLauf(lauf: Lauf, stand: SchreibStand): Promise<readonly SheetWrite[]> {
  const text = pruefsummeText(lauf.ergebnis, lauf.stichzeit, lauf.vorgaben.werte);
  return planListen({ ...lauf, stand, pruefsumme: await pruefsummeOf(text) });
}
