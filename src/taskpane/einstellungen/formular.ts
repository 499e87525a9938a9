import { werteOf, type Jahreswerte, type Umzugsregel } from "../../domain/einstellung/einstellungen";
import { plainEuros, type Betrag } from "../../domain/geld/betrag";
import { parseBetrag, type KeinBetrag } from "../../domain/geld/parseBetrag";
import { done, refused, type Result } from "../../domain/result";
import { betrachtungszeitraumOf } from "../../domain/vorschrift/betrachtungszeitraum";
import type { Tag } from "../../domain/zeit/tag";
import {
  parseZuteilungsquote,
  type Zuteilungsquote,
  type ZuteilungsquoteRefusal,
} from "../../domain/zuteilung/zuteilungsquote";
import { parseTagCell } from "../../writing/einstellungen/parseTagCell";
import type { EinstellungenSheet } from "../../writing/einstellungen/readEinstellungen";

/** What stands in the fields of one year, as typed. */
export interface Formular {
  readonly landkreis: string;
  readonly von: string;
  readonly bis: string;
  readonly quelleZeitraum: string;
  readonly landesmittel: string;
  readonly quelleMittel: string;
  readonly quote: string;
  readonly quelleQuote: string;
  readonly umzug: Umzugsregel;
}

/** What is typed. */
export type Feld = Exclude<keyof Formular, "umzug">;

/** Why a field cannot be taken over; each has its sentence in i18n. */
export type Feldmangel =
  | KeinBetrag
  | ZuteilungsquoteRefusal
  | { readonly kind: "keinTag"; readonly input: string }
  | { readonly kind: "vonFehlt" | "bisFehlt" | "endeVorAnfang" };

export type Maengel = Readonly<Partial<Record<Feld, Feldmangel>>>;

/** The fields of a year: what was entered before, else what is known; a Zeitraum that is known comes with its source. */
export function formularOf({ einstellungen, quellen }: EinstellungenSheet, jahr: number): Formular {
  const werte = werteOf(einstellungen, jahr);
  const known = betrachtungszeitraumOf(jahr);
  const { zeitraum, quelle } = known.ok ? known.value : { zeitraum: undefined, quelle: "" };
  const isOwn = werte.von !== undefined || werte.bis !== undefined;
  return {
    landkreis: werte.landkreis ?? "",
    von: dayText(werte.von ?? zeitraum?.von),
    bis: dayText(werte.bis ?? zeitraum?.bis),
    quelleZeitraum: isOwn ? (quellen.get(LABELS.von) ?? "") : quelle,
    landesmittel: werte.landesmittel === undefined ? "" : betragText(werte.landesmittel),
    quelleMittel: quellen.get(LABELS.mittel) ?? "",
    quote: werte.quote === undefined ? "" : quoteText(werte.quote),
    quelleQuote: quellen.get(LABELS.quote) ?? "",
    umzug: werte.umzug ?? "woertlich",
  };
}

/** The values of another year, but for its days: those are the year's own. */
export function takenFrom(formular: Formular, sheet: EinstellungenSheet, jahr: number): Formular {
  const { landkreis, landesmittel, quote, umzug } = formularOf(sheet, jahr);
  return { ...formular, landkreis, landesmittel, quote, umzug };
}

/** The values, or everything that is wrong with them at once. */
export function werteFrom(formular: Formular, jahr: number): Result<Jahreswerte, Maengel> {
  const von = optional(formular.von, parseTag);
  const bis = optional(formular.bis, parseTag);
  const landesmittel = optional(formular.landesmittel, parseBetrag);
  const quote = optional(formular.quote, parseZuteilungsquote);
  const maengel: Maengel = {
    ...daysWrong(von, bis),
    ...(landesmittel.ok ? {} : { landesmittel: landesmittel.refusal }),
    ...(quote.ok ? {} : { quote: quote.refusal }),
  };
  if (Object.keys(maengel).length > 0 || !von.ok || !bis.ok || !landesmittel.ok || !quote.ok) {
    return refused(maengel);
  }
  const landkreis = formular.landkreis.trim();
  return done({
    jahr,
    ...(landkreis === "" ? {} : { landkreis }),
    ...(von.value === undefined ? {} : { von: von.value }),
    ...(bis.value === undefined ? {} : { bis: bis.value }),
    ...(landesmittel.value === undefined ? {} : { landesmittel: landesmittel.value }),
    ...(quote.value === undefined ? {} : { quote: quote.value }),
    umzug: formular.umzug,
  });
}

/** The whole form with the values of the year in their places. */
export function sheetWith(
  sheet: EinstellungenSheet,
  werte: Jahreswerte,
  formular: Formular,
): EinstellungenSheet {
  const others = sheet.einstellungen.jahre.filter(({ jahr }) => jahr !== werte.jahr);
  const quellen = new Map([
    ...sheet.quellen,
    [LABELS.von, formular.quelleZeitraum.trim()],
    [LABELS.bis, formular.quelleZeitraum.trim()],
    [LABELS.mittel, formular.quelleMittel.trim()],
    [LABELS.quote, formular.quelleQuote.trim()],
  ]);
  return { ...sheet, einstellungen: { jahre: [...others, werte] }, quellen };
}

/** The lines of "IntM Einstellungen" that have a source here. */
const LABELS = {
  von: "Zeitraum von",
  bis: "Zeitraum bis",
  mittel: "Landesmittel",
  quote: "Zuteilungsquote",
} as const;

type Parsed<Value> = Result<Value | undefined, Feldmangel>;

function optional<Value>(text: string, parse: (text: string) => Result<Value, Feldmangel>): Parsed<Value> {
  return text.trim() === "" ? done(undefined) : parse(text);
}

function parseTag(input: string): Result<Tag, Feldmangel> {
  const tag = parseTagCell(input, 1900);
  return tag.ok ? tag : refused({ kind: "keinTag", input });
}

function daysWrong(von: Parsed<Tag>, bis: Parsed<Tag>): Maengel {
  if (!von.ok || !bis.ok) {
    return { ...(von.ok ? {} : { von: von.refusal }), ...(bis.ok ? {} : { bis: bis.refusal }) };
  }
  if (von.value === undefined && bis.value === undefined) return {};
  if (von.value === undefined) return { von: { kind: "vonFehlt" } };
  if (bis.value === undefined) return { bis: { kind: "bisFehlt" } };
  return von.value <= bis.value ? {} : { bis: { kind: "endeVorAnfang" } };
}

function dayText(tag: Tag | undefined): string {
  return tag === undefined ? "" : `${tag.slice(8, 10)}.${tag.slice(5, 7)}.${tag.slice(0, 4)}`;
}

/** "40.000.000,00", as it is typed. */
function betragText(betrag: Betrag): string {
  const [euros = "0", cents = "00"] = plainEuros(betrag).split(".");
  return `${euros.replace(/\B(?=(?:\d{3})+$)/gu, ".")},${cents}`;
}

/** All decimals: rounding a quota would change the money. */
function quoteText(quote: Zuteilungsquote): string {
  return `${quote.times(100).toFixed().replace(".", ",")} %`;
}
