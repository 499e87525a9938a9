import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DocumentSearch20Regular } from "@fluentui/react-icons/svg/document-search";
import { MathFormula20Regular } from "@fluentui/react-icons/svg/math-formula";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import type { ReactNode } from "react";
import { homeTexts } from "../../i18n/homeTexts";
import { useNavigation } from "../navigation";
import { useTexts } from "../speech";

/** What is there beside the steps. */
export function HomeLinks(): ReactNode {
  const styles = useStyles();
  const texts = useTexts(homeTexts);
  const { open } = useNavigation();
  return (
    <div className={styles.links}>
      <Button
        className={styles.link}
        appearance="transparent"
        icon={<Settings20Regular />}
        onClick={() => open({ kind: "einstellungen" })}
      >
        {texts.settings}
      </Button>
      <Button
        className={styles.link}
        appearance="transparent"
        icon={<DocumentSearch20Regular />}
        onClick={() => open({ kind: "mappePruefen" })}
      >
        {texts.check}
      </Button>
      <Button
        className={styles.link}
        appearance="transparent"
        icon={<MathFormula20Regular />}
        onClick={() => open({ kind: "funktionen" })}
      >
        {texts.functions}
      </Button>
      <Button
        className={styles.link}
        appearance="transparent"
        icon={<QuestionCircle20Regular />}
        onClick={() => open({ kind: "hilfe" })}
      >
        {texts.help}
      </Button>
    </div>
  );
}

const useStyles = makeStyles({
  links: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(128px, 1fr))", columnGap: "8px" },
  link: {
    justifyContent: "flex-start",
    paddingLeft: 0,
    paddingRight: 0,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
    "@media (forced-colors: active)": { paddingLeft: "8px" },
  },
});
