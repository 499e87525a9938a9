import { done, refused, type Result } from "../../result";
import type { Quartal } from "../../zeit/quartal";
import { checkKosten, type Kostenfehler } from "../kosten/checkKosten";
import type { Kosten } from "../kosten/kosten";
import { checkVereinbarung, type Vereinbarungsfehler } from "../vereinbarung/checkVereinbarung";
import type { Vereinbarung } from "../vereinbarung/vereinbarung";
import { behandlungIn, isSameQuartal, type Abschnitt } from "./abschnitt";
import { entwurfOf } from "./entwurfOf";
import type { Entwurf } from "./entwurf";
import { jahresleistungOf } from "./jahresleistung";
import type { Leistung } from "./leistung";

/** Rows that contradict themselves; nothing is computed from them. */
export interface Eingabefehler {
  readonly kind: "eingabefehler";
  readonly fehler: readonly (Vereinbarungsfehler | Kostenfehler)[];
}

/**
 * The drafts of a quarter: none where nothing was done, two where the VAT treatment changes inside it (one invoice
 * has one treatment, so that O is never mixed with S or E: BR-O-11 to -14 of EN 16931).
 */
export function quartalsrechnungenOf(
  vereinbarung: Vereinbarung,
  kosten: Kosten,
  quartal: Quartal,
): Result<readonly Entwurf[], Eingabefehler> {
  const entwuerfe = jahresrechnungenOf(vereinbarung, kosten, quartal.jahr);
  return entwuerfe.ok
    ? done(entwuerfe.value.filter((one) => isSameQuartal(one.quartal, quartal)))
    : entwuerfe;
}

/** The same for the four quarters of a year. */
export function jahresrechnungenOf(
  vereinbarung: Vereinbarung,
  kosten: Kosten,
  jahr: number,
): Result<readonly Entwurf[], Eingabefehler> {
  const fehler = checkEingaben(vereinbarung, kosten);
  if (!fehler.ok) return fehler;
  const runs = runsOf(jahresleistungOf(vereinbarung, kosten, jahr)).filter(isWorthADraft);
  return done(runs.map((run) => entwurfOf(vereinbarung, run)));
}

export function checkEingaben(vereinbarung: Vereinbarung, kosten: Kosten): Result<"gut", Eingabefehler> {
  const fehler = [...checkVereinbarung(vereinbarung), ...checkKosten(kosten)];
  return fehler.length === 0 ? done("gut") : refused({ kind: "eingabefehler", fehler });
}

/** Neighbours of one quarter with the same treatment go on one invoice. */
function runsOf(leistungen: readonly Leistung[]): readonly (readonly Leistung[])[] {
  return leistungen.reduce<readonly (readonly Leistung[])[]>((runs, leistung) => {
    const run = runs.at(-1) ?? [];
    const last = run.at(-1);
    const goesOn = last !== undefined && isSameInvoice(last.abschnitt, leistung.abschnitt);
    return goesOn ? [...runs.slice(0, -1), [...run, leistung]] : [...runs, [leistung]];
  }, []);
}

function isSameInvoice(one: Abschnitt, other: Abschnitt): boolean {
  return isSameQuartal(one.quartal, other.quartal) && behandlungIn(one) === behandlungIn(other);
}

function isWorthADraft(run: readonly Leistung[]): boolean {
  return run.some(({ positionen, maengel }) => positionen.length > 0 || maengel.length > 0);
}
