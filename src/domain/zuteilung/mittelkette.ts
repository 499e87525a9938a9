import { differenceOf, NULL_EURO, type Betrag } from "../geld/betrag";
import { done, refused, type Result } from "../result";
import type { Fundstelle } from "../vorschrift/fundstelle";
import { kreismittelOf } from "./kreismittelOf";
import type { Zuteilungsquote } from "./zuteilungsquote";

/** What the chain starts from; a fixed Kreisbetrag stands instead of Landesmittel × Zuteilungsquote. */
export interface Mittelangaben {
  readonly landesmittel?: Betrag;
  readonly quote?: Zuteilungsquote;
  readonly kreisbetrag?: Betrag;
  readonly vorwegabzug?: Betrag;
}

/** From the Land to what is shared out, step by step, each with the place where it is written. */
export interface Mittelkette {
  readonly schritte: readonly Kettenschritt[];
  readonly mittel: Betrag;
}

export type Kettenschritt =
  | { readonly kind: "landesmittel"; readonly betrag: Betrag; readonly fundstelle: Fundstelle }
  | {
      readonly kind: "kreismittel";
      readonly quote: Zuteilungsquote;
      readonly betrag: Betrag;
      readonly fundstelle: Fundstelle;
    }
  | { readonly kind: "kreisbetrag"; readonly betrag: Betrag; readonly fundstelle: Fundstelle }
  | { readonly kind: "vorwegabzug"; readonly betrag: Betrag; readonly fundstelle: Fundstelle }
  | { readonly kind: "mittel"; readonly betrag: Betrag; readonly fundstelle: Fundstelle };

export type MittelketteRefusal =
  | { readonly kind: "mittelangabeFehlt"; readonly angabe: "landesmittel" | "quote" }
  | { readonly kind: "keineMittel"; readonly mittel: Betrag }
  | { readonly kind: "vorwegabzugNegativ"; readonly vorwegabzug: Betrag }
  /** Nothing is left to share out. */
  | { readonly kind: "vorwegabzugZuHoch"; readonly vorwegabzug: Betrag; readonly kreismittel: Betrag };

/** Nr. 5.3 gives the county its part; Nr. 4.2 asks for a coordinating post, whose cost may be taken first; Nr. 3.2 shares. */
export function mittelketteOf(angaben: Mittelangaben): Result<Mittelkette, MittelketteRefusal> {
  const anfang = anfangOf(angaben);
  if (!anfang.ok) return anfang;
  const { schritte, kreismittel } = anfang.value;
  const { vorwegabzug } = angaben;
  if (vorwegabzug !== undefined && vorwegabzug < 0n) {
    return refused({ kind: "vorwegabzugNegativ", vorwegabzug });
  }
  if (vorwegabzug !== undefined && vorwegabzug >= kreismittel) {
    return refused({ kind: "vorwegabzugZuHoch", vorwegabzug, kreismittel });
  }
  const mittel = differenceOf(kreismittel, vorwegabzug ?? NULL_EURO);
  return done({
    mittel,
    schritte: [
      ...schritte,
      ...(vorwegabzug === undefined || vorwegabzug === 0n
        ? []
        : [{ kind: "vorwegabzug" as const, betrag: vorwegabzug, fundstelle: "Nr. 4.2 VwV IntM" as const }]),
      { kind: "mittel", betrag: mittel, fundstelle: "Nr. 3.2 VwV IntM" },
    ],
  });
}

interface Anfang {
  readonly schritte: readonly Kettenschritt[];
  readonly kreismittel: Betrag;
}

function anfangOf({ landesmittel, quote, kreisbetrag }: Mittelangaben): Result<Anfang, MittelketteRefusal> {
  if (kreisbetrag !== undefined) {
    if (kreisbetrag <= 0n) return refused({ kind: "keineMittel", mittel: kreisbetrag });
    return done({
      schritte: [{ kind: "kreisbetrag", betrag: kreisbetrag, fundstelle: "Nr. 5.3 VwV IntM" }],
      kreismittel: kreisbetrag,
    });
  }
  if (landesmittel === undefined) return refused({ kind: "mittelangabeFehlt", angabe: "landesmittel" });
  if (landesmittel <= 0n) return refused({ kind: "keineMittel", mittel: landesmittel });
  if (quote === undefined) return refused({ kind: "mittelangabeFehlt", angabe: "quote" });
  const kreismittel = kreismittelOf(landesmittel, quote);
  return done({
    schritte: [
      { kind: "landesmittel", betrag: landesmittel, fundstelle: "Nr. 5.3 VwV IntM" },
      { kind: "kreismittel", quote, betrag: kreismittel, fundstelle: "Nr. 5.3 VwV IntM" },
    ],
    kreismittel,
  });
}
