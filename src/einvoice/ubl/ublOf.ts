import type { Erechnung } from "../erechnung";
import { empfaengerPart, leistenderPart } from "./parteien";
import { summenPart, taxTotalPart } from "./summen";
import { documentOf, group, text, type Part } from "./xml";
import { zahlungPart } from "./zahlung";
import { zeilePart } from "./zeile";
import { zeitraumPart } from "./zeitraum";

/** UBL 2.1: the order of the elements is that of its schema. */
export function ublOf(erechnung: Erechnung): string {
  const root = group("Invoice", partsOf(erechnung), NAMESPACES);
  if (root === "none") throw new RangeError("an invoice without content");
  return documentOf(root);
}

const NAMESPACES = {
  xmlns: "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
  "xmlns:cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
  "xmlns:cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
};

function partsOf(erechnung: Erechnung): readonly Part[] {
  const { waehrung, bezuege, zahlung, zeilen } = erechnung;
  return [
    text("cbc:CustomizationID", erechnung.spezifikation),
    text("cbc:ProfileID", erechnung.prozess),
    text("cbc:ID", erechnung.nummer),
    text("cbc:IssueDate", erechnung.rechnungsdatum),
    text("cbc:DueDate", erechnung.faelligAm),
    text("cbc:InvoiceTypeCode", erechnung.typ),
    text("cbc:Note", erechnung.vermerk),
    text("cbc:DocumentCurrencyCode", waehrung),
    text("cbc:BuyerReference", erechnung.empfaenger.leitwegId),
    zeitraumPart(erechnung.zeitraum),
    ...bezuege.map(bezugPart),
    group("cac:ContractDocumentReference", [text("cbc:ID", erechnung.vereinbarung)]),
    leistenderPart(erechnung.leistender),
    empfaengerPart(erechnung.empfaenger),
    zahlung === "keine" ? "none" : zahlungPart(zahlung),
    group("cac:PaymentTerms", [text("cbc:Note", erechnung.zahlungsbedingung)]),
    taxTotalPart(erechnung),
    summenPart(erechnung),
    ...zeilen.map((zeile) => zeilePart(zeile, waehrung)),
  ];
}

function bezugPart({ nummer, rechnungsdatum }: Erechnung["bezuege"][number]): Part {
  return group("cac:BillingReference", [
    group("cac:InvoiceDocumentReference", [text("cbc:ID", nummer), text("cbc:IssueDate", rechnungsdatum)]),
  ]);
}
