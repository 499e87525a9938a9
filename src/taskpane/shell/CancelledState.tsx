import { useEffect, useRef, type ReactNode } from "react";
import { shellTexts } from "../../i18n/shellTexts";
import { useTexts } from "../speech";
import { Body } from "./Body";
import { Foot } from "./Foot";
import { useTypography } from "./useTypography";

/** The clerk stopped it: said calmly, with a way to begin again. */
export function CancelledState({ onAgain }: { readonly onAgain: () => void }): ReactNode {
  const type = useTypography();
  const texts = useTexts(shellTexts);
  const sentence = useRef<HTMLHeadingElement>(null);
  useEffect(() => sentence.current?.focus(), []);
  return (
    <>
      <Body>
        <h2 className={type.group} ref={sentence} tabIndex={-1}>
          {texts.cancelled}
        </h2>
      </Body>
      <Foot primary={{ label: texts.again, onClick: onAgain }} />
    </>
  );
}
