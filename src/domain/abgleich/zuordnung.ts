import { compareCodePoints } from "../geld/compareCodePoints";
import { bedenkenOf, isPassend, type Bedenken } from "./bedenken";
import type { Eintrag } from "./eintraege";
import { kandidatenOf } from "./kandidaten";
import type { Merkmale } from "./merkmale";
import type { Paarvergleich, Vergleicher } from "./paarvergleich";
import { evenOdds, wahrscheinlichkeitenOf } from "./wahrscheinlichkeit";
import { zwillingeIn } from "./zwillinge";

/** A row of the list with an entry of the register, both by number, and the row of the entry that fits best. */
export interface Treffer {
  readonly zeile: number;
  readonly eintrag: number;
  readonly register: Merkmale;
  readonly vergleich: Paarvergleich;
  readonly wahrscheinlichkeit: number;
  readonly bedenken: readonly Bedenken[];
}

export interface Zuordnung {
  /** For each row of the list its candidates, the best first. */
  readonly treffer: readonly (readonly Treffer[])[];
  /** Rows whose entry fits another row as well or better. */
  readonly doppelt: ReadonlySet<number>;
}

/** All pairs worth showing, each judged with all others in view: no row of either list has two partners. */
export function zuordnungOf(
  liste: readonly Merkmale[],
  eintraege: readonly Eintrag[],
  compare: Vergleicher,
): Zuordnung {
  const kanten = kantenOf(liste, eintraege, compare);
  const wahrscheinlichkeiten = wahrscheinlichkeitenOf(kanten, eintraege.length);
  const passendJeZeile = groupPassend(kanten, ({ zeile }) => zeile);
  const passendJeEintrag = groupPassend(kanten, ({ eintrag }) => eintrag);
  const isZwilling = zwillingeIn(liste);
  const isZwillingImRegister = zwillingeIn(eintraege.flatMap(({ zeilen }) => zeilen.slice(0, 1)));
  const alone = evenOdds(eintraege.length);
  const treffer: Treffer[][] = liste.map(() => []);
  for (const [at, kante] of kanten.entries()) {
    const wahrscheinlichkeit = wahrscheinlichkeiten[at] ?? 0;
    const { zeile, eintrag, register, vergleich } = kante;
    const person = liste[zeile];
    if (person === undefined || (wahrscheinlichkeit < LEAST && !isPassend(vergleich) && kante.bits < alone))
      continue;
    const others = (group: readonly Kante[] | undefined) => (group ?? []).some((other) => other !== kante);
    const bedenken = bedenkenOf(person, register, vergleich, {
      wahrscheinlichkeit,
      hasZweitenEintrag: others(passendJeZeile.get(zeile)),
      hasZweiteZeile: others(passendJeEintrag.get(eintrag)),
      isZwilling: isZwilling(person) || isZwillingImRegister(register),
    });
    treffer[zeile]?.push({ zeile, eintrag, register, vergleich, wahrscheinlichkeit, bedenken });
  }
  return {
    treffer: treffer.map((own) => own.sort(compareTreffer).slice(0, MOST)),
    doppelt: new Set([...doppeltIn(passendJeEintrag), ...besetztIn(treffer, alone)]),
  };
}

const LEAST = 0.003;
const MOST = 5;

interface Kante {
  readonly zeile: number;
  readonly eintrag: number;
  readonly register: Merkmale;
  readonly vergleich: Paarvergleich;
  readonly bits: number;
}

function kantenOf(
  liste: readonly Merkmale[],
  eintraege: readonly Eintrag[],
  compare: Vergleicher,
): readonly Kante[] {
  const rows = eintraege.flatMap(({ zeilen }, eintrag) => zeilen.map((register) => ({ register, eintrag })));
  const floor = Math.max(2, Math.log2(Math.max(eintraege.length, 1)) - 5);
  const kandidaten = kandidatenOf(
    liste,
    rows.map(({ register }) => register),
  );
  return liste.flatMap((person, zeile) => {
    const best = new Map<number, Kante>();
    for (const row of kandidaten[zeile] ?? []) {
      const found = rows[row];
      if (found === undefined) continue;
      const vergleich = compare(person, found.register);
      const before = best.get(found.eintrag);
      if (vergleich.bits < floor || (before !== undefined && before.bits >= vergleich.bits)) continue;
      best.set(found.eintrag, { zeile, ...found, vergleich, bits: vergleich.bits });
    }
    return [...best.values()];
  });
}

function groupPassend(
  kanten: readonly Kante[],
  keyOf: (kante: Kante) => number,
): ReadonlyMap<number, readonly Kante[]> {
  const groups = new Map<number, Kante[]>();
  for (const kante of kanten) {
    if (!isPassend(kante.vergleich)) continue;
    const group = groups.get(keyOf(kante));
    if (group === undefined) groups.set(keyOf(kante), [kante]);
    else group.push(kante);
  }
  return groups;
}

/** Of several rows that fit one entry the one that fits clearly best is not the double. */
function doppeltIn(groups: ReadonlyMap<number, readonly Kante[]>): ReadonlySet<number> {
  const doppelt = new Set<number>();
  for (const group of groups.values()) {
    const best = Math.max(...group.map(({ bits }) => bits));
    const near = group.filter(({ bits }) => bits > best - CLEAR);
    for (const { zeile, bits } of group) if (near.length > 1 || bits < best) doppelt.add(zeile);
  }
  return doppelt;
}

const CLEAR = 1;

/** The row's best entry would fit if another row did not explain it far better. */
function besetztIn(treffer: readonly (readonly Treffer[])[], alone: number): readonly number[] {
  return treffer.flatMap(([best]) =>
    best !== undefined && best.wahrscheinlichkeit < LEAST && best.vergleich.bits > alone ? [best.zeile] : [],
  );
}

/** Never by the order of the rows: what is equal in score is told apart by what stands there. */
function compareTreffer(one: Treffer, other: Treffer): number {
  return (
    other.wahrscheinlichkeit - one.wahrscheinlichkeit ||
    other.vergleich.bits - one.vergleich.bits ||
    compareCodePoints(textOf(one.register), textOf(other.register))
  );
}

export function textOf({ person }: Merkmale): string {
  const { familienname, vornamen, geburtsname, gemeinde, strasse, hausnummer, meldung } = person;
  const parts = [familienname, vornamen, geburtsname, gemeinde, strasse, hausnummer];
  return [...parts, meldung.einzug ?? "", meldung.auszug ?? ""].join("\t");
}
