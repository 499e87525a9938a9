import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSwap20Regular } from "@fluentui/react-icons/svg/arrow-swap";
import { DocumentAdd20Regular } from "@fluentui/react-icons/svg/document-add";
import { History20Regular } from "@fluentui/react-icons/svg/history";
import type { ReactNode } from "react";
import type { PlannedSheet } from "./plannedSheets";
import { useTypography } from "./useTypography";

interface Props {
  readonly label: string;
  readonly changes: readonly PlannedSheet[];
  readonly say: (change: PlannedSheet) => string;
}

/** Which sheets change and how: planned or done. */
export function ChangeList({ label, changes, say }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  return (
    <ul className={type.list} aria-label={label}>
      {changes.map((change) => (
        <li key={change.sheet} className={styles.row}>
          <span className={styles.icon} aria-hidden>
            {ICONS[change.change]}
          </span>
          <span>
            <strong className={type.strong}>{change.sheet}</strong>
            <span className={styles.line}>{say(change)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

const ICONS = {
  neu: <DocumentAdd20Regular />,
  ersetzt: <ArrowSwap20Regular />,
  ergaenzt: <History20Regular />,
} as const satisfies Record<PlannedSheet["change"], ReactNode>;

const useStyles = makeStyles({
  row: { display: "flex", gap: "12px", padding: "4px 0" },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1, lineHeight: 0 },
  line: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
