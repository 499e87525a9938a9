import type { ReactNode } from "react";
import { startTexts } from "../i18n/startTexts";
import { workbookSentence } from "../i18n/workbookTexts";
import type { Language } from "../i18n/language";

interface Props {
  readonly why: "keinExcel" | "keinSharedRuntime" | "keineAntwort";
  readonly language: Language;
}

/** Where the pane cannot work: one sentence instead. */
export function NoPane({ why, language }: Props): ReactNode {
  return (
    <main lang={language}>
      <p role="alert">{sentenceOf(why, language)}</p>
    </main>
  );
}

function sentenceOf(why: Props["why"], language: Language): string {
  if (why === "keinSharedRuntime") return workbookSentence({ kind: why }, language);
  return startTexts[language][why];
}
