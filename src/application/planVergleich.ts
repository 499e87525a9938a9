import type { Jahreswerte } from "../domain/einstellung/einstellungen";
import type { Stammdaten } from "../domain/gemeinde/gemeinde";
import type { Betrag } from "../domain/geld/betrag";
import { done, refused, type Result } from "../domain/result";
import { vergleichOf, type Vergleich, type Vergleichsseite } from "../domain/vergleich/vergleichOf";
import {
  gewichteOf,
  type GewichtRefusal,
  type Verteilschluessel,
} from "../domain/vergleich/verteilschluessel";
import { allocateGewichte } from "../domain/zuteilung/allocateGewichte";
import type { Verfahren } from "../domain/zuteilung/verfahren";
import type { Zuteilungsquote } from "../domain/zuteilung/zuteilungsquote";
import { vergleichTitel } from "../i18n/vergleichTexts";
import type { SheetWrite } from "../workbook/plan";
import { planProtokoll } from "../writing/protokoll";
import { sortedByName } from "../writing/sortedByName";
import { planVergleichsblatt } from "../writing/vergleich/planVergleichsblatt";
import type { GeleseneZuteilung } from "../writing/zuteilung/readZuteilungsblatt";
import {
  rechneZuteilung,
  type Bestandsliste,
  type Zuteilungsrechnung,
  type ZuteilungsrechnungRefusal,
  type Zuteilungsvermerk,
} from "./planZuteilung";
import { pruefsummeOf } from "./pruefsumme";

/** "What if": one thing other than in the settings and counts of the year. */
export type Vergleichsfall =
  | { readonly kind: "landesmittel"; readonly landesmittel: Betrag }
  | { readonly kind: "quote"; readonly quote: Zuteilungsquote }
  | { readonly kind: "kreisbetrag"; readonly kreisbetrag: Betrag }
  | { readonly kind: "vorwegabzug"; readonly vorwegabzug: Betrag }
  | { readonly kind: "verfahren"; readonly verfahren: Verfahren }
  /** A list that comes late, or another count. */
  | { readonly kind: "bestand"; readonly gemeinde: string; readonly bestand: number }
  | { readonly kind: "schluessel"; readonly schluessel: Verteilschluessel }
  /** Another state as it was written: last year, or the provisional one. */
  | { readonly kind: "stand"; readonly titel: string; readonly zuteilung: GeleseneZuteilung };

export type VergleichRefusal = ZuteilungsrechnungRefusal | GewichtRefusal;

/** The allocation as it is against each of the cases. Nothing is written. */
export function rechneVergleich(
  werte: Jahreswerte,
  liste: Bestandsliste,
  faelle: readonly Vergleichsfall[],
  gemeinden: readonly Stammdaten[],
): Result<Vergleich, VergleichRefusal> {
  const grundlage = rechneZuteilung(werte, liste);
  if (!grundlage.ok) return grundlage;
  const seiten: Vergleichsseite[] = [];
  for (const fall of faelle) {
    const seite = seiteOf(fall, werte, liste, grundlage.value, gemeinden);
    if (!seite.ok) return seite;
    seiten.push(seite.value);
  }
  return done(vergleichOf(asSeite(vergleichTitel.grundlage(werte.jahr), grundlage.value), seiten));
}

function seiteOf(
  fall: Vergleichsfall,
  werte: Jahreswerte,
  liste: Bestandsliste,
  grundlage: Zuteilungsrechnung,
  gemeinden: readonly Stammdaten[],
): Result<Vergleichsseite, VergleichRefusal> {
  const again = (
    titel: string,
    changed: Jahreswerte,
    counts = liste,
  ): Result<Vergleichsseite, VergleichRefusal> => {
    const rechnung = rechneZuteilung(changed, counts);
    return rechnung.ok ? done(asSeite(titel, rechnung.value)) : rechnung;
  };
  switch (fall.kind) {
    case "landesmittel":
      return again(vergleichTitel.landesmittel(fall.landesmittel), {
        ...withoutKreisbetrag(werte),
        landesmittel: fall.landesmittel,
      });
    case "quote":
      return again(vergleichTitel.quote(fall.quote), { ...withoutKreisbetrag(werte), quote: fall.quote });
    case "kreisbetrag":
      return again(vergleichTitel.kreisbetrag(fall.kreisbetrag), { ...werte, kreisbetrag: fall.kreisbetrag });
    case "vorwegabzug":
      return again(vergleichTitel.vorwegabzug(fall.vorwegabzug), { ...werte, vorwegabzug: fall.vorwegabzug });
    case "verfahren":
      return again(vergleichTitel.verfahren(fall.verfahren), { ...werte, verfahren: fall.verfahren });
    case "bestand":
      return again(vergleichTitel.bestand(fall.gemeinde, fall.bestand), werte, withBestand(liste, fall));
    case "schluessel":
      return bySchluessel(fall.schluessel, grundlage, gemeinden);
    case "stand":
      return done({ titel: fall.titel, zeilen: fall.zuteilung.zeilen });
  }
}

/** A fixed amount would hide what is asked. */
function withoutKreisbetrag(werte: Jahreswerte): Jahreswerte {
  const { kreisbetrag, ...free } = werte;
  return kreisbetrag === undefined ? werte : free;
}

function asSeite(titel: string, { verteilung, liste }: Zuteilungsrechnung): Vergleichsseite {
  return {
    titel,
    zeilen: sortedByName([...verteilung.zeilen, ...liste.fehlend.map((gemeinde) => ({ gemeinde }))]),
  };
}

/** The late list stands in for the missing one, or for the count so far. */
function withBestand(
  liste: Bestandsliste,
  { gemeinde, bestand }: { readonly gemeinde: string; readonly bestand: number },
): Bestandsliste {
  const others = liste.bestaende.filter((one) => one.gemeinde !== gemeinde);
  return {
    ...liste,
    bestaende: [...others, { gemeinde, bestand, stand: "vollstaendig" }],
    fehlend: liste.fehlend.filter((one) => one !== gemeinde),
  };
}

function bySchluessel(
  schluessel: Verteilschluessel,
  { verteilung, liste }: Zuteilungsrechnung,
  gemeinden: readonly Stammdaten[],
): Result<Vergleichsseite, VergleichRefusal> {
  const wanted = [...verteilung.zeilen.map(({ gemeinde }) => gemeinde), ...liste.fehlend];
  const known = new Map(gemeinden.map((gemeinde) => [gemeinde.name, gemeinde]));
  const stammdaten = wanted.flatMap((name) => known.get(name) ?? []);
  const missing = wanted.find((name) => !known.has(name));
  if (missing !== undefined) return refused({ kind: "stammdatenFehlen", gemeinde: missing });
  const gewichte = gewichteOf(schluessel, stammdaten);
  if (!gewichte.ok) return gewichte;
  return done({
    titel: vergleichTitel.schluessel(schluessel.kind),
    zeilen: allocateGewichte(verteilung.mittel, gewichte.value),
  });
}

/** The sheet "IntM Vergleich" and a line of log; the allocation stays as it is. */
export async function planVergleich(
  vergleich: Vergleich,
  {
    jahr,
    landkreis,
    vermerk,
  }: { readonly jahr: number; readonly landkreis?: string; readonly vermerk: Zuteilungsvermerk },
): Promise<readonly SheetWrite[]> {
  const seiten = [vergleich.grundlage, ...vergleich.varianten];
  const pruefsumme = await pruefsummeOf(
    seiten
      .flatMap(({ titel, zeilen }) => [
        titel,
        ...zeilen.map(({ gemeinde, betrag }) => `${gemeinde}\t${betrag ?? ""}`),
      ])
      .join("\n"),
  );
  return [
    planVergleichsblatt({
      jahr,
      ...(landkreis === undefined ? {} : { landkreis }),
      vergleich,
      vermerk: { zeit: vermerk.zeit, wer: vermerk.wer, pruefsumme },
    }),
    planProtokoll([
      {
        ...vermerk,
        aktion: "Vergleich geschrieben",
        jahr,
        was: vergleich.varianten.map(({ titel }) => titel).join("; "),
        pruefsumme,
      },
    ]),
  ];
}
