import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** What scrolls between head and foot. */
export function Body({ children }: { readonly children?: ReactNode }): ReactNode {
  return <div className={useStyles().body}>{children}</div>;
}

const useStyles = makeStyles({
  body: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    gap: "12px",
    padding: "8px 16px 16px",
    overflowX: "hidden",
    overflowY: "auto",
    hyphens: "auto",
    overflowWrap: "anywhere",
  },
});
