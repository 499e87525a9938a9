import { plainEuros, type Betrag } from "../domain/geld/betrag";
import { compareCodePoints } from "../domain/geld/compareCodePoints";
import type { Bilanz } from "../domain/personenliste/bilanz";
import { doppelteListenIn } from "./doppelteListen";
import { fehlendeIn } from "./listenUebersicht";
import { REASONS, type Reason } from "./grundNames";
import type { ListenErgebnis } from "./zuteilenListen";

/** The result as the command line writes it: counts, rows and euros, never a name. */
export interface ZuteilenJson {
  readonly perMunicipality: Readonly<Record<string, MunicipalityJson>>;
  readonly unassigned: readonly DecisionJson[];
  readonly total: Omit<MunicipalityJson, "needsDecision"> & { readonly needsDecision: number };
  readonly allocation: Readonly<Record<string, string>>;
  readonly preliminary: boolean;
  readonly unreadable: ListenErgebnis["unreadable"];
  /** Municipalities of the county without a list. */
  readonly missing: readonly string[];
  /** Files that hold lists of one municipality with the same persons. */
  readonly overlapping: readonly {
    readonly municipality: string;
    readonly files: readonly string[];
    readonly persons: number;
  }[];
  /** Struck as moved to a Gemeinde of the county that does not list them. */
  readonly movers: readonly {
    readonly from: string;
    readonly to: string;
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
  }[];
}

export interface MunicipalityJson {
  readonly listed: number;
  readonly counted: number;
  readonly struck: number;
  readonly added: number;
  readonly outsideWindow: number;
  readonly repeats: number;
  readonly needsDecision: readonly DecisionJson[];
}

export interface DecisionJson {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly reason: Reason;
}

export function zuteilenJson(ergebnis: ListenErgebnis): ZuteilenJson {
  const { bilanzen, ohneGemeinde, beurteilung, unreadable, umzuege, zuteilung } = ergebnis;
  const sorted = [...bilanzen].sort((one, other) => compareCodePoints(one.gemeinde, other.gemeinde));
  const decision = (row: number) => decisionOf(beurteilung, row);
  const open = sorted.reduce((sum, { zuKlaeren }) => sum + zuKlaeren.length, 0);
  const missing = fehlendeIn(ergebnis);
  const doppelt = doppelteListenIn(ergebnis);
  return {
    perMunicipality: Object.fromEntries(
      sorted.map((bilanz) => [bilanz.gemeinde, municipalityOf(bilanz, decision)]),
    ),
    unassigned: ohneGemeinde.map(decision),
    total: totalOf(sorted),
    allocation: allocationOf(
      sorted,
      zuteilung.ok ? new Map(zuteilung.value.map(({ gemeinde, betrag }) => [gemeinde, betrag])) : new Map(),
    ),
    preliminary: open > 0 || [ohneGemeinde, unreadable, missing, doppelt].some((cause) => cause.length > 0),
    unreadable,
    missing,
    overlapping: doppelt.map(({ gemeinde, files, personen }) => ({
      municipality: gemeinde,
      files,
      persons: personen,
    })),
    movers: umzuege.map(({ row, von, nach }) => {
      const { file, sheet, row: line } = decision(row);
      return { from: von, to: nach, file, sheet, row: line };
    }),
  };
}

function decisionOf({ zeilen, urteile }: ListenErgebnis["beurteilung"], row: number): DecisionJson {
  const zeile = zeilen[row];
  if (zeile === undefined) throw new RangeError(`row ${row} was not read`);
  const urteil = urteile[row];
  const grund = urteil?.kind === "zuKlaeren" ? urteil.grund : "gemeindeUnbekannt";
  return { ...zeile.herkunft, reason: REASONS[grund] };
}

function municipalityOf(bilanz: Bilanz, decision: (row: number) => DecisionJson): MunicipalityJson {
  return {
    listed: bilanz.gelistet,
    counted: bilanz.gezaehlt,
    struck: bilanz.gestrichen,
    added: bilanz.ergaenzt,
    outsideWindow: bilanz.ausserhalb,
    repeats: bilanz.wiederholungen,
    needsDecision: bilanz.zuKlaeren.map(decision),
  };
}

function totalOf(bilanzen: readonly Bilanz[]): ZuteilenJson["total"] {
  const sum = (value: (bilanz: Bilanz) => number) =>
    bilanzen.reduce((total, bilanz) => total + value(bilanz), 0);
  return {
    listed: sum(({ gelistet }) => gelistet),
    counted: sum(({ gezaehlt }) => gezaehlt),
    struck: sum(({ gestrichen }) => gestrichen),
    added: sum(({ ergaenzt }) => ergaenzt),
    outsideWindow: sum(({ ausserhalb }) => ausserhalb),
    repeats: sum(({ wiederholungen }) => wiederholungen),
    needsDecision: sum(({ zuKlaeren }) => zuKlaeren.length),
  };
}

function allocationOf(
  bilanzen: readonly Bilanz[],
  betraege: ReadonlyMap<string, Betrag>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    bilanzen.flatMap(({ gemeinde }) => {
      const betrag = betraege.get(gemeinde);
      return betrag === undefined ? [] : [[gemeinde, plainEuros(betrag)]];
    }),
  );
}
