import type { Erechnung } from "../erechnung";
import * as kennungen from "../kennungen";
import { kopf, line, type Angabe } from "./orte";
import { verstoss, type Verstoss } from "../../domain/abrechnung/rechnung/verstoss";

/** The code lists of the standard are long; only what this program writes is right here. */
export function* checkKennungen(erechnung: Erechnung): Iterable<Verstoss> {
  for (const [regel, { fundort, text }, ...erlaubt] of kennungenIn(erechnung)) {
    if (erlaubt.includes(text)) continue;
    yield verstoss([regel], {
      kind: "kennungFalsch",
      fundort,
      input: text,
      erlaubt: erlaubt.join(" ").trim(),
    });
  }
}

type Kennung = readonly [regel: string, angabe: Angabe, ...erlaubt: string[]];

function kennungenIn(erechnung: Erechnung): readonly Kennung[] {
  const { leistender, empfaenger, zahlung, steuern, zeilen } = erechnung;
  const { EMAIL, LEITWEG_ID, DEUTSCHLAND } = kennungen;
  return [
    ["BR-DE-21", kopf("BT-24", erechnung.spezifikation), kennungen.SPEZIFIKATION],
    ["PEPPOL-EN16931-R001", kopf("BT-23", erechnung.prozess), kennungen.PROZESS],
    ["BR-CL-01", kopf("BT-3", erechnung.typ), kennungen.RECHNUNG, kennungen.KORREKTUR],
    ["BR-CL-04", kopf("BT-5", erechnung.waehrung), kennungen.EURO],
    ["BR-CL-14", kopf("BT-40", leistender.land), DEUTSCHLAND],
    ["BR-CL-14", kopf("BT-55", empfaenger.land), DEUTSCHLAND],
    ["BR-CL-25", kopf("BT-34", leistender.adressschema), EMAIL, LEITWEG_ID],
    ["BR-CL-25", kopf("BT-49", empfaenger.adressschema), LEITWEG_ID],
    ["BR-CL-10", kopf("BT-29", leistender.sellerSchema), "", LEITWEG_ID],
    ...(zahlung === "keine"
      ? []
      : [["BR-CL-16", kopf("BT-81", zahlung.art), kennungen.SEPA_UEBERWEISUNG] as const]),
    ...steuern.flatMap(({ kategorie, grundcode }): readonly Kennung[] => [
      ["BR-CL-17", kopf("BT-118", kategorie), ...KATEGORIEN],
      ["BR-CL-22", kopf("BT-121", grundcode), ...GRUNDCODES],
    ]),
    ...zeilen.flatMap(({ nummer, kategorie, einheit }): readonly Kennung[] => [
      ["BR-CL-18", line(nummer, "BT-151", kategorie), ...KATEGORIEN],
      ["BR-CL-23", line(nummer, "BT-130", einheit), kennungen.STUECK],
    ]),
  ];
}

/** Taxed, exempt, outside the scope. Z would claim a rate of zero per cent, which German law does not know here. */
const KATEGORIEN = ["S", "E", "O"];
const GRUNDCODES = ["", "VATEX-EU-132-1G", "VATEX-EU-132-1F", "VATEX-EU-O"];
