import type { Schluessel } from "../../domain/abrechnung/vereinbarung/schluessel";
import type { Vereinbarung } from "../../domain/abrechnung/vereinbarung/vereinbarung";
import type { Vereinbarungszeile } from "./vereinbarungszeile";

/** The rows of an agreement as a form would write them; parties by their AGS. */
export function vereinbarungszeilenOf(vereinbarung: Vereinbarung): readonly Vereinbarungszeile[] {
  const { nummer, laufzeit, leistender, empfaenger, nummernkreis, fassungen, umsatzsteuer } = vereinbarung;
  const base = { ...EMPTY, nummer };
  return [
    {
      ...base,
      zeile: "laufzeit",
      ab: laufzeit.von,
      bis: laufzeit.bis,
      leistender: leistender.ags,
      empfaenger: empfaenger.ags,
      nummernkreis,
    },
    ...fassungen.flatMap(({ ab, bis, modell, schluessel, zahlungszielTage }) =>
      anteileOf(schluessel).map((anteil): Vereinbarungszeile => ({
        ...base,
        zeile: "leistung",
        ab,
        ...(bis === undefined ? {} : { bis }),
        modell,
        zahlungsziel: zahlungszielTage,
        ...anteil,
      })),
    ),
    ...umsatzsteuer.map(
      ({ ab, bis, behandlung, festgelegtVon, festgelegtAm, vermerk }): Vereinbarungszeile => ({
        ...base,
        zeile: "umsatzsteuer",
        ab,
        ...(bis === undefined ? {} : { bis }),
        behandlung,
        festgelegtVon,
        ...(festgelegtAm === "fehlt" ? {} : { festgelegtAm }),
        vermerk,
      }),
    ),
  ];
}

const EMPTY = {
  excelzeile: 0,
  leistender: "",
  empfaenger: "",
  nummernkreis: "",
  fuer: "",
  festgelegtVon: "",
  vermerk: "",
  weitere: new Map(),
} as const;

type Anteil = Pick<
  Vereinbarungszeile,
  "fuer" | "schluessel" | "stunden" | "vollzeit" | "anteil" | "personen"
>;

function anteileOf(schluessel: Schluessel): readonly Anteil[] {
  switch (schluessel.kind) {
    case "stunden":
      return schluessel.stellen.map(({ stelle, stundenProWoche, vollzeitstunden }) => ({
        schluessel: schluessel.stundenquelle === "ist" ? "iststunden" : "stunden",
        fuer: stelle,
        stunden: stundenProWoche,
        vollzeit: vollzeitstunden,
      }));
    case "prozent":
      return schluessel.anteile.map(({ ags, anteil }) => ({ schluessel: "prozent", fuer: ags, anteil }));
    case "personen":
      return schluessel.bestaende.map(({ ags, personen }) => ({
        schluessel: "personen",
        fuer: ags,
        personen: Number(personen),
      }));
  }
}
