import { betragOf, differenceOf, eurosOf, NULL_EURO, sumBetraege, type Betrag } from "../geld/betrag";
import { Decimal } from "../geld/decimal";
import { roundToCent, type Rundung } from "../geld/roundToCent";
import { done, refused, type Result } from "../result";
import type { Zuteilung } from "./allocateMittel";
import { checkBestaende, type BestandRefusal, type Gemeindebestand } from "./checkBestaende";
import { jeBestand } from "./jeBestand";
import type { Rechenweg } from "./rechenweg";
import { restwegeOf } from "./restwegeOf";
import type { Verfahren } from "./verfahren";

/** What there is to hand out: an amount, or a rate for each person that somebody else has fixed. */
export type Topf =
  { readonly kind: "mittel"; readonly mittel: Betrag } | { readonly kind: "satz"; readonly satz: Decimal };

/** The Zuteilungen of a year: how they were found, and what the rounding left or took. */
export interface Verteilung {
  readonly topf: Topf;
  readonly verfahren: Verfahren;
  /** Under a given rate: rate × persons. */
  readonly mittel: Betrag;
  readonly personen: number;
  /** Given, or rounded by the practice; absent where no rate was used. */
  readonly satz?: Decimal;
  readonly zeilen: readonly Verteilungszeile[];
  readonly verteilt: Betrag;
  /** What was handed out less the Mittel: positive if the rows are more than there is. */
  readonly unterschied: Betrag;
}

export interface Verteilungszeile extends Zuteilung {
  readonly anteil: Decimal;
  readonly rechenweg: Rechenweg;
}

export type VerteilungRefusal = BestandRefusal | { readonly kind: "keineMittel"; readonly mittel: Betrag };

/** Nr. 3.2 VwV IntM: the money follows the Zuweisungen, each share from unrounded values and rounded once. */
export function verteilungOf(
  topf: Topf,
  bestaende: readonly Gemeindebestand[],
  verfahren: Verfahren,
): Result<Verteilung, VerteilungRefusal> {
  const check = checkBestaende(bestaende);
  if (check !== "fine") return refused(check);
  const personen = bestaende.reduce((sum, { bestand }) => sum + bestand, 0);
  const mittel = topf.kind === "mittel" ? topf.mittel : roundToCent(topf.satz.times(personen), RUNDUNG);
  if (mittel <= 0n) return refused({ kind: "keineMittel", mittel });
  const satz = satzOf(topf, personen, verfahren);
  const anteil = jeBestand((bestand) => new Decimal(bestand).div(personen));
  const wege = wegeOf({ topf, mittel, personen, satz }, bestaende, verfahren);
  const zeilen = bestaende.map((one, index): Verteilungszeile => {
    const weg = wege[index];
    if (weg === undefined) throw new RangeError("each Gemeinde has its Rechenweg");
    return { ...one, ...weg, anteil: anteil(one.bestand) };
  });
  const verteilt = sumBetraege(zeilen.map(({ betrag }) => betrag));
  return done({
    topf,
    verfahren,
    mittel,
    personen,
    ...(satz === "noRate" ? {} : { satz }),
    zeilen,
    verteilt,
    unterschied: differenceOf(verteilt, mittel),
  });
}

/** From half a cent up, as in every published table; the VwV itself does not say how to round. */
const RUNDUNG: Rundung = { mode: "kaufmaennisch", fundstelle: "Nr. 3.2 VwV IntM" };

function satzOf(topf: Topf, personen: number, verfahren: Verfahren): Decimal | "noRate" {
  const exact = topf.kind === "satz" ? topf.satz : eurosOf(topf.mittel).div(personen);
  switch (verfahren) {
    case "satz2":
      return exact.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
    case "satz3":
      return exact.toDecimalPlaces(3, Decimal.ROUND_HALF_UP);
    case "rest":
    case "cent":
    case "euro":
      return topf.kind === "satz" ? exact : "noRate";
  }
}

interface Rechnung {
  readonly topf: Topf;
  readonly mittel: Betrag;
  readonly personen: number;
  readonly satz: Decimal | "noRate";
}

interface Weg {
  readonly betrag: Betrag;
  readonly rechenweg: Rechenweg;
}

function wegeOf(
  rechnung: Rechnung,
  bestaende: readonly Gemeindebestand[],
  verfahren: Verfahren,
): readonly Weg[] {
  switch (verfahren) {
    case "rest":
      return restwegeOf(rechnung.mittel, bestaende);
    case "cent":
    case "satz2":
    case "satz3":
      return roundedWege(rechnung, bestaende, "cent");
    case "euro":
      return roundedWege(rechnung, bestaende, "euro");
  }
}

function roundedWege(
  rechnung: Rechnung,
  bestaende: readonly Gemeindebestand[],
  einheit: "cent" | "euro",
): readonly Weg[] {
  const weg = jeBestand((bestand) => roundedWeg(rechnung, bestand, einheit));
  return bestaende.map(({ bestand }) => weg(bestand));
}

function roundedWeg({ mittel, personen, satz }: Rechnung, bestand: number, einheit: "cent" | "euro"): Weg {
  const ungerundet = satz === "noRate" ? eurosOf(mittel).times(bestand).div(personen) : satz.times(bestand);
  const betrag = bestand === 0 ? NULL_EURO : rounded(ungerundet, einheit);
  const gerundetUm = eurosOf(betrag).minus(ungerundet);
  return {
    betrag,
    rechenweg:
      satz === "noRate"
        ? { kind: "gerundet", ungerundet, einheit, gerundetUm }
        : { kind: "satz", satz, ungerundet, einheit, gerundetUm },
  };
}

function rounded(euros: Decimal, einheit: "cent" | "euro"): Betrag {
  if (einheit === "cent") return roundToCent(euros, RUNDUNG);
  return betragOf(BigInt(euros.toFixed(0, Decimal.ROUND_HALF_UP)) * 100n);
}
