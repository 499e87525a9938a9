import { done, refused, type Result } from "../../result";
import { standOf, type Bucheintrag, type Zahlung } from "./rechnungsbuch";

export type Zahlungshindernis =
  | { readonly kind: "nichtImBuch"; readonly nummer: string }
  | { readonly kind: "istStorniert"; readonly nummer: string }
  | { readonly kind: "zahlungVorRechnung"; readonly nummer: string };

/** All that was paid so far, with the day of the last payment; a later entry replaces it. */
export function recordZahlung(
  buch: readonly Bucheintrag[],
  nummer: string,
  zahlung: Zahlung,
): Result<readonly Bucheintrag[], Zahlungshindernis> {
  const eintrag = buch.find((one) => one.nummer === nummer);
  if (eintrag === undefined) return refused({ kind: "nichtImBuch", nummer });
  if (standOf(eintrag, buch) === "storniert") return refused({ kind: "istStorniert", nummer });
  if (zahlung.am < eintrag.rechnungsdatum) return refused({ kind: "zahlungVorRechnung", nummer });
  return done(buch.map((one) => (one === eintrag ? { ...one, zahlung } : one)));
}
