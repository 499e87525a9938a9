import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly primary?: Action;
  readonly secondary?: Action;
  /** One line of promise. */
  readonly promise?: ReactNode;
}

export interface Action {
  readonly label: string;
  readonly onClick: () => void;
}

/** Stays at the bottom: one primary button, one secondary, one promise. */
export function Foot({ primary, secondary, promise }: Props): ReactNode {
  const styles = useStyles();
  const hasButtons = primary !== undefined || secondary !== undefined;
  return (
    <footer className={styles.foot}>
      {hasButtons && (
        <div className={styles.buttons}>
          {primary !== undefined && (
            <Button className={styles.primary} appearance="primary" onClick={primary.onClick}>
              {primary.label}
            </Button>
          )}
          {secondary !== undefined && <Button onClick={secondary.onClick}>{secondary.label}</Button>}
        </div>
      )}
      {promise !== undefined && <div className={styles.promise}>{promise}</div>}
    </footer>
  );
}

const useStyles = makeStyles({
  foot: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    gap: "8px",
    padding: "12px 16px",
    "@media (max-width: 200px)": { padding: "8px" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
  primary: { flexGrow: 1 },
  promise: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
