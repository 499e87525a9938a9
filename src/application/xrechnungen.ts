import type { Rechnung } from "../domain/abrechnung/rechnung/rechnung";
import type { Verstoss } from "../domain/abrechnung/rechnung/verstoss";
import type { Result } from "../domain/result";
import { xrechnungFileName, xrechnungOf } from "../einvoice/xrechnungOf";
import type { Gemeindezeile } from "../writing/gemeinden/gemeindezeile";

/** An issued invoice as a file to send, or what must be filled first. */
export interface XRechnung {
  readonly nummer: string;
  readonly file: string;
  readonly xml: Result<string, readonly Verstoss[]>;
}

export function xrechnungenOf(
  rechnungen: readonly Rechnung[],
  register: readonly Gemeindezeile[],
): readonly XRechnung[] {
  const stammdaten = register.map(({ partei }) => partei);
  return rechnungen.map((rechnung) => ({
    nummer: rechnung.nummer,
    file: xrechnungFileName(rechnung),
    xml: xrechnungOf(rechnung, stammdaten),
  }));
}
