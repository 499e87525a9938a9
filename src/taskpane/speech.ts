import { createContext, useContext } from "react";
import type { Language, Texts, Twin } from "../i18n/language";

/** In which words the pane speaks. */
export interface Speech {
  readonly language: Language;
  readonly read: <German>(texts: Texts<German>) => German | Twin<German>;
}

export function speechIn(language: Language): Speech {
  return { language, read: (texts) => texts[language] };
}

export const SpeechContext = createContext<Speech>(speechIn("de"));

export function useTexts<German>(texts: Texts<German>): German | Twin<German> {
  return useContext(SpeechContext).read(texts);
}

export function useLanguage(): Language {
  return useContext(SpeechContext).language;
}
