import type { Parteifeld } from "../domain/abrechnung/partei/partei";

/** The columns of "IntM Gemeinden", whatever the language of the pane. */
export const PARTEISPALTEN: Readonly<Record<Parteifeld, string>> = {
  ags: "AGS",
  name: "Name",
  strasse: "Straße",
  plz: "PLZ",
  ort: "Ort",
  kontakt: "Ansprechpartner",
  telefon: "Telefon",
  email: "E-Mail",
  steuernummer: "Steuernummer",
  ustIdNr: "USt-IdNr.",
  leitwegId: "Leitweg-ID",
  sellerId: "Lieferantennummer",
  iban: "IBAN",
  bic: "BIC",
};
