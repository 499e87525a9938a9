import { cellNumberOf, type Betrag } from "../../domain/geld/betrag";
import { allocateMittel } from "../../domain/zuteilung/allocateMittel";
import { verteilungOf, type Verteilungszeile } from "../../domain/zuteilung/verteilung";
import { verfahrenArgument } from "../arguments/wahl";
import { betragArgument } from "../arguments/zahlen";
import { cellError, valueOf } from "../cellError";
import { inSlices } from "../inSlices";
import { bestaendeArgument } from "./bestaende";

/** One amount per row of the range. */
export async function anteileOf(
  mittel: unknown,
  personen: unknown,
  verfahren: unknown,
  namen: unknown,
): Promise<unknown[][]> {
  const { bestaende, places } = await bestaendeArgument(personen, namen);
  const betrag = mittelArgument(mittel);
  const practice = verfahrenArgument(verfahren, "verfahren");
  const zuteilungen =
    practice === "rest"
      ? valueOf(allocateMittel(betrag, bestaende))
      : valueOf(verteilungOf({ kind: "mittel", mittel: betrag }, bestaende, practice)).zeilen;
  const amounts = await inSlices(zuteilungen, ({ betrag }) => cellNumberOf(betrag));
  return places.map((place) => [place === "blank" ? "" : amounts[place]]);
}

/** The steps to each amount: exact share, cut to cents, remainder of a cent, cent out of the remainders, amount. */
export async function rechenwegOf(
  mittel: unknown,
  personen: unknown,
  verfahren: unknown,
  namen: unknown,
): Promise<unknown[][]> {
  const { bestaende, places } = await bestaendeArgument(personen, namen);
  const topf = { kind: "mittel", mittel: mittelArgument(mittel) } as const;
  const { zeilen } = valueOf(verteilungOf(topf, bestaende, verfahrenArgument(verfahren, "verfahren")));
  const steps = await inSlices(zeilen, stepsOf);
  return places.map((place) => (place === "blank" ? BLANK : (steps[place] ?? BLANK)));
}

function mittelArgument(raw: unknown): Betrag {
  const mittel = betragArgument(raw, "mittel");
  if (mittel <= 0n) throw cellError({ kind: "keineMittel", mittel }, "mittel");
  return mittel;
}

const BLANK = ["", "", "", "", ""];

/** Where each row is rounded for itself there is no remainder to hand out. */
function stepsOf({ betrag, rechenweg }: Verteilungszeile): unknown[] {
  const ungerundet = rechenweg.ungerundet.toNumber();
  if (rechenweg.kind !== "rest") return [ungerundet, "", "", "", cellNumberOf(betrag)];
  const { abgerundet, rest, restcent } = rechenweg;
  return [
    ungerundet,
    cellNumberOf(abgerundet),
    rest.toNumber(),
    cellNumberOf(restcent),
    cellNumberOf(betrag),
  ];
}
