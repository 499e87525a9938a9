import { betragOf, type Betrag } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { parseBetrag } from "../../../src/domain/geld/parseBetrag";
import { day } from "../../../src/domain/zeit/day";
import type { Einzelposten, Kosten, Stelle } from "../../../src/domain/abrechnung/kosten/kosten";
import type { Partei } from "../../../src/domain/abrechnung/partei/partei";
import type { UstFestlegung } from "../../../src/domain/abrechnung/umsatzsteuer/ustFestlegung";
import type { Schluessel } from "../../../src/domain/abrechnung/vereinbarung/schluessel";
import type {
  Vereinbarung,
  Vereinbarungsfassung,
} from "../../../src/domain/abrechnung/vereinbarung/vereinbarung";

/** An agreement and its cost as a case file says them: only what matters, the rest is plausible and fixed. */
export interface Gegeben {
  readonly jahr: number;
  readonly laufzeit?: readonly [string, string];
  readonly empfaenger?: Partial<Partei>;
  readonly leistender?: Partial<Partei>;
  readonly fassungen?: readonly GegebeneFassung[];
  readonly umsatzsteuer?: readonly {
    readonly ab: string;
    readonly behandlung: UstFestlegung["behandlung"];
    readonly vermerk?: string;
    readonly festgelegtVon?: string;
    readonly festgelegtAm?: string;
  }[];
  readonly stellen?: readonly GegebeneStelle[];
  readonly einzelposten?: readonly {
    readonly art: Einzelposten["art"];
    readonly tag: string;
    readonly bezeichnung: string;
    readonly beleg: string;
    readonly betrag: string;
    readonly stelle?: string;
  }[];
  readonly iststunden?: readonly (readonly [stelle: string, quartal: 1 | 2 | 3 | 4, stunden: string])[];
  readonly zuwendungen?: readonly (readonly [jahr: number, betrag: string])[];
}

export interface GegebeneFassung {
  readonly ab: string;
  readonly bis?: string;
  readonly modell?: Vereinbarungsfassung["modell"];
  readonly stunden?: readonly (readonly [stelle: string, woche: string, vollzeit: string])[];
  readonly stundenquelle?: "vereinbart" | "ist";
  readonly prozent?: readonly (readonly [ags: string, name: string, anteil: string])[];
  readonly personen?: readonly (readonly [ags: string, name: string, personen: number])[];
  readonly zahlungszielTage?: number;
}

interface GegebeneStelle {
  readonly name: string;
  readonly kosten: readonly (readonly [
    art: Stelle["kosten"][number]["art"],
    ab: string,
    betrag: string,
    je: "jahr" | "monat",
    bis?: string,
  ])[];
  readonly gemeinkosten?: readonly (readonly [ab: string, satz: string])[];
  readonly vakanzen?: readonly (readonly [string, string])[];
}

export function vereinbarungOf(gegeben: Gegeben): Vereinbarung {
  const [von, bis] = gegeben.laufzeit ?? ["2025-01-01", "2029-12-31"];
  return {
    nummer: "V-1",
    leistender: { ...BRACKENHEIM, ...gegeben.leistender },
    empfaenger: { ...CLEEBRONN, ...gegeben.empfaenger },
    laufzeit: { von: day(von), bis: day(bis) },
    nummernkreis: "IM",
    fassungen: (gegeben.fassungen ?? [{ ab: "2025-01-01", stunden: [["IM 1", "15", "39"]] }]).map(fassungOf),
    umsatzsteuer: (gegeben.umsatzsteuer ?? [{ ab: "2025-01-01", behandlung: "regelsteuersatz" }]).map(
      (one) => ({
        ab: day(one.ab),
        behandlung: one.behandlung,
        festgelegtVon: one.festgelegtVon ?? "Kämmerei",
        festgelegtAm: one.festgelegtAm === "fehlt" ? "fehlt" : day(one.festgelegtAm ?? "2024-11-05"),
        vermerk: one.vermerk ?? "",
      }),
    ),
  };
}

export function kostenOf(gegeben: Gegeben): Kosten {
  return {
    stellen: (gegeben.stellen ?? [VOLLE_STELLE]).map(
      ({ name, kosten, gemeinkosten = [], vakanzen = [] }) => ({
        name,
        kosten: kosten.map(([art, ab, betrag, je, bis]) => ({
          art,
          ab: day(ab),
          betrag: euros(betrag),
          je,
          ...(bis === undefined ? {} : { bis: day(bis) }),
        })),
        gemeinkosten: gemeinkosten.map(([ab, satz]) => ({ ab: day(ab), satz: new Decimal(satz) })),
        vakanzen: vakanzen.map(([von, bis]) => ({ von: day(von), bis: day(bis) })),
      }),
    ),
    einzelposten: (gegeben.einzelposten ?? []).map(({ tag, betrag, stelle, ...one }) => ({
      ...one,
      tag: day(tag),
      betrag: euros(betrag),
      umfang: stelle === undefined ? { kind: "voll" } : { kind: "anteilig", stelle },
    })),
    iststunden: (gegeben.iststunden ?? []).map(([stelle, nummer, stunden]) => ({
      stelle,
      quartal: { jahr: gegeben.jahr, nummer },
      stundenProWoche: new Decimal(stunden),
    })),
    zuwendungen: (gegeben.zuwendungen ?? []).map(([jahr, betrag]) => ({ jahr, betrag: euros(betrag) })),
  };
}

export function euros(text: string): Betrag {
  const betrag = parseBetrag(text);
  if (!betrag.ok) throw new RangeError(`${text} is no amount`);
  return betragOf(betrag.value);
}

function fassungOf(gegeben: GegebeneFassung): Vereinbarungsfassung {
  const { ab, bis, modell = "vollkosten", zahlungszielTage = 30 } = gegeben;
  const ends = bis === undefined ? {} : { bis: day(bis) };
  return { ab: day(ab), ...ends, modell, schluessel: schluesselOf(gegeben), zahlungszielTage };
}

function schluesselOf({
  stunden,
  stundenquelle = "vereinbart",
  prozent,
  personen,
}: GegebeneFassung): Schluessel {
  if (prozent !== undefined) {
    const anteile = prozent.map(([ags, name, anteil]) => ({ ags, name, anteil: new Decimal(anteil) }));
    return { kind: "prozent", anteile };
  }
  if (personen !== undefined) {
    const bestaende = personen.map(([ags, name, count]) => ({ ags, name, personen: BigInt(count) }));
    return { kind: "personen", bestaende };
  }
  const stellen = (stunden ?? [["IM 1", "15", "39"]]).map(([stelle, woche, vollzeit]) => ({
    stelle,
    stundenProWoche: new Decimal(woche),
    vollzeitstunden: new Decimal(vollzeit),
  }));
  return { kind: "stunden", stellen, stundenquelle };
}

const VOLLE_STELLE: GegebeneStelle = {
  name: "IM 1",
  kosten: [["personalkosten", "2025-01-01", "85850.00", "jahr"]],
};

/** Invented but for the names; the IBAN is the one of the banks' own examples. */
export const BRACKENHEIM: Partei = {
  ags: "08125013",
  name: "Stadt Brackenheim",
  strasse: "Musterstraße 1",
  plz: "74336",
  ort: "Brackenheim",
  kontakt: "Eva Beispiel",
  telefon: "07135 00000",
  email: "rechnung@brackenheim.example",
  steuernummer: "65/123/00000",
  ustIdNr: "",
  leitwegId: "",
  sellerId: "K-4711",
  iban: "DE02 1203 0000 0000 2020 51",
  bic: "BYLADEM1001",
};

export const CLEEBRONN: Partei = {
  ags: "08125017",
  name: "Gemeinde Cleebronn",
  strasse: "Beispielweg 2",
  plz: "74389",
  ort: "Cleebronn",
  kontakt: "",
  telefon: "",
  email: "",
  steuernummer: "",
  ustIdNr: "",
  leitwegId: "08226097-A7157-83",
  sellerId: "",
  iban: "",
  bic: "",
};
