import { allocateBetrag } from "../geld/allocateBetrag";
import { betragOf, differenceOf, type Betrag } from "../geld/betrag";
import { compareCodePoints } from "../geld/compareCodePoints";
import { Decimal } from "../geld/decimal";
import type { Gemeindebestand } from "./checkBestaende";
import { jeBestand } from "./jeBestand";
import type { Restweg } from "./rechenweg";

/** The amounts by largest remainder, each with the steps to it. The rank is worked out apart from the amounts. */
export function restwegeOf(
  mittel: Betrag,
  bestaende: readonly Gemeindebestand[],
): readonly { readonly betrag: Betrag; readonly rechenweg: Restweg }[] {
  const personen = bestaende.reduce((sum, { bestand }) => sum + BigInt(bestand), 0n);
  const anteile = allocateBetrag(
    mittel,
    bestaende.map(({ gemeinde, bestand }) => ({ name: gemeinde, gewicht: BigInt(bestand) })),
  );
  const raenge = raengeOf(bestaende.map((one) => ({ ...one, rest: restOf(mittel, one.bestand, personen) })));
  const exact = jeBestand((bestand) => exactOf(mittel, bestand, personen));
  return bestaende.map(({ bestand }, index) => {
    const betrag = anteile[index]?.betrag;
    const rang = raenge[index];
    if (betrag === undefined || rang === undefined) throw new RangeError("each Gemeinde has its amount");
    const steps = exact(bestand);
    const restcent = differenceOf(betrag, steps.abgerundet);
    return { betrag, rechenweg: { kind: "rest", ...steps, rang, restcent } };
  });
}

function exactOf(
  mittel: Betrag,
  bestand: number,
  personen: bigint,
): Pick<Restweg, "ungerundet" | "abgerundet" | "rest"> {
  const product = mittel * BigInt(bestand);
  return {
    ungerundet: new Decimal(product.toString()).div(personen.toString()).div(100),
    abgerundet: betragOf(product / personen),
    rest: new Decimal((product % personen).toString()).div(personen.toString()),
  };
}

interface Anspruch extends Gemeindebestand {
  readonly rest: bigint;
}

function restOf(mittel: Betrag, bestand: number, personen: bigint): bigint {
  return (mittel * BigInt(bestand)) % personen;
}

/** Places of the rows in the order in which the left-over cents are offered (ADR on left-over cents). */
function raengeOf(ansprueche: readonly Anspruch[]): readonly number[] {
  const order = ansprueche.map((_, index) => index);
  order.sort((one, other) => compareAnsprueche(ansprueche[one], ansprueche[other]));
  const raenge: number[] = [];
  order.forEach((row, place) => (raenge[row] = place + 1));
  return raenge;
}

function compareAnsprueche(one: Anspruch | undefined, other: Anspruch | undefined): number {
  if (one === undefined || other === undefined) return 0;
  if (one.rest !== other.rest) return one.rest > other.rest ? -1 : 1;
  if (one.bestand !== other.bestand) return other.bestand - one.bestand;
  return compareCodePoints(one.gemeinde.normalize("NFC"), other.gemeinde.normalize("NFC"));
}
