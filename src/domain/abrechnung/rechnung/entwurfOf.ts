import { NULL_EURO, sumBetraege } from "../../geld/betrag";
import type { Zeitraum } from "../../zeit/zeitraum";
import type { Vereinbarung } from "../vereinbarung/vereinbarung";
import { ustOf } from "../umsatzsteuer/steuerOf";
import type { Entwurf } from "./entwurf";
import type { Leistung } from "./leistung";
import type { Mangel } from "./mangel";
import { checkParteien } from "./pflichtangaben";
import { sortPositionen } from "./sortPositionen";
import { steuerfallOf } from "./steuerfall";

/** The draft of one run of days with the same VAT treatment. */
export function entwurfOf(vereinbarung: Vereinbarung, run: readonly Leistung[]): Entwurf {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) throw new RangeError("a draft needs days of service");
  const { leistender, empfaenger, nummernkreis } = vereinbarung;
  const zeitraum: Zeitraum = { von: first.abschnitt.zeitraum.von, bis: last.abschnitt.zeitraum.bis };
  const positionen = sortPositionen(run.flatMap(({ positionen }) => positionen));
  const netto = sumBetraege(positionen.map(({ betrag }) => betrag));
  const fall = steuerfallOf(
    netto,
    run.map(({ abschnitt }) => abschnitt),
  );
  const ust = fall.steuer === "ungeklaert" ? NULL_EURO : ustOf(fall.steuer);
  return {
    art: "rechnung",
    vereinbarung: vereinbarung.nummer,
    nummernkreis,
    leistender,
    empfaenger,
    quartal: last.abschnitt.quartal,
    zeitraum,
    positionen,
    steuer: fall.steuer,
    netto,
    ust,
    brutto: sumBetraege([netto, ust]),
    zahlungszielTage: last.abschnitt.fassung.zahlungszielTage,
    bezuege: [],
    maengel: [
      ...fall.maengel,
      ...checkParteien(leistender, empfaenger, fall.steuer),
      ...run.flatMap(({ maengel }) => maengel),
      ...keinBetrag(netto, run),
    ],
    hinweise: fall.hinweise,
  };
}

/** Nothing to bill is no invoice; that the grant is ahead says more, if it is so. */
function keinBetrag(netto: bigint, run: readonly Leistung[]): readonly Mangel[] {
  const isAhead = run.some(({ maengel }) =>
    maengel.some(({ kind }) => kind === "zuwendungUebersteigtKosten"),
  );
  return netto > 0n || isAhead ? [] : [{ kind: "keinBetrag" }];
}
