import { Decimal } from "../../geld/decimal";
import type { Tag } from "../../zeit/tag";
import { isNummernkreis } from "../rechnungsbuch/rechnungsnummer";
import { doppelteTage } from "../zeitreihe";
import type { Schluessel, Stundenanteil } from "./schluessel";
import type { Vereinbarung, Vereinbarungsfassung } from "./vereinbarung";

/** Why nothing can be computed from an agreement; each names what a form can show beside its field. */
export type Vereinbarungsfehler =
  | { readonly kind: "keineNummer" }
  | { readonly kind: "eigeneRechnung"; readonly ags: string }
  | { readonly kind: "keinNummernkreis"; readonly input: string }
  | { readonly kind: "keineAgs"; readonly input: string }
  | { readonly kind: "endeVorAnfang"; readonly von: Tag; readonly bis: Tag }
  | { readonly kind: "keineVereinbarungsfassung"; readonly tag: Tag }
  | { readonly kind: "zweiFassungen"; readonly wovon: "vereinbarung" | "umsatzsteuer"; readonly ab: Tag }
  | { readonly kind: "keinZahlungsziel"; readonly ab: Tag; readonly tage: number }
  | { readonly kind: "keineStelle"; readonly ab: Tag }
  | { readonly kind: "stelleDoppelt"; readonly ab: Tag; readonly stelle: string }
  | {
      readonly kind: "keineStunden";
      readonly ab: Tag;
      readonly stelle: string;
      readonly stundenProWoche: Decimal;
      readonly vollzeitstunden: Decimal;
    }
  | { readonly kind: "keinAnteil"; readonly ab: Tag; readonly ags: string }
  | { readonly kind: "gemeindeDoppelt"; readonly ab: Tag; readonly ags: string }
  | { readonly kind: "keineHundertProzent"; readonly ab: Tag; readonly summe: Decimal }
  | { readonly kind: "keinePersonen"; readonly ab: Tag }
  | { readonly kind: "empfaengerOhneAnteil"; readonly ab: Tag; readonly ags: string };

export function checkVereinbarung(vereinbarung: Vereinbarung): readonly Vereinbarungsfehler[] {
  return [
    ...checkKopf(vereinbarung),
    ...checkFassungsfolge(vereinbarung),
    ...vereinbarung.fassungen.flatMap((fassung) => checkFassung(fassung, vereinbarung.empfaenger.ags)),
  ];
}

function* checkKopf(vereinbarung: Vereinbarung): Iterable<Vereinbarungsfehler> {
  const { nummer, leistender, empfaenger, laufzeit, nummernkreis } = vereinbarung;
  if (nummer.trim() === "") yield { kind: "keineNummer" };
  if (leistender.ags === empfaenger.ags) yield { kind: "eigeneRechnung", ags: leistender.ags };
  if (!/^\d{8}$/u.test(empfaenger.ags)) yield { kind: "keineAgs", input: empfaenger.ags };
  if (!isNummernkreis(nummernkreis)) yield { kind: "keinNummernkreis", input: nummernkreis };
  if (laufzeit.von > laufzeit.bis) yield { kind: "endeVorAnfang", ...laufzeit };
}

function* checkFassungsfolge({
  fassungen,
  umsatzsteuer,
  laufzeit,
}: Vereinbarung): Iterable<Vereinbarungsfehler> {
  if (!fassungen.some(({ ab }) => ab <= laufzeit.von)) {
    yield { kind: "keineVereinbarungsfassung", tag: laufzeit.von };
  }
  for (const ab of doppelteTage(fassungen)) yield { kind: "zweiFassungen", wovon: "vereinbarung", ab };
  for (const ab of doppelteTage(umsatzsteuer)) yield { kind: "zweiFassungen", wovon: "umsatzsteuer", ab };
}

function checkFassung(
  { ab, schluessel, zahlungszielTage }: Vereinbarungsfassung,
  empfaenger: string,
): readonly Vereinbarungsfehler[] {
  const isZahlungsziel =
    Number.isInteger(zahlungszielTage) && zahlungszielTage >= 0 && zahlungszielTage <= 365;
  const zahlungsziel: readonly Vereinbarungsfehler[] = isZahlungsziel
    ? []
    : [{ kind: "keinZahlungsziel", ab, tage: zahlungszielTage }];
  return [...zahlungsziel, ...checkSchluessel(schluessel, ab, empfaenger)];
}

function checkSchluessel(
  schluessel: Schluessel,
  ab: Tag,
  empfaenger: string,
): readonly Vereinbarungsfehler[] {
  switch (schluessel.kind) {
    case "stunden":
      return [...checkStunden(schluessel.stellen, ab)];
    case "prozent": {
      const summe = schluessel.anteile.reduce((sum, { anteil }) => sum.plus(anteil), new Decimal(0));
      const negative = schluessel.anteile.filter(({ anteil }) => !anteil.isFinite() || anteil.lt(0));
      return [
        ...negative.map(({ ags }) => ({ kind: "keinAnteil", ab, ags }) as const),
        ...(summe.eq(1) ? [] : [{ kind: "keineHundertProzent", ab, summe } as const]),
        ...checkTeilnehmer(schluessel.anteile, ab, empfaenger),
      ];
    }
    case "personen": {
      const negative = schluessel.bestaende.filter(({ personen }) => personen < 0n);
      return [
        ...negative.map(({ ags }) => ({ kind: "keinAnteil", ab, ags }) as const),
        ...(schluessel.bestaende.some(({ personen }) => personen > 0n)
          ? []
          : [{ kind: "keinePersonen", ab } as const]),
        ...checkTeilnehmer(schluessel.bestaende, ab, empfaenger),
      ];
    }
  }
}

function* checkStunden(stellen: readonly Stundenanteil[], ab: Tag): Iterable<Vereinbarungsfehler> {
  if (stellen.length === 0) yield { kind: "keineStelle", ab };
  for (const stelle of repeated(stellen.map(({ stelle }) => stelle)))
    yield { kind: "stelleDoppelt", ab, stelle };
  for (const { stelle, stundenProWoche, vollzeitstunden } of stellen) {
    const isRight = stundenProWoche.gt(0) && vollzeitstunden.lte(48) && stundenProWoche.lte(vollzeitstunden);
    if (!isRight) yield { kind: "keineStunden", ab, stelle, stundenProWoche, vollzeitstunden };
  }
}

function* checkTeilnehmer(
  teilnehmer: readonly { readonly ags: string }[],
  ab: Tag,
  empfaenger: string,
): Iterable<Vereinbarungsfehler> {
  const all = teilnehmer.map(({ ags }) => ags);
  for (const ags of repeated(all)) yield { kind: "gemeindeDoppelt", ab, ags };
  if (!all.includes(empfaenger)) yield { kind: "empfaengerOhneAnteil", ab, ags: empfaenger };
}

function repeated(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}
