import type { ListenVorgaben, SchreibStand } from "../../application/listenDienst";
import type { Jahreswerte } from "../../domain/einstellung/einstellungen";
import { parseZuteilungsquote } from "../../domain/zuteilung/zuteilungsquote";

/** A message to a worker holds plain data only. The one thing that is none is the Zuteilungsquote, a Decimal. */
export type PlainWerte = Omit<Jahreswerte, "quote"> & { readonly quote?: string };

export type PlainVorgaben = Omit<ListenVorgaben, "werte"> & { readonly werte: PlainWerte };

export type PlainStand = Omit<SchreibStand, "einstellungen"> & {
  readonly einstellungen: Omit<SchreibStand["einstellungen"], "einstellungen"> & {
    readonly jahre: readonly PlainWerte[];
  };
};

export function plainVorgaben({ werte, ...vorgaben }: ListenVorgaben): PlainVorgaben {
  return { ...vorgaben, werte: plainWerte(werte) };
}

export function vorgabenOf({ werte, ...vorgaben }: PlainVorgaben): ListenVorgaben {
  return { ...vorgaben, werte: werteOf(werte) };
}

export function plainStand({ einstellungen: sheet, ...stand }: SchreibStand): PlainStand {
  const { einstellungen, ...kept } = sheet;
  return { ...stand, einstellungen: { ...kept, jahre: einstellungen.jahre.map(plainWerte) } };
}

export function standOf({ einstellungen: sheet, ...stand }: PlainStand): SchreibStand {
  const { jahre, ...kept } = sheet;
  return { ...stand, einstellungen: { ...kept, einstellungen: { jahre: jahre.map(werteOf) } } };
}

function plainWerte({ quote, ...werte }: Jahreswerte): PlainWerte {
  return quote === undefined ? werte : { ...werte, quote: `${quote.times(100).toFixed()} %` };
}

function werteOf({ quote, ...werte }: PlainWerte): Jahreswerte {
  if (quote === undefined) return werte;
  const parsed = parseZuteilungsquote(quote);
  if (!parsed.ok) throw new RangeError(`${quote} is no Zuteilungsquote`);
  return { ...werte, quote: parsed.value };
}
