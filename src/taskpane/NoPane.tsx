import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Language } from "../i18n/language";
import { startTexts } from "../i18n/startTexts";
import { workbookSentence } from "../i18n/workbookTexts";
import { LIGHT } from "./theme/brand";
import type { OfficeState } from "./wiring/officeState";

interface Props {
  readonly why: Exclude<OfficeState, "excel">;
  readonly language: Language;
}

/** Where the pane cannot work: one sentence instead. */
export function NoPane({ why, language }: Props): ReactNode {
  return (
    <FluentProvider theme={LIGHT}>
      <main lang={language} className={useStyles().main}>
        <p role="alert">{sentenceOf(why, language)}</p>
      </main>
    </FluentProvider>
  );
}

function sentenceOf(why: Props["why"], language: Language): string {
  if (why === "keinSharedRuntime") return workbookSentence({ kind: why }, language);
  return startTexts[language][why];
}

const useStyles = makeStyles({ main: { padding: "16px" } });
