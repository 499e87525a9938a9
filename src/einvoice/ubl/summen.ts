import type { Erechnung, Steuergruppe } from "../erechnung";
import { steuerkategoriePart } from "./steuerkategorie";
import { group, text, type Part } from "./xml";

/** BT-110 and BG-23. */
export function taxTotalPart({ ust, steuern, waehrung }: Erechnung): Part {
  return group("cac:TaxTotal", [
    amount("cbc:TaxAmount", ust, waehrung),
    ...steuern.map((gruppe) => subtotalPart(gruppe, waehrung)),
  ]);
}

/** BG-22. */
export function summenPart({ summen, waehrung }: Erechnung): Part {
  return group("cac:LegalMonetaryTotal", [
    amount("cbc:LineExtensionAmount", summen.zeilen, waehrung),
    amount("cbc:TaxExclusiveAmount", summen.netto, waehrung),
    amount("cbc:TaxInclusiveAmount", summen.brutto, waehrung),
    amount("cbc:PayableAmount", summen.zahlbetrag, waehrung),
  ]);
}

export function amount(name: string, euros: string, waehrung: string): Part {
  return text(name, euros, { currencyID: waehrung });
}

function subtotalPart(gruppe: Steuergruppe, waehrung: string): Part {
  const { basis, betrag, kategorie, satz, grundcode, grund } = gruppe;
  return group("cac:TaxSubtotal", [
    amount("cbc:TaxableAmount", basis, waehrung),
    amount("cbc:TaxAmount", betrag, waehrung),
    steuerkategoriePart("cac:TaxCategory", kategorie, satz, [
      text("cbc:TaxExemptionReasonCode", grundcode),
      text("cbc:TaxExemptionReason", grund),
    ]),
  ]);
}
