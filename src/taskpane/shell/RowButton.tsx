import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactNode } from "react";
import { useTypography } from "./useTypography";

interface Props {
  /** The whole row in one sentence, for the screen reader. */
  readonly spoken: string;
  readonly title: string;
  readonly line: string;
  /** Number and sign before the words. */
  readonly lead: ReactNode;
  readonly onClick: () => void;
}

/** A row of a list that leads somewhere: title, one line of state, chevron. */
export function RowButton({ spoken, title, line, lead, onClick }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  return (
    <button type="button" className={styles.row} onClick={onClick}>
      <span className={type.spoken}>{spoken}</span>
      <span className={styles.lead} aria-hidden>
        {lead}
      </span>
      <span className={styles.words} aria-hidden>
        <span className={styles.title}>{title}</span>
        <span className={styles.line}>{line}</span>
      </span>
      <ChevronRight20Regular className={styles.chevron} aria-hidden />
    </button>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    width: "100%",
    minHeight: "43px",
    padding: "2px 0",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "@media (max-width: 200px)": { gap: "6px" },
  },
  lead: { display: "flex", alignItems: "center", gap: "12px", flexShrink: 0, lineHeight: 0 },
  words: { flexGrow: 1, minWidth: 0, hyphens: "auto", overflowWrap: "anywhere" },
  title: {
    display: "block",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  chevron: {
    "@media (max-width: 200px)": { display: "none" },
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
  },
});
