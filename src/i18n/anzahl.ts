import type { Language } from "./language";

/** "1.705" or "1,705": a count of rows, sheets, persons. */
export function formatAnzahl(count: number, language: Language): string {
  return FORMATS[language].format(count);
}

const FORMATS = {
  de: new Intl.NumberFormat("de-DE", { useGrouping: true }),
  en: new Intl.NumberFormat("en-US", { useGrouping: true }),
} as const satisfies Record<Language, Intl.NumberFormat>;
