import type { Rechnung } from "../domain/abrechnung/rechnung/rechnung";
import { ustOf, type Steuer } from "../domain/abrechnung/umsatzsteuer/steuerOf";
import type { UstBehandlung } from "../domain/abrechnung/umsatzsteuer/ustBehandlung";
import { plainEuros } from "../domain/geld/betrag";
import { steuerhinweis } from "../i18n/rechnungTexts";
import type { Steuergruppe } from "./erechnung";

/** An invoice of ours has one treatment, so one group. */
export function steuergruppeOf({ steuer, netto }: Rechnung): Steuergruppe {
  return {
    basis: plainEuros(netto),
    betrag: plainEuros(ustOf(steuer)),
    kategorie: steuer.kategorie,
    satz: steuer.kategorie === "S" ? percentOf(steuer) : "0",
    grundcode: GRUNDCODES[steuer.behandlung],
    grund: steuerhinweis(steuer.behandlung, "de"),
  };
}

/** Lines outside the scope of VAT must not carry a rate (BR-O-05); their group must (BR-DE-14). */
export function zeilensatzOf(steuer: Steuer): string {
  return steuer.kategorie === "O" ? "" : steuer.kategorie === "S" ? percentOf(steuer) : "0";
}

function percentOf({ satz }: Extract<Steuer, { kategorie: "S" }>): string {
  return satz.times(100).toFixed();
}

/** Directive 2006/112/EC: Art. 132 (1) g welfare work, f cost sharing; there are no German codes. */
const GRUNDCODES: Readonly<Record<UstBehandlung, string>> = {
  regelsteuersatz: "",
  steuerfreiNr18: "VATEX-EU-132-1G",
  steuerfreiNr29: "VATEX-EU-132-1F",
  nichtSteuerbar2b: "VATEX-EU-O",
  nichtSteuerbarAltesRecht: "VATEX-EU-O",
};
