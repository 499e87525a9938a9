import { ProgressBar, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shellTexts } from "../../i18n/shellTexts";
import { workbookSentence } from "../../i18n/workbookTexts";
import { useServices } from "../servicesContext";
import { useLanguage, useTexts } from "../speech";
import { Body } from "./Body";
import { Foot } from "./Foot";
import { useLater } from "./useLater";
import { useTypography } from "./useTypography";
import { useWaiting } from "./waiting";

interface Props {
  readonly title: string;
  readonly progress?: Progress;
  /** Absent where the work cannot be stopped halfway: a write is all or nothing. */
  readonly onCancel?: () => void;
}

export interface Progress {
  readonly done: number;
  readonly of: number;
  /** "Datei 12 von 46, Zeile 180" */
  readonly text: string;
}

/** Shown after half a second, never as a bare spinner. */
export function RunningState({ title, progress, onCancel }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(shellTexts);
  const visible = useLater(500);
  const { waiting } = useServices();
  const isWaiting = useWaiting(waiting);
  const language = useLanguage();
  if (!visible) return <Body />;
  return (
    <>
      <Body>
        <h2 className={type.group}>{title}</h2>
        <ProgressBar
          className={styles.bar}
          thickness="large"
          aria-label={title}
          {...(progress === undefined ? {} : { value: progress.done, max: progress.of })}
        />
        {progress !== undefined && <p className={type.text}>{progress.text}</p>}
        {isWaiting ? (
          <p className={type.text} role="alert">
            {workbookSentence({ kind: "zellbearbeitung" }, language)}
          </p>
        ) : (
          <p className={type.secondary}>{texts.goOnWorking}</p>
        )}
        <p className={type.spoken} role="status">
          {progress === undefined ? title : texts.progress(tenthsOf(progress))}
        </p>
      </Body>
      {onCancel !== undefined && (
        <Foot secondary={{ label: texts.cancel, onClick: onCancel }} promise={texts.cancelPromise} />
      )}
    </>
  );
}

/** A screen reader hears every tenth, not every row. */
function tenthsOf({ done, of }: Progress): number {
  return of === 0 ? 0 : Math.floor((done / of) * 10) * 10;
}

const useStyles = makeStyles({
  bar: { "@media (prefers-reduced-motion: reduce)": { "& > *": { transitionDuration: "0s" } } },
});
