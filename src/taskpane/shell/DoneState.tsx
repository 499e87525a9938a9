import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { useEffect, useRef, type ReactNode } from "react";
import { shellTexts } from "../../i18n/shellTexts";
import type { Applied } from "../../workbook/plan";
import { useTexts } from "../speech";
import { Body } from "./Body";
import { ChangeList } from "./ChangeList";
import { Foot, type Action } from "./Foot";
import { useTypography } from "./useTypography";

interface Props {
  readonly applied: readonly Applied[];
  /** "14:05" */
  readonly time: string;
  readonly next: Action;
  readonly children?: ReactNode;
}

/** After writing: when, which sheets, and what comes next. The focus goes to "Geschrieben". */
export function DoneState({ applied, time, next, children }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(shellTexts);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <Body>
        <div className={styles.head}>
          <CheckmarkCircle20Filled className={styles.sign} aria-hidden />
          <h2 className={mergeClasses(type.group, styles.title)} ref={heading} tabIndex={-1}>
            {texts.written(time)}
          </h2>
        </div>
        <ChangeList label={texts.written(time)} changes={applied} say={say} />
        {children}
      </Body>
      <Foot primary={next} />
    </>
  );

  function say({ change, rows }: Applied): string {
    switch (change) {
      case "neu":
        return texts.appliedNew(rows);
      case "ersetzt":
        return texts.appliedReplaced(rows);
      case "ergaenzt":
        return texts.appliedAppended(rows);
    }
  }
}

const useStyles = makeStyles({
  head: { display: "flex", gap: "12px", alignItems: "center" },
  title: { marginTop: 0 },
  sign: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
});
