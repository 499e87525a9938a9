import type { Parteifeld } from "../../domain/abrechnung/partei/partei";
import type { Fundort } from "../../domain/abrechnung/rechnung/verstoss";
import type { Erechnung } from "../erechnung";

/** A value of the file and where the clerk finds it. */
export interface Angabe {
  readonly fundort: Fundort;
  readonly text: string;
}

/** Every text of an invoice, whatever it is: for what is wrong in any of them. */
export function angabenIn(erechnung: Erechnung): readonly Angabe[] {
  const { leistender, empfaenger, zahlung, summen, zeitraum } = erechnung;
  return [
    kopf("BT-24", erechnung.spezifikation),
    kopf("BT-23", erechnung.prozess),
    kopf("BT-1", erechnung.nummer),
    kopf("BT-2", erechnung.rechnungsdatum),
    kopf("BT-9", erechnung.faelligAm),
    kopf("BT-3", erechnung.typ),
    kopf("BT-22", erechnung.vermerk),
    kopf("BT-5", erechnung.waehrung),
    kopf("BT-73", zeitraum.von),
    kopf("BT-74", zeitraum.bis),
    ...erechnung.bezuege.flatMap((bezug) => [
      kopf("BT-25", bezug.nummer),
      kopf("BT-26", bezug.rechnungsdatum),
    ]),
    kopf("BT-12", erechnung.vereinbarung),
    ...LEISTENDER.map((feld) => ({ fundort: cell(erechnung, "leistender", feld), text: leistender[feld] })),
    kopf("BT-29", leistender.sellerSchema),
    kopf("BT-34", leistender.adressschema),
    kopf("BT-40", leistender.land),
    ...EMPFAENGER.map((feld) => ({ fundort: cell(erechnung, "empfaenger", feld), text: empfaenger[feld] })),
    kopf("BT-49", empfaenger.adressschema),
    kopf("BT-55", empfaenger.land),
    ...(zahlung === "keine"
      ? []
      : [
          kopf("BT-81", zahlung.art),
          kopf("BT-83", zahlung.verwendungszweck),
          { fundort: cell(erechnung, "leistender", "iban"), text: zahlung.iban },
          { fundort: cell(erechnung, "leistender", "name"), text: zahlung.inhaber },
          { fundort: cell(erechnung, "leistender", "bic"), text: zahlung.bic },
        ]),
    kopf("BT-20", erechnung.zahlungsbedingung),
    ...erechnung.steuern.flatMap(({ basis, betrag, kategorie, satz, grundcode, grund }) => [
      kopf("BT-116", basis),
      kopf("BT-117", betrag),
      kopf("BT-118", kategorie),
      kopf("BT-119", satz),
      kopf("BT-121", grundcode),
      kopf("BT-120", grund),
    ]),
    kopf("BT-110", erechnung.ust),
    kopf("BT-106", summen.zeilen),
    kopf("BT-109", summen.netto),
    kopf("BT-112", summen.brutto),
    kopf("BT-115", summen.zahlbetrag),
    ...erechnung.zeilen.flatMap(({ nummer, zeitraum, ...zeile }) => [
      line(nummer, "BT-126", nummer),
      line(nummer, "BT-127", zeile.vermerk),
      line(nummer, "BT-129", zeile.menge),
      line(nummer, "BT-130", zeile.einheit),
      line(nummer, "BT-131", zeile.betrag),
      line(nummer, "BT-134", zeitraum.von),
      line(nummer, "BT-135", zeitraum.bis),
      line(nummer, "BT-153", zeile.name),
      line(nummer, "BT-154", zeile.rechenweg),
      line(nummer, "BT-151", zeile.kategorie),
      line(nummer, "BT-152", zeile.satz),
      line(nummer, "BT-146", zeile.preis),
    ]),
  ];
}

export function cell(
  { leistender, empfaenger }: Erechnung,
  rolle: "leistender" | "empfaenger",
  feld: Parteifeld,
): Fundort {
  const { ags } = rolle === "leistender" ? leistender : empfaenger;
  return { kind: "feld", rolle, ags, feld };
}

export function kopf(term: string, text: string): Angabe {
  return { fundort: { kind: "kopf", term }, text };
}

export function line(zeile: string, term: string, text: string): Angabe {
  return { fundort: { kind: "zeile", zeile, term }, text };
}

const LEISTENDER = [
  "name",
  "strasse",
  "plz",
  "ort",
  "kontakt",
  "telefon",
  "email",
  "steuernummer",
  "ustIdNr",
  "sellerId",
] as const;

const EMPFAENGER = ["name", "strasse", "plz", "ort", "leitwegId"] as const;
