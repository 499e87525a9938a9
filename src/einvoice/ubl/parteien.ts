import type { Empfaenger, Leistender } from "../erechnung";
import { group, text, type Part } from "./xml";

/** BG-4 to BG-6. */
export function leistenderPart(leistender: Leistender): Part {
  const { name, kontakt, telefon, email, adressschema, steuernummer, ustIdNr, sellerId, sellerSchema } =
    leistender;
  return group("cac:AccountingSupplierParty", [
    group("cac:Party", [
      text("cbc:EndpointID", email, { schemeID: adressschema }),
      group("cac:PartyIdentification", [
        text("cbc:ID", sellerId, sellerSchema === "" ? {} : { schemeID: sellerSchema }),
      ]),
      anschriftPart(leistender),
      taxSchemePart(ustIdNr, "VAT"),
      taxSchemePart(steuernummer, "FC"),
      group("cac:PartyLegalEntity", [text("cbc:RegistrationName", name)]),
      group("cac:Contact", [
        text("cbc:Name", kontakt),
        text("cbc:Telephone", telefon),
        text("cbc:ElectronicMail", email),
      ]),
    ]),
  ]);
}

/** BG-7 and BG-8. */
export function empfaengerPart(empfaenger: Empfaenger): Part {
  const { name, leitwegId, adressschema } = empfaenger;
  return group("cac:AccountingCustomerParty", [
    group("cac:Party", [
      text("cbc:EndpointID", leitwegId, { schemeID: adressschema }),
      anschriftPart(empfaenger),
      group("cac:PartyLegalEntity", [text("cbc:RegistrationName", name)]),
    ]),
  ]);
}

function anschriftPart({ strasse, ort, plz, land }: Leistender | Empfaenger): Part {
  return group("cac:PostalAddress", [
    text("cbc:StreetName", strasse),
    text("cbc:CityName", ort),
    text("cbc:PostalZone", plz),
    group("cac:Country", [text("cbc:IdentificationCode", land)]),
  ]);
}

/** A scheme without a number must not stand there (UBL-SR-53). */
function taxSchemePart(nummer: string, scheme: "VAT" | "FC"): Part {
  if (nummer === "") return "none";
  return group("cac:PartyTaxScheme", [
    text("cbc:CompanyID", nummer),
    group("cac:TaxScheme", [text("cbc:ID", scheme)]),
  ]);
}
