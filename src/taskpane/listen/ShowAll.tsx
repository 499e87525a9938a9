import type { ReactNode } from "react";
import { listenTexts } from "../../i18n/listenTexts";
import { TextLink } from "../shell/TextLink";
import { useTexts } from "../speech";

interface Props {
  readonly shown: number;
  readonly of: number;
  readonly onAll: () => void;
}

/** A county has 46 of everything, the state 1.101: a few first. */
export function ShowAll({ shown, of, onAll }: Props): ReactNode {
  const texts = useTexts(listenTexts);
  if (shown >= of) return null;
  return <TextLink onClick={onAll}>{texts.showAll(of)}</TextLink>;
}
