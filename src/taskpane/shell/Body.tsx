import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly children?: ReactNode;
  /** A long text without any button: the keys can scroll it only if it takes the focus. */
  readonly longText?: boolean;
}

/** What scrolls between head and foot. */
export function Body({ children, longText = false }: Props): ReactNode {
  return (
    <div className={useStyles().body} {...(longText ? { tabIndex: 0 } : {})}>
      {children}
    </div>
  );
}

const useStyles = makeStyles({
  body: {
    // What is for the screen reader only must not make the page longer than the pane.
    position: "relative",
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    gap: "8px",
    padding: "8px 16px 16px",
    "@media (max-width: 200px)": { padding: "8px" },
    overflowX: "hidden",
    overflowY: "auto",
    hyphens: "auto",
    overflowWrap: "anywhere",
  },
});
