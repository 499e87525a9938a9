import { plainEuros } from "../../geld/betrag";
import { PARTEIFELDER, type Partei } from "../partei/partei";
import type { Faktor } from "../rechnung/rechenweg";
import type { Position } from "../rechnung/position";
import type { Rechnung } from "../rechnung/rechnung";
import type { Steuer } from "../umsatzsteuer/steuerOf";

/**
 * Everything an issued invoice says, one line for its head and one for each Position, always the same for the same
 * invoice: what the checksum is taken of (UTF-8, LF between the lines), and what is kept in the workbook so that the
 * invoice can be read back as it was issued. Amounts stand in euros with a point.
 */
export function rechnungszeilenOf(rechnung: Rechnung): readonly string[] {
  return [
    JSON.stringify(kopfOf(rechnung)),
    ...rechnung.positionen.map((one) => JSON.stringify(plainPosition(one))),
  ];
}

/** The text of the checksum; SHA-256 of it is taken outside of the domain. */
export function pruefsummentextOf(rechnung: Rechnung): string {
  return rechnungszeilenOf(rechnung).join("\n");
}

export const RECHNUNGSTEXT = "IntM Rechnung v1";

function kopfOf(rechnung: Rechnung) {
  const { nummer, art, vereinbarung, quartal, zeitraum, rechnungsdatum, faelligAm } = rechnung;
  const { verwendungszweck, ausgestelltVon, bezuege, leistender, empfaenger } = rechnung;
  return {
    form: RECHNUNGSTEXT,
    nummer,
    art,
    vereinbarung,
    jahr: quartal.jahr,
    quartal: quartal.nummer,
    von: zeitraum.von,
    bis: zeitraum.bis,
    rechnungsdatum,
    faelligAm,
    verwendungszweck,
    ausgestelltVon,
    bezuege: bezuege.map(({ nummer, rechnungsdatum }) => [nummer, rechnungsdatum]),
    leistender: parteiOf(leistender),
    empfaenger: parteiOf(empfaenger),
    steuer: plainSteuer(rechnung.steuer),
    netto: plainEuros(rechnung.netto),
    ust: plainEuros(rechnung.ust),
    brutto: plainEuros(rechnung.brutto),
    positionen: rechnung.positionen.length,
  };
}

/** The order of the fields is part of the form. */
function parteiOf(partei: Partei) {
  return Object.fromEntries(PARTEIFELDER.map((feld) => [feld, partei[feld]]));
}

function plainSteuer(steuer: Steuer) {
  const { kategorie, behandlung, fundstelle } = steuer;
  if (steuer.kategorie !== "S") return { kategorie, behandlung, fundstelle };
  return {
    kategorie,
    behandlung,
    fundstelle,
    satz: steuer.satz.toFixed(),
    betrag: plainEuros(steuer.betrag),
  };
}

function plainPosition({ art, bezeichnung, beleg, zeitraum, rechenweg, betrag }: Position) {
  return {
    art,
    bezeichnung,
    beleg,
    von: zeitraum.von,
    bis: zeitraum.bis,
    betrag: plainEuros(betrag),
    faktoren: rechenweg.faktoren.map(plainFaktor),
    ausgleich: plainEuros(rechenweg.ausgleich),
  };
}

function plainFaktor(faktor: Faktor) {
  switch (faktor.kind) {
    case "betrag":
      return { kind: faktor.kind, betrag: plainEuros(faktor.betrag), je: faktor.je };
    case "rest": {
      const { kosten, zuwendung, vortrag } = faktor;
      return {
        kind: faktor.kind,
        kosten: plainEuros(kosten),
        zuwendung: plainEuros(zuwendung),
        vortrag: plainEuros(vortrag),
      };
    }
    case "abrechnung": {
      const { tatsaechlich, berechnet } = faktor;
      return { kind: faktor.kind, tatsaechlich: plainEuros(tatsaechlich), berechnet: plainEuros(berechnet) };
    }
    case "zeit": {
      const { volleMonate, teilmonate } = faktor.zeit;
      const teile = teilmonate.map(({ tage, monatstage }) => [tage, monatstage]);
      return { kind: faktor.kind, je: faktor.je, volleMonate, teilmonate: teile };
    }
    case "zuschlag":
      return { kind: faktor.kind, satz: faktor.satz.toFixed() };
    case "stunden": {
      const { stundenProWoche, vollzeitstunden } = faktor;
      return {
        kind: faktor.kind,
        stundenProWoche: stundenProWoche.toFixed(),
        vollzeitstunden: vollzeitstunden.toFixed(),
      };
    }
    case "prozent":
      return { kind: faktor.kind, anteil: faktor.anteil.toFixed() };
    case "personen":
      return { kind: faktor.kind, personen: faktor.personen.toString(), von: faktor.von.toString() };
  }
}
