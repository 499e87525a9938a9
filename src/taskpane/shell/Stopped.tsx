import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { shellTexts } from "../../i18n/shellTexts";
import { useTexts } from "../speech";
import { Body } from "./Body";
import { Foot } from "./Foot";

/** In place of a pane that has stopped. */
export function Stopped({ onAgain }: { readonly onAgain: () => void }): ReactNode {
  const styles = useStyles();
  const texts = useTexts(shellTexts);
  return (
    <main className={styles.screen}>
      <Body>
        <p role="alert">{texts.stopped}</p>
      </Body>
      <Foot primary={{ label: texts.again, onClick: onAgain }} />
    </main>
  );
}

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", height: "100%", minHeight: 0 },
});
