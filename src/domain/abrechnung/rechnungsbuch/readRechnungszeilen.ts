import { done, refused, type Result } from "../../result";
import type { Fundstelle } from "../../vorschrift/fundstelle";
import type { Partei } from "../partei/partei";
import { POSITIONSARTEN, type Position } from "../rechnung/position";
import type { Rechnung } from "../rechnung/rechnung";
import type { Steuer } from "../umsatzsteuer/steuerOf";
import { betragIn, decimalIn, fieldOf, listIn, numberIn, oneOf, tagIn, textIn } from "./plainValue";
import { readFaktor } from "./readFaktor";
import { rechnungszeilenOf } from "./rechnungstext";

export interface RechnungUnlesbar {
  readonly kind: "rechnungUnlesbar";
}

/**
 * The invoice as it was issued, whatever became of agreement, cost and master data since. Reading is lenient, but
 * what was read must give the very same lines again: one changed sign, and it is refused.
 */
export function readRechnungszeilen(zeilen: readonly string[]): Result<Rechnung, RechnungUnlesbar> {
  const [kopf, ...positionen] = zeilen.map(parseJson);
  const rechnung = { ...readKopf(kopf), positionen: positionen.map(readPosition) };
  const again = rechnungszeilenOf(rechnung);
  const isSame = again.length === zeilen.length && again.every((zeile, index) => zeile === zeilen[index]);
  return isSame ? done(rechnung) : refused({ kind: "rechnungUnlesbar" });
}

function parseJson(zeile: string): unknown {
  try {
    return JSON.parse(zeile);
  } catch {
    return null;
  }
}

function readKopf(kopf: unknown): Omit<Rechnung, "positionen"> {
  return {
    nummer: textIn(kopf, "nummer"),
    art: oneOf(["rechnung", "storno", "abrechnung"], fieldOf(kopf, "art")),
    vereinbarung: textIn(kopf, "vereinbarung"),
    quartal: { jahr: numberIn(kopf, "jahr"), nummer: oneOf([1, 2, 3, 4], fieldOf(kopf, "quartal")) },
    zeitraum: { von: tagIn(kopf, "von"), bis: tagIn(kopf, "bis") },
    rechnungsdatum: tagIn(kopf, "rechnungsdatum"),
    faelligAm: tagIn(kopf, "faelligAm"),
    verwendungszweck: textIn(kopf, "verwendungszweck"),
    ausgestelltVon: textIn(kopf, "ausgestelltVon"),
    bezuege: listIn(kopf, "bezuege").map((one) => ({
      nummer: textIn(one, 0),
      rechnungsdatum: tagIn(one, 1),
    })),
    leistender: readPartei(fieldOf(kopf, "leistender")),
    empfaenger: readPartei(fieldOf(kopf, "empfaenger")),
    steuer: readSteuer(fieldOf(kopf, "steuer")),
    netto: betragIn(kopf, "netto"),
    ust: betragIn(kopf, "ust"),
    brutto: betragIn(kopf, "brutto"),
  };
}

function readPartei(partei: unknown): Partei {
  return {
    ags: textIn(partei, "ags"),
    name: textIn(partei, "name"),
    strasse: textIn(partei, "strasse"),
    plz: textIn(partei, "plz"),
    ort: textIn(partei, "ort"),
    kontakt: textIn(partei, "kontakt"),
    telefon: textIn(partei, "telefon"),
    email: textIn(partei, "email"),
    steuernummer: textIn(partei, "steuernummer"),
    ustIdNr: textIn(partei, "ustIdNr"),
    leitwegId: textIn(partei, "leitwegId"),
    sellerId: textIn(partei, "sellerId"),
    iban: textIn(partei, "iban"),
    bic: textIn(partei, "bic"),
  };
}

/** Treatment and Fundstelle as they were then, also when the table of treatments names another paragraph today. */
function readSteuer(steuer: unknown): Steuer {
  const text = textIn(steuer, "fundstelle");
  const fundstelle = isFundstelle(text) ? text : "§ 14 UStG";
  const behandlung = oneOf(BEHANDLUNGEN, fieldOf(steuer, "behandlung"));
  const kategorie = oneOf(["S", "E", "O"], fieldOf(steuer, "kategorie"));
  if (kategorie !== "S") return { kategorie, behandlung, fundstelle };
  return {
    kategorie,
    behandlung,
    fundstelle,
    satz: decimalIn(steuer, "satz"),
    betrag: betragIn(steuer, "betrag"),
  };
}

const BEHANDLUNGEN = [
  "regelsteuersatz",
  "steuerfreiNr18",
  "steuerfreiNr29",
  "nichtSteuerbar2b",
  "nichtSteuerbarAltesRecht",
] as const;

function isFundstelle(text: string): text is Fundstelle {
  return /^(?:Nr\.|§) /u.test(text);
}

function readPosition(position: unknown): Position {
  return {
    art: oneOf(POSITIONSARTEN, fieldOf(position, "art")),
    bezeichnung: textIn(position, "bezeichnung"),
    beleg: textIn(position, "beleg"),
    zeitraum: { von: tagIn(position, "von"), bis: tagIn(position, "bis") },
    rechenweg: {
      faktoren: listIn(position, "faktoren").map(readFaktor),
      ausgleich: betragIn(position, "ausgleich"),
    },
    betrag: betragIn(position, "betrag"),
  };
}
