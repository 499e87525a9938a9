import { plainEuros, type Betrag } from "../domain/geld/betrag";
import type { Decimal } from "../domain/geld/decimal";
import { parseTag, partsOf, type Tag } from "../domain/zeit/tag";
import type { Zeitraum } from "../domain/zeit/zeitraum";
import type { Language } from "./language";

/** "1.508.000,00 €": always two decimals, a no-break space before the sign. English keeps the euro sign behind. */
export function formatBetrag(betrag: Betrag, language: Language): string {
  const [minus, size] = signAndSize(betrag, language);
  return `${minus ? MINUS : ""}${size}`;
}

/** "+875,10 €", "−974,83 €", and no sign for none. */
export function formatUnterschied(betrag: Betrag, language: Language): string {
  const [minus, size] = signAndSize(betrag, language);
  return `${minus ? MINUS : betrag > 0n ? "+" : ""}${size}`;
}

/** "3,77 %" for 0.0377: two decimals, half up. */
export function formatAnteil(anteil: Decimal, language: Language): string {
  const [whole = "0", decimals = "00"] = anteil.times(100).abs().toFixed(2).split(".");
  const sign = anteil.isNegative() && !anteil.isZero() ? MINUS : "";
  return `${sign}${grouped(whole, language)}${MARKS[language].decimal}${decimals}${NO_BREAK}%`;
}

/** "31.12.2022" or "31 Dec 2022". */
export function formatTag(tag: Tag, language: Language): string {
  if (language === "de") return germanTag(tag);
  const { year, month, day } = partsOf(tag);
  return `${day} ${MONTHS[month - 1] ?? ""} ${year}`;
}

/** "02.02.2024, 14:05" of the local time "2024-02-02T14:05"; "" stays "". */
export function formatZeit(time: string, language: Language): string {
  const tag = parseTag(time.slice(0, 10));
  return tag.ok ? `${formatTag(tag.value, language)}, ${time.slice(11, 16)}` : time;
}

/** "01.01.2025 – 31.03.2025". */
export function formatZeitraum({ von, bis }: Zeitraum, language: Language): string {
  return `${formatTag(von, language)} – ${formatTag(bis, language)}`;
}

const MINUS = "−";
const NO_BREAK = "\u00a0";
const MARKS = { de: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

function signAndSize(betrag: Betrag, language: Language): readonly [minus: boolean, size: string] {
  const [euros = "0", cents = "00"] = plainEuros(betrag).replace("-", "").split(".");
  return [betrag < 0n, `${grouped(euros, language)}${MARKS[language].decimal}${cents}${NO_BREAK}€`];
}

function grouped(digits: string, language: Language): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/gu, MARKS[language].group);
}

function germanTag(tag: Tag): string {
  return `${tag.slice(8, 10)}.${tag.slice(5, 7)}.${tag.slice(0, 4)}`;
}
