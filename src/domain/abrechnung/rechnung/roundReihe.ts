import { allocateBetrag } from "../../geld/allocateBetrag";
import { betragOf, NULL_EURO, type Betrag } from "../../geld/betrag";
import { sumBrueche, type Bruch } from "../bruch";
import { roundBruch } from "../rundung";

/** What one Gemeinde owes of a piece, in euros and unrounded. */
export interface Eigneranteil {
  readonly ags: string;
  readonly name: string;
  readonly wert: Bruch;
}

/**
 * What `ags` pays of each piece. A piece gets what is due up to it less what was due up to the one before, so that
 * the pieces of a year add up to the rounded year (8.254,81 / ,81 / ,80 / ,81). Where several
 * share, the rounded sum is handed out cent by cent (ADR on left-over cents): their parts add up as well.
 */
export function roundReihe(stuecke: readonly (readonly Eigneranteil[])[], ags: string): readonly Betrag[] {
  const due = stuecke.map((_, index) => dueOf(mergeAnteile(stuecke.slice(0, index + 1).flat()), ags));
  return due.map((betrag, index) => betragOf(betrag - (due[index - 1] ?? NULL_EURO)));
}

/** One entry for each Gemeinde: what it owes up to here. */
function mergeAnteile(anteile: readonly Eigneranteil[]): readonly Eigneranteil[] {
  const eigner = [...new Map(anteile.map((one) => [one.ags, one])).values()];
  return eigner.map(({ ags, name }) => ({
    ags,
    name,
    wert: sumBrueche(anteile.filter((one) => one.ags === ags).map(({ wert }) => wert)),
  }));
}

function dueOf(anteile: readonly Eigneranteil[], ags: string): Betrag {
  const total = sumBrueche(anteile.map(({ wert }) => wert));
  if (total.zaehler === 0n) return NULL_EURO;
  const eigner = anteile.map(({ ags, name, wert }) => ({
    ags,
    name,
    gewicht: weightOf(wert, anteile),
  }));
  return (
    allocateBetrag(roundBruch(total), eigner).find(({ eigner }) => eigner.ags === ags)?.betrag ?? NULL_EURO
  );
}

/** The share as a whole number: all shares on one denominator, the product of them all. */
function weightOf({ zaehler, nenner }: Bruch, anteile: readonly Eigneranteil[]): bigint {
  const common = anteile.reduce((product, { wert }) => product * wert.nenner, 1n);
  return (zaehler * common) / nenner;
}
