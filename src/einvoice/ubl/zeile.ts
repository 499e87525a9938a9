import type { Erechnungszeile } from "../erechnung";
import { steuerkategoriePart } from "./steuerkategorie";
import { amount } from "./summen";
import { group, text, type Part } from "./xml";
import { zeitraumPart } from "./zeitraum";

/** BG-25. */
export function zeilePart(zeile: Erechnungszeile, waehrung: string): Part {
  return group("cac:InvoiceLine", [
    text("cbc:ID", zeile.nummer),
    text("cbc:Note", zeile.vermerk),
    text("cbc:InvoicedQuantity", zeile.menge, { unitCode: zeile.einheit }),
    amount("cbc:LineExtensionAmount", zeile.betrag, waehrung),
    zeitraumPart(zeile.zeitraum),
    group("cac:Item", [
      text("cbc:Description", zeile.rechenweg),
      text("cbc:Name", zeile.name),
      steuerkategoriePart("cac:ClassifiedTaxCategory", zeile.kategorie, zeile.satz),
    ]),
    group("cac:Price", [amount("cbc:PriceAmount", zeile.preis, waehrung)]),
  ]);
}
