import { isSameQuartal, type Abschnitt } from "./abschnitt";
import type { Iststunden } from "../kosten/kosten";
import { multiplyBrueche, type Bruch } from "../bruch";
import type { Partei } from "../partei/partei";
import type { Schluessel, Stundenanteil } from "../vereinbarung/schluessel";
import { bruchOfFaktor, type Faktor } from "./rechenweg";
import type { Eigneranteil } from "./roundReihe";

/** How the client's part of something is found: the factor it sees, and who owes what. */
export interface Anteil {
  readonly faktoren: readonly Faktor[];
  readonly eigner: (wert: Bruch) => readonly Eigneranteil[];
}

/** All of it. */
export function wholeFor(empfaenger: Partei): Anteil {
  return { faktoren: [], eigner: (wert) => [{ ags: empfaenger.ags, name: empfaenger.name, wert }] };
}

/** By hours of a post: only the client owes, the rest is the lead's own work. */
export function byStunden(stunden: Stundenanteil, empfaenger: Partei): Anteil {
  const { stundenProWoche, vollzeitstunden } = stunden;
  const faktor: Faktor = { kind: "stunden", stundenProWoche, vollzeitstunden };
  return {
    faktoren: [faktor],
    eigner: (wert) => wholeFor(empfaenger).eigner(multiplyBrueche([wert, bruchOfFaktor(faktor)])),
  };
}

/** By percentages or persons: everybody who shares owes its part. */
export function byTeilnehmer(
  schluessel: Exclude<Schluessel, { kind: "stunden" }>,
  empfaenger: Partei,
): Anteil {
  const teilnehmer = teilnehmerOf(schluessel);
  const own = teilnehmer.find(({ ags }) => ags === empfaenger.ags);
  if (own === undefined) throw new RangeError("the agreement was not checked: its client has no share");
  return {
    faktoren: [own.faktor],
    eigner: (wert) =>
      teilnehmer.map(({ ags, name, faktor }) => ({
        ags,
        name,
        wert: multiplyBrueche([wert, bruchOfFaktor(faktor)]),
      })),
  };
}

/** The hours that count in a quarter: the worked ones if so agreed and known, else the agreed ones. */
export function stundenIn(
  { quartal, fassung: { schluessel } }: Abschnitt,
  stelle: string,
  iststunden: readonly Iststunden[],
): { readonly stunden: Stundenanteil | "none"; readonly isGeschaetzt: boolean } {
  const agreed =
    schluessel.kind === "stunden" ? schluessel.stellen.find((one) => one.stelle === stelle) : undefined;
  if (schluessel.kind !== "stunden" || agreed === undefined) return { stunden: "none", isGeschaetzt: false };
  if (schluessel.stundenquelle === "vereinbart") return { stunden: agreed, isGeschaetzt: false };
  const worked = iststunden.find((one) => one.stelle === stelle && isSameQuartal(one.quartal, quartal));
  if (worked === undefined) return { stunden: agreed, isGeschaetzt: true };
  return { stunden: { ...agreed, stundenProWoche: worked.stundenProWoche }, isGeschaetzt: false };
}

interface Teilnehmer {
  readonly ags: string;
  readonly name: string;
  readonly faktor: Faktor;
}

function teilnehmerOf(schluessel: Exclude<Schluessel, { kind: "stunden" }>): readonly Teilnehmer[] {
  switch (schluessel.kind) {
    case "prozent":
      return schluessel.anteile.map(({ ags, name, anteil }) => ({
        ags,
        name,
        faktor: { kind: "prozent", anteil },
      }));
    case "personen": {
      const von = schluessel.bestaende.reduce((sum, { personen }) => sum + personen, 0n);
      return schluessel.bestaende.map(({ ags, name, personen }) => ({
        ags,
        name,
        faktor: { kind: "personen", personen, von },
      }));
    }
  }
}
