import type { Antwort } from "../../domain/personenliste/antworten";
import { fragenTexts } from "../../i18n/fragenTexts";
import { formatTag } from "../../i18n/numbers";
import { useLanguage, useTexts } from "../speech";

/** A given answer in words. */
export function useAntwortText(): (antwort: Antwort["antwort"]) => string {
  const { answeredAs } = useTexts(fragenTexts);
  const language = useLanguage();
  return (antwort) => {
    switch (antwort.kind) {
      case "zaehlt":
      case "zaehltNicht":
      case "istDieselbeWie":
        return answeredAs[antwort.kind];
      case "angabe":
        return answeredAs.angabe(formatTag(antwort.tag, language));
      case "gemeinde":
        return answeredAs.gemeinde(antwort.name);
    }
  };
}
