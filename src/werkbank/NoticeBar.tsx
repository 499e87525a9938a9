import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Language } from "../i18n/language";
import { werkbankTexts } from "../i18n/werkbankTexts";
import { workbookSentence } from "../i18n/workbookTexts";
import { useLanguage, useTexts } from "../taskpane/speech";
import type { Notice } from "./notice";

interface Props {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** One sentence above the workbook, until it is closed or another takes its place. */
export function NoticeBar({ notice, onClose }: Props): ReactNode {
  const language = useLanguage();
  const texts = useTexts(werkbankTexts);
  return (
    <MessageBar intent={INTENTS[notice.kind]} layout="multiline" shape="square">
      <MessageBarBody>{sentenceOf(notice, language)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={texts.close}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}

const INTENTS: Readonly<Record<Notice["kind"], MessageBarIntent>> = {
  abgelehnt: "error",
  beispielFehlt: "error",
  gespeichert: "success",
  nurInhalte: "info",
  keinPlatz: "warning",
};

function sentenceOf(notice: Notice, language: Language): string {
  const texts = werkbankTexts[language];
  switch (notice.kind) {
    case "abgelehnt":
      return workbookSentence(notice.refusal, language);
    case "gespeichert":
      return texts.saved(notice.file);
    case "nurInhalte":
      return texts.onlyContent;
    case "keinPlatz":
      return texts.noRoom;
    case "beispielFehlt":
      return texts.exampleMissing;
  }
}
