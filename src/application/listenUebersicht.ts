import { eurosOf, type Betrag } from "../domain/geld/betrag";
import { roundToCent } from "../domain/geld/roundToCent";
import { abdruckOf, antwortschluesselOf, type Antwortstand } from "../domain/personenliste/antworten";
import type { Bilanz } from "../domain/personenliste/bilanz";
import type { Grund } from "../domain/personenliste/grund";
import type { Zeile } from "../domain/personenliste/zeile";
import type { Rolle } from "../reading/columns/rolle";
import { createListenBefund, type GemeindeAus, type ListenBefund, type Spaltenbefund } from "./listenBefund";
import { doppelteListenIn, type DoppelteListe } from "./doppelteListen";
import type { ListenErgebnis } from "./zuteilenListen";

/** What the pane shows of the lists that were read: small however many persons there are. */
export interface ListenUebersicht {
  readonly listen: readonly ErkannteListe[];
  readonly gemeinden: readonly GemeindeUebersicht[];
  /** Gemeinden of the Landkreis without a list: missing is not zero. */
  readonly fehlend: readonly string[];
  readonly summe: Omit<Bilanz, "gemeinde" | "zuKlaeren"> & { readonly fragen: number };
  readonly fragen: readonly Frage[];
  readonly unreadable: ListenErgebnis["unreadable"];
  readonly doppelteListen: readonly DoppelteListe[];
  /** Persons struck as moved to a Gemeinde of the county that does not list them, by that Gemeinde. */
  readonly umzuege: readonly { readonly nach: string; readonly personen: number }[];
  /** What earlier answers are worth after this reading. */
  readonly antworten: Readonly<Record<Antwortstand["stand"], number>>;
  readonly vorlaeufig: boolean;
}

export interface ErkannteListe {
  readonly file: string;
  readonly sheet: string;
  /** Excel's row numbers. */
  readonly kopfzeile: number;
  readonly ersteZeile: number;
  readonly letzteZeile: number;
  readonly personen: number;
  readonly gemeinden: readonly string[];
  readonly gemeindeAus: GemeindeAus;
  readonly spalten: readonly ErkannteSpalte[];
}

export interface ErkannteSpalte {
  /** From 0. */
  readonly index: number;
  readonly header: string;
  readonly rolle: Rolle;
  /** How well it was read, where that can be said. */
  readonly befund?: Spaltenbefund;
}

export interface GemeindeUebersicht extends Omit<Bilanz, "zuKlaeren"> {
  readonly fragen: number;
  readonly betrag?: Betrag;
}

export interface Frage {
  readonly grund: Grund;
  readonly gemeinde: string;
  readonly zeile: Zeile;
  /** The other rows that it is about, with the key by which an answer names them. */
  readonly andere: readonly { readonly zeile: Zeile; readonly schluessel: string }[];
  readonly schluessel: string;
  readonly abdruck: string;
  /** What one person more moves; absent as long as the Mittel are not known. */
  readonly esGehtUm?: Betrag;
}

export function listenUebersichtOf(ergebnis: ListenErgebnis, mittel?: Betrag): ListenUebersicht {
  const { bilanzen, unreadable, beurteilung } = ergebnis;
  const fragen = fragenOf(ergebnis, mittel);
  const fehlend = fehlendeIn(ergebnis);
  const doppelteListen = doppelteListenIn(ergebnis);
  const befundOf = createListenBefund(ergebnis);
  return {
    listen: ergebnis.listen.map((liste) => erkannteListe(liste, befundOf(liste))),
    gemeinden: bilanzen.map((bilanz) => withBetrag(bilanz, ergebnis, mittel)),
    fehlend,
    summe: sumOf(bilanzen, fragen.length),
    fragen,
    unreadable,
    doppelteListen,
    umzuege: umzuegeByZiel(ergebnis),
    antworten: countStaende(beurteilung.antworten),
    vorlaeufig: [fragen, unreadable, fehlend, doppelteListen].some((cause) => cause.length > 0),
  };
}

export function fragenOf({ beurteilung, bilanzen }: ListenErgebnis, mittel?: Betrag): readonly Frage[] {
  const { gelesen, zeilen, urteile } = beurteilung;
  const schluessel = antwortschluesselOf(gelesen);
  const esGehtUm = mittel === undefined ? {} : { esGehtUm: perPerson(mittel, bilanzen) };
  return zeilen.flatMap((zeile, row): readonly Frage[] => {
    const urteil = urteile[row];
    if (urteil?.kind !== "zuKlaeren") return [];
    return [
      {
        grund: urteil.grund,
        gemeinde: zeile.gemeinde.kind === "bekannt" ? zeile.gemeinde.name : zeile.gemeinde.text,
        zeile,
        andere: urteil.mit.flatMap((other) => {
          const found = zeilen[other];
          return found === undefined ? [] : [{ zeile: found, schluessel: schluessel[other] ?? "" }];
        }),
        schluessel: schluessel[row] ?? "",
        abdruck: abdruckOf(gelesen[row] ?? zeile),
        ...esGehtUm,
      },
    ];
  });
}

export function fehlendeIn({ gemeinden, bilanzen }: ListenErgebnis): readonly string[] {
  const listed = new Set(bilanzen.map(({ gemeinde }) => gemeinde));
  return gemeinden.map(({ name }) => name).filter((name) => !listed.has(name));
}

/** The share of one more counted person: what a single answer moves. */
function perPerson(mittel: Betrag, bilanzen: readonly Bilanz[]): Betrag {
  const gezaehlt = bilanzen.reduce((sum, bilanz) => sum + bilanz.gezaehlt, 0);
  return roundToCent(eurosOf(mittel).div(gezaehlt + 1), {
    mode: "kaufmaennisch",
    fundstelle: "Nr. 3.2 VwV IntM",
  });
}

function erkannteListe(
  { file, sheet, kopf, spalten, personenzeilen }: ListenErgebnis["listen"][number],
  befund: ListenBefund,
): ErkannteListe {
  return {
    file,
    sheet,
    kopfzeile: kopf.top + 1,
    ersteZeile: (personenzeilen[0] ?? kopf.bottom) + 1,
    letzteZeile: (personenzeilen.at(-1) ?? kopf.bottom) + 1,
    personen: personenzeilen.length,
    gemeinden: befund.gemeinden,
    gemeindeAus: befund.gemeindeAus,
    spalten: spalten.map(({ index, header, rolle }) => {
      const found = befund.spalten.get(rolle);
      return { index, header, rolle, ...(found === undefined ? {} : { befund: found }) };
    }),
  };
}

function withBetrag(bilanz: Bilanz, { zuteilung }: ListenErgebnis, mittel?: Betrag): GemeindeUebersicht {
  const { zuKlaeren, ...counts } = bilanz;
  const found = zuteilung.ok && zuteilung.value.find(({ gemeinde }) => gemeinde === bilanz.gemeinde);
  const betrag = mittel === undefined || found === false ? undefined : found?.betrag;
  return { ...counts, fragen: zuKlaeren.length, ...(betrag === undefined ? {} : { betrag }) };
}

function sumOf(bilanzen: readonly Bilanz[], fragen: number): ListenUebersicht["summe"] {
  const sum = {
    gelistet: 0,
    gezaehlt: 0,
    gestrichen: 0,
    ergaenzt: 0,
    ausserhalb: 0,
    wiederholungen: 0,
    fragen,
  };
  for (const bilanz of bilanzen) {
    sum.gelistet += bilanz.gelistet;
    sum.gezaehlt += bilanz.gezaehlt;
    sum.gestrichen += bilanz.gestrichen;
    sum.ergaenzt += bilanz.ergaenzt;
    sum.ausserhalb += bilanz.ausserhalb;
    sum.wiederholungen += bilanz.wiederholungen;
  }
  return sum;
}

function umzuegeByZiel({ umzuege }: ListenErgebnis): ListenUebersicht["umzuege"] {
  const personen = new Map<string, number>();
  for (const { nach } of umzuege) personen.set(nach, (personen.get(nach) ?? 0) + 1);
  return [...personen].map(([nach, count]) => ({ nach, personen: count }));
}

function countStaende(staende: readonly Antwortstand[]): ListenUebersicht["antworten"] {
  const counts = { gilt: 0, neuFragen: 0, ohneZeile: 0 };
  for (const { stand } of staende) counts[stand]++;
  return counts;
}
