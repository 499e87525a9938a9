import { stellenumfangOf } from "../abrechnung/stellenumfang";
import type { Decimal } from "../geld/decimal";
import { done, type Result } from "../result";
import type { KeineFassung } from "../vorschrift/fassung";
import type { Tag } from "../zeit/tag";
import { isEigenverantwortlich, type Traegerschaft } from "./traegerschaft";

/** Whether a carrier's posts are large enough. "entfaellt": the county does the work, or nobody has decided. */
export interface Umfangsbefund {
  readonly ergebnis: "erfuellt" | "nichtErfuellt" | "offen" | "entfaellt";
  /** All posts of the carrier as a fraction of a full one; absent without any hours. */
  readonly umfang?: Decimal;
}

/**
 * Nr. 3.4 VwV IntM asks for a post of at least 50 %, which a Verbund may carry together: so the hours of the carrier
 * count, never those of one Gemeinde. Missing hours leave it open, unless the known ones are enough.
 */
export function pruefeStellenumfang(
  { entscheidungen }: Traegerschaft,
  vollzeitstunden: Decimal | undefined,
  tag: Tag,
): Result<Umfangsbefund, KeineFassung> {
  if (!entscheidungen.some(({ wahl }) => isEigenverantwortlich(wahl))) return done({ ergebnis: "entfaellt" });
  const stunden = entscheidungen.flatMap((one) => (one.stunden === undefined ? [] : [one.stunden]));
  if (vollzeitstunden === undefined || stunden.length === 0) return done({ ergebnis: "offen" });
  const befund = stellenumfangOf(
    stunden.map((stundenProWoche) => ({ stundenProWoche, vollzeitstunden })),
    tag,
  );
  if (!befund.ok) return befund;
  const { umfang, isErreicht } = befund.value;
  const isComplete = stunden.length === entscheidungen.length;
  return done({ umfang, ergebnis: isErreicht ? "erfuellt" : isComplete ? "nichtErfuellt" : "offen" });
}
