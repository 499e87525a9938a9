import type { ListenVorgaben, SchreibStand } from "../../application/listenDienst";
import type { Jahreswerte } from "../../domain/einstellung/einstellungen";
import { Decimal } from "../../domain/geld/decimal";
import { parseZuteilungsquote, type Zuteilungsquote } from "../../domain/zuteilung/zuteilungsquote";

/** A message to a worker holds plain data only: Decimals travel as text. */
export type PlainWerte = Omit<Jahreswerte, "quote" | "vollzeitstunden"> & {
  readonly quote?: string;
  readonly vollzeitstunden?: string;
};

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

function plainWerte({ quote, vollzeitstunden, ...werte }: Jahreswerte): PlainWerte {
  return {
    ...werte,
    ...(quote === undefined ? {} : { quote: `${quote.times(100).toFixed()} %` }),
    ...(vollzeitstunden === undefined ? {} : { vollzeitstunden: vollzeitstunden.toFixed() }),
  };
}

function werteOf({ quote, vollzeitstunden, ...werte }: PlainWerte): Jahreswerte {
  return {
    ...werte,
    ...(quote === undefined ? {} : { quote: quoteOf(quote) }),
    ...(vollzeitstunden === undefined ? {} : { vollzeitstunden: new Decimal(vollzeitstunden) }),
  };
}

function quoteOf(text: string): Zuteilungsquote {
  const parsed = parseZuteilungsquote(text);
  if (!parsed.ok) throw new RangeError(`${text} is no Zuteilungsquote`);
  return parsed.value;
}
