import type { Partei } from "../domain/abrechnung/partei/partei";
import type { Rechnung } from "../domain/abrechnung/rechnung/rechnung";
import type { Verstoss } from "../domain/abrechnung/rechnung/verstoss";
import { done, refused, type Result } from "../domain/result";
import { erechnungOf } from "./erechnungOf";
import { checkErechnung } from "./pruefung/checkErechnung";
import { ublOf } from "./ubl/ublOf";
import { withStammdaten } from "./withStammdaten";

/**
 * An issued invoice as a file of XRechnung 3.0 (UBL 2.1), to be kept as UTF-8; the same for the same invoice. Or
 * everything that must be put right first. `stammdaten`: today's rows of the master data.
 */
export function xrechnungOf(
  rechnung: Rechnung,
  stammdaten: readonly Partei[],
): Result<string, readonly Verstoss[]> {
  const erechnung = erechnungOf(withStammdaten(rechnung, stammdaten));
  const verstoesse = checkErechnung(erechnung);
  return verstoesse.length === 0 ? done(ublOf(erechnung)) : refused(verstoesse);
}

/** "IM-2025-08125017-Q1-01.xml": nothing in it that a folder could read as a path. */
export function xrechnungFileName({ nummer }: Rechnung): string {
  return `${nummer.replace(/[^A-Za-z0-9-]/gu, "_")}.xml`;
}
