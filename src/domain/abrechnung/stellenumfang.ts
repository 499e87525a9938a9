import { Decimal } from "../geld/decimal";
import { done, type Result } from "../result";
import { fassungOn, type Fassung, type KeineFassung } from "../vorschrift/fassung";
import type { Fundstelle } from "../vorschrift/fundstelle";
import type { Tag } from "../zeit/tag";
import { bruchOfDecimal, decimalOf, multiplyBrueche, sumBrueche, bruchOf, type Bruch } from "./bruch";
import { day } from "../zeit/day";

/** The weekly hours of one post and what a full post has in that house (39 by TVöD, up to 42 by agreement). */
export interface Stellenstunden {
  readonly stundenProWoche: Decimal;
  readonly vollzeitstunden: Decimal;
}

export interface Stellenumfang {
  /** 0.3846… for 15 of 39 hours; more than 1 when a Verbund carries several posts. */
  readonly umfang: Decimal;
  readonly mindestumfang: Decimal;
  readonly isErreicht: boolean;
  readonly fundstelle: Fundstelle;
}

/**
 * Nr. 3.4 VwV IntM: own responsibility needs a post of at least 50 %, which a Verbund may carry together. So the
 * posts of the carrier are summed, never those of a single Gemeinde in a Verbund.
 */
export function stellenumfangOf(
  stellen: readonly Stellenstunden[],
  tag: Tag,
): Result<Stellenumfang, KeineFassung> {
  const mindest = fassungOn(MINDESTUMFANG, tag);
  if (!mindest.ok) return mindest;
  const umfang = summeOf(stellen);
  const { value: mindestumfang, fundstelle } = mindest.value;
  const floor = bruchOfDecimal(mindestumfang);
  const isErreicht = umfang.zaehler * floor.nenner >= floor.zaehler * umfang.nenner;
  return done({ umfang: decimalOf(umfang), mindestumfang, isErreicht, fundstelle });
}

/** The size alone, on whatever day. */
export function umfangOf(stellen: readonly Stellenstunden[]): Decimal {
  return decimalOf(summeOf(stellen));
}

function summeOf(stellen: readonly Stellenstunden[]): Bruch {
  return sumBrueche(stellen.map(anteilOf));
}

function anteilOf({ stundenProWoche, vollzeitstunden }: Stellenstunden): Bruch {
  const vollzeit = bruchOfDecimal(vollzeitstunden);
  return multiplyBrueche([bruchOfDecimal(stundenProWoche), bruchOf(vollzeit.nenner, vollzeit.zaehler)]);
}

/** The VwV holds to the end of 2029; from 2025 Gemeinden may do the work under their own responsibility. */
const MINDESTUMFANG: readonly Fassung<Decimal>[] = [
  {
    gilt: { von: day("2025-01-01"), bis: day("2029-12-31") },
    value: new Decimal("0.5"),
    fundstelle: "Nr. 3.4 VwV IntM",
  },
];
