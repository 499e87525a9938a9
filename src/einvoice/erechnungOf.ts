import { parseIban } from "../domain/abrechnung/partei/iban";
import { parseLeitwegId } from "../domain/abrechnung/partei/leitwegId";
import type { Partei } from "../domain/abrechnung/partei/partei";
import type { Position } from "../domain/abrechnung/rechnung/position";
import type { Rechnung } from "../domain/abrechnung/rechnung/rechnung";
import type { Steuer } from "../domain/abrechnung/umsatzsteuer/steuerOf";
import { differenceOf, NULL_EURO, plainEuros, type Betrag } from "../domain/geld/betrag";
import { rechenwegText } from "../i18n/rechenwegTexts";
import { belegText, positionName, rechnungsvermerk, zahlungsbedingung } from "../i18n/rechnungTexts";
import type { Empfaenger, Erechnung, Erechnungszeile, Leistender, Zahlungsweg } from "./erechnung";
import * as kennungen from "./kennungen";
import { plainText } from "./plainText";
import { steuergruppeOf, zeilensatzOf } from "./steuergruppeOf";

/** The file is read by a German authority, so its texts are German in every language of the pane. */
export function erechnungOf(rechnung: Rechnung): Erechnung {
  const { steuer, netto, ust, brutto, quartal, zeitraum, positionen, leistender, empfaenger } = rechnung;
  return {
    spezifikation: kennungen.SPEZIFIKATION,
    prozess: kennungen.PROZESS,
    nummer: plainText(rechnung.nummer),
    rechnungsdatum: rechnung.rechnungsdatum,
    faelligAm: rechnung.faelligAm,
    typ: typOf(rechnung),
    vermerk: plainText(rechnungsvermerk(rechnung, "de")),
    waehrung: kennungen.EURO,
    quartal,
    isAbrechnung: positionen.some(({ art }) => art === "abrechnung"),
    zeitraum,
    bezuege: rechnung.bezuege.map(({ nummer, rechnungsdatum }) => ({
      nummer: plainText(nummer),
      rechnungsdatum,
    })),
    vereinbarung: plainText(rechnung.vereinbarung),
    leistender: leistenderOf(leistender, steuer),
    empfaenger: empfaengerOf(empfaenger),
    zahlung: zahlungswegOf(rechnung),
    zahlungsbedingung: zahlungsbedingung(rechnung, "de"),
    steuern: [steuergruppeOf(rechnung)],
    ust: plainEuros(ust),
    summen: {
      zeilen: plainEuros(netto),
      netto: plainEuros(netto),
      brutto: plainEuros(brutto),
      zahlbetrag: plainEuros(brutto),
    },
    zeilen: positionen.map((position, index) => zeileOf(position, index, steuer)),
  };
}

/** A Storno and a settlement correct the invoices that they name (BR-DE-26); what names none is an invoice. */
function typOf({ bezuege }: Rechnung): string {
  return bezuege.length === 0 ? kennungen.RECHNUNG : kennungen.KORREKTUR;
}

/** Outside the scope of VAT the VAT id must not appear (BR-O-02); the tax number may. */
function leistenderOf(partei: Partei, { kategorie }: Steuer): Leistender {
  const sellerId = plainText(partei.sellerId) || plainText(partei.leitwegId);
  const leitwegId = parseLeitwegId(sellerId);
  return {
    ...anschriftOf(partei),
    kontakt: plainText(partei.kontakt),
    telefon: plainText(partei.telefon),
    email: plainText(partei.email),
    adressschema: kennungen.EMAIL,
    steuernummer: plainText(partei.steuernummer),
    ustIdNr: kategorie === "O" ? "" : plainText(partei.ustIdNr),
    sellerId: leitwegId.ok ? leitwegId.value : sellerId,
    sellerSchema: leitwegId.ok ? kennungen.LEITWEG_ID : "",
  };
}

function empfaengerOf(partei: Partei): Empfaenger {
  const leitwegId = parseLeitwegId(partei.leitwegId);
  return {
    ...anschriftOf(partei),
    leitwegId: leitwegId.ok ? leitwegId.value : plainText(partei.leitwegId),
    adressschema: kennungen.LEITWEG_ID,
  };
}

function anschriftOf({ ags, name, strasse, plz, ort }: Partei) {
  return {
    ags,
    name: plainText(name),
    strasse: plainText(strasse),
    plz: plainText(plz),
    ort: plainText(ort),
    land: kennungen.DEUTSCHLAND,
  };
}

function zahlungswegOf({ leistender, verwendungszweck }: Rechnung): Zahlungsweg {
  const iban = parseIban(leistender.iban);
  return {
    art: kennungen.SEPA_UEBERWEISUNG,
    verwendungszweck: plainText(verwendungszweck),
    iban: iban.ok ? iban.value : plainText(leistender.iban),
    inhaber: plainText(leistender.name),
    bic: plainText(leistender.bic),
  };
}

/** A price is never negative (BR-27): what is taken back has a negative quantity. */
function zeileOf(position: Position, index: number, steuer: Steuer): Erechnungszeile {
  const { betrag, beleg, zeitraum, rechenweg } = position;
  return {
    nummer: String(index + 1),
    vermerk: plainText(belegText(beleg, "de")),
    menge: betrag < 0n ? "-1" : "1",
    einheit: kennungen.STUECK,
    betrag: plainEuros(betrag),
    zeitraum,
    name: plainText(positionName(position, "de")),
    rechenweg: rechenwegText(rechenweg, "de"),
    kategorie: steuer.kategorie,
    satz: zeilensatzOf(steuer),
    preis: plainEuros(sizeOf(betrag)),
  };
}

function sizeOf(betrag: Betrag): Betrag {
  return betrag < 0n ? differenceOf(NULL_EURO, betrag) : betrag;
}
