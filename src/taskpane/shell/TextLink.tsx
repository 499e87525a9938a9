import { Link, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface Props {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A quiet way on within the text, as high as a finger needs. */
export function TextLink({ onClick, children }: Props): ReactNode {
  return (
    <Link as="button" className={useStyles().link} onClick={onClick}>
      {children}
    </Link>
  );
}

const useStyles = makeStyles({
  link: { display: "inline-flex", alignItems: "center", minHeight: "32px", textAlign: "left" },
});
