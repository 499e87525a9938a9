import { done, refused, type Result } from "../../result";
import type { Quartal } from "../../zeit/quartal";
import { checkKosten, type Kostenfehler } from "../kosten/checkKosten";
import type { Kosten } from "../kosten/kosten";
import { checkVereinbarung, type Vereinbarungsfehler } from "../vereinbarung/checkVereinbarung";
import type { Vereinbarung } from "../vereinbarung/vereinbarung";
import { isSameQuartal } from "./abschnitt";
import { entwurfOf } from "./entwurfOf";
import type { Entwurf } from "./entwurf";
import { jahresleistungOf, type Leistung } from "./jahresleistung";

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
  const fehler = [...checkVereinbarung(vereinbarung), ...checkKosten(kosten)];
  if (fehler.length > 0) return refused({ kind: "eingabefehler", fehler });
  const leistungen = jahresleistungOf(vereinbarung, kosten, quartal.jahr).filter(({ abschnitt }) =>
    isSameQuartal(abschnitt.quartal, quartal),
  );
  const runs = byBehandlung(leistungen).filter(isWorthADraft);
  return done(runs.map((run) => entwurfOf(vereinbarung, run)));
}

/** Neighbours with the same treatment go on one invoice. */
function byBehandlung(leistungen: readonly Leistung[]): readonly (readonly Leistung[])[] {
  return leistungen.reduce<readonly (readonly Leistung[])[]>((runs, leistung) => {
    const last = runs.at(-1);
    const goesOn = last?.at(-1) !== undefined && behandlungOf(last.at(-1)) === behandlungOf(leistung);
    return goesOn ? [...runs.slice(0, -1), [...last, leistung]] : [...runs, [leistung]];
  }, []);
}

function behandlungOf(leistung: Leistung | undefined): string {
  const festlegung = leistung?.abschnitt.festlegung ?? "none";
  return festlegung === "none" ? "ungeklaert" : festlegung.behandlung;
}

function isWorthADraft(run: readonly Leistung[]): boolean {
  return run.some(({ positionen, maengel }) => positionen.length > 0 || maengel.length > 0);
}
