import type { Tag } from "../zeit/tag";
import type { Abgleich, Paar, Vorschlag, Vorschlagsgrund } from "./abgleich";
import { eintraegeOf, type Eintrag } from "./eintraege";
import { eintragsstandOf } from "./eintragsstand";
import { kinderOf, type Elternteil } from "./kinder";
import type { AuszugAmStichtag } from "./meldestand";
import { merkmaleOf, type Merkmale } from "./merkmale";
import { createNaechster } from "./naechster";
import { createPaarvergleich } from "./paarvergleich";
import type { Person } from "./person";
import { createWoerter } from "./woerter";
import { zuordnungOf, type Treffer } from "./zuordnung";

export interface Abgleichsfrage {
  readonly stichtag: Tag;
  readonly auszugAmStichtag?: AuszugAmStichtag;
}

/** The county's list against the register: who is who, and what should become of each row. Decides nothing. */
export function gleicheAb(
  liste: readonly Person[],
  register: readonly Person[],
  { stichtag, auszugAmStichtag = "gestrichen" }: Abgleichsfrage,
): Abgleich {
  const woerter = createWoerter();
  const rows = liste.map((person) => merkmaleOf(person, woerter));
  const entries = register.map((person) => merkmaleOf(person, woerter));
  const eintraege = eintraegeOf(entries);
  const compare = createPaarvergleich(rows, entries);
  const { treffer, doppelt } = zuordnungOf(rows, eintraege, compare);
  const naechster = createNaechster(entries, compare);
  const found = treffer.filter(([best]) => best !== undefined && best.wahrscheinlichkeit > 0.5).length;
  const isFremd = liste.length >= FEW && found < liste.length / 5;

  const vorschlaege = rows.map((row, at): Vorschlag => {
    const own = treffer[at] ?? [];
    const grund = grundOf(row, own, eintraege, doppelt.has(at), isFremd, stichtag, auszugAmStichtag);
    const near = (own[0]?.register ?? naechster(row))?.person;
    return {
      liste: row.person,
      verdict: VERDICTS[grund.kind],
      grund,
      ...("datum" in grund ? { datum: grund.datum } : {}),
      ...(near === undefined ? {} : { naechster: near }),
    };
  });
  const taken = new Set(treffer.flatMap((own) => own.slice(0, 1).map(({ eintrag }) => eintrag)));
  const open = eintraege.filter((_, at) => !taken.has(at));
  const eltern = elternOf(rows, treffer, vorschlaege);
  return {
    paare: rows.flatMap((row, at) => paareOf(row, treffer[at] ?? [], eintraege)),
    nurListe: rows.flatMap((row, at) => (treffer[at]?.length === 0 ? [row.person] : [])),
    nurRegister: open.flatMap(({ zeilen }) => zeilen.map(({ person }) => person)),
    kinder: kinderOf(open, eltern, stichtag, auszugAmStichtag),
    vorschlaege,
    isFremd,
  };
}

/** Of fewer rows nothing can be said about the whole. */
const FEW = 20;

const VERDICTS = {
  gemeldet: "bleibt",
  weggezogen: "streichen",
  verstorben: "streichen",
  spaeterEingezogen: "streichen",
  andereGemeinde: "streichen",
  nebenwohnung: "pruefen",
  andererOrt: "pruefen",
  ohneTag: "pruefen",
  zuPruefen: "pruefen",
  nichtGefunden: "streichen",
  fremdesRegister: "pruefen",
  doppelt: "doppelt",
} as const satisfies Record<Vorschlagsgrund["kind"], Vorschlag["verdict"]>;

function grundOf(
  row: Merkmale,
  [best]: readonly Treffer[],
  eintraege: readonly Eintrag[],
  isDoppelt: boolean,
  isFremd: boolean,
  stichtag: Tag,
  amStichtag: AuszugAmStichtag,
): Vorschlagsgrund {
  if (isDoppelt) return { kind: "doppelt" };
  if (best === undefined) return { kind: isFremd ? "fremdesRegister" : "nichtGefunden" };
  const eintrag = eintraege[best.eintrag];
  if (best.bedenken.length > 0 || eintrag === undefined) return { kind: "zuPruefen" };
  return eintragsstandOf(eintrag, row.gemeinde, stichtag, amStichtag);
}

/** A sure row has one entry, with all its rows; a doubtful one shows every candidate. */
function paareOf(row: Merkmale, treffer: readonly Treffer[], eintraege: readonly Eintrag[]): readonly Paar[] {
  const [best] = treffer;
  const isSure = best?.bedenken.length === 0;
  const shown = isSure ? [best] : treffer;
  return shown.flatMap(({ eintrag, register, vergleich, wahrscheinlichkeit, bedenken }) => {
    const others = (eintraege[eintrag]?.zeilen ?? []).filter((zeile) => zeile !== register);
    return [register, ...others].map(({ person }) => ({
      liste: row.person,
      register: person,
      zone: isSure ? ("sicher" as const) : ("pruefen" as const),
      vergleich,
      wahrscheinlichkeit,
      bedenken,
    }));
  });
}

function elternOf(
  rows: readonly Merkmale[],
  treffer: readonly (readonly Treffer[])[],
  vorschlaege: readonly Vorschlag[],
): readonly Elternteil[] {
  return rows.flatMap((liste, at) => {
    const [best] = treffer[at] ?? [];
    const verdict = vorschlaege[at]?.verdict;
    if (best === undefined || best.wahrscheinlichkeit < 0.5 || verdict === "streichen") return [];
    return [{ liste, register: best.register, zaehlt: verdict === "bleibt" }];
  });
}
