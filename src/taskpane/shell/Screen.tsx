import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, useRef, type ReactNode } from "react";
import { shellTexts } from "../../i18n/shellTexts";
import { useNavigation } from "../navigation";
import { useTexts } from "../speech";

interface Props {
  readonly title: string;
  /** Home has no level above it. */
  readonly top?: boolean;
  /** Body and Foot, or one of the shared states. */
  readonly children: ReactNode;
}

/** The frame of every page: head with arrow and title, body that scrolls, foot that stays. */
export function Screen({ title, top = false, children }: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  const { back, visit } = useNavigation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (visit > 0) heading.current?.focus();
  }, [visit]);
  return (
    <main className={styles.screen}>
      <header className={mergeClasses(styles.head, top && styles.topHead)}>
        {!top && (
          <Button appearance="subtle" icon={<ArrowLeft20Regular />} aria-label={texts.back} onClick={back} />
        )}
        <h1 className={styles.title} ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      {children}
    </main>
  );
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
  head: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    gap: "4px",
    minHeight: "36px",
    // Office's personality menu covers the top right corner.
    padding: "4px 36px 0 4px",
  },
  topHead: { paddingLeft: "16px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    hyphens: "auto",
    overflowWrap: "anywhere",
    outlineStyle: "none",
  },
});
