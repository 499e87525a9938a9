import type { Language } from "../../i18n/language";

/** A formula as Excel shows it in the reader's language: German parts arguments by semicolons and writes 0,5. */
export function shownFormula(formula: string, language: Language): string {
  if (language === "en") return `=${formula}`;
  const german = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|,|(?<=\d)\.(?=\d)/gu, (part) =>
    part === "," ? ";" : part === "." ? "," : part,
  );
  return `=${german}`;
}
