import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import { useEffect, useRef, type ReactNode } from "react";
import { hindernisSentence, type Hindernis } from "../../i18n/hindernisSentence";
import { shellTexts } from "../../i18n/shellTexts";
import { useServices } from "../servicesContext";
import { useLanguage, useTexts } from "../speech";
import { Body } from "./Body";
import { CancelledState } from "./CancelledState";
import { CopyAsText } from "./CopyAsText";
import { Foot, type Action } from "./Foot";
import { useTypography } from "./useTypography";

interface Props {
  readonly what: "notRead" | "notWritten";
  readonly refusal: Hindernis;
  readonly onAgain: () => void;
  /** Where what is missing can be entered. */
  readonly otherWay?: Action;
}

/** Nothing could be done: what, where, what now. All or nothing, so the workbook is as it was. */
export function FailedState(props: Props): ReactNode {
  if (props.refusal.kind === "abgebrochen") return <CancelledState onAgain={props.onAgain} />;
  return <Failure {...props} />;
}

function Failure({ what, refusal, onAgain, otherWay }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(shellTexts);
  const sentence = hindernisSentence(refusal, useLanguage());
  const { view } = useServices();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const showSheet = () => {
    // A sheet that is gone or hidden cannot be shown; the sentence has named it.
    if ("sheet" in refusal) view.select(refusal.sheet, 0, 0).catch(() => undefined);
  };
  return (
    <>
      <Body>
        <div role="alert" className={styles.message}>
          <div className={styles.head}>
            <DismissCircle20Filled className={styles.sign} aria-hidden />
            <h2 className={mergeClasses(type.group, styles.title)} ref={heading} tabIndex={-1}>
              {texts[what]}
            </h2>
          </div>
          <p className={type.text}>{sentence}</p>
          {what === "notWritten" && <p className={type.text}>{texts.asItWas}</p>}
        </div>
        <div className={styles.ways}>
          {"sheet" in refusal && refusal.kind !== "blattFehlt" && (
            <Button onClick={showSheet}>{texts.showSheet}</Button>
          )}
          <CopyAsText text={`${texts[what]}. ${sentence}`} />
        </div>
      </Body>
      <Foot
        primary={{ label: texts.again, onClick: onAgain }}
        {...(otherWay === undefined ? {} : { secondary: otherWay })}
      />
    </>
  );
}

const useStyles = makeStyles({
  message: { display: "flex", flexDirection: "column", gap: "8px" },
  head: { display: "flex", gap: "12px", alignItems: "center" },
  title: { marginTop: 0 },
  sign: { flexShrink: 0, color: tokens.colorPaletteRedForeground1 },
  ways: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
});
