import { makeStyles } from "@fluentui/react-components";
import { Fragment, type ReactNode } from "react";
import { hilfeTexts } from "../../i18n/hilfeTexts";
import { StandSign } from "../home/StandSign";
import type { Stand } from "../home/standOf";
import { Body } from "../shell/Body";
import { Screen } from "../shell/Screen";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";

/** Short and real: what to know, the signs, and per page what you need, what happens, how to go back. */
export function Hilfe(): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(hilfeTexts);
  return (
    <Screen title={texts.title}>
      <Body longText>
        <h2 className={type.group}>{texts.goodToKnow}</h2>
        {bullets([texts.nothingLeaves, texts.sheetsStay, texts.beforeWriting])}
        <h2 className={type.group}>{texts.signs}</h2>
        <ul className={type.list}>
          {STAENDE.map((stand) => (
            <li key={stand} className={styles.sign}>
              <StandSign stand={stand} />
              <span>{texts.states[stand]}</span>
            </li>
          ))}
        </ul>
        <h2 className={type.group}>{texts.check}</h2>
        <dl className={styles.chapter}>
          {[
            [texts.need, texts.needCheck],
            [texts.happens, texts.happensCheck],
            [texts.goBack, texts.goBackCheck],
          ].map(([question, answer]) => (
            <Fragment key={question}>
              <dt className={type.secondary}>{question}</dt>
              <dd className={styles.answer}>{answer}</dd>
            </Fragment>
          ))}
        </dl>
        <h2 className={type.group}>{texts.keyboard}</h2>
        {bullets([texts.keyboardF6, texts.keyboardTab])}
      </Body>
    </Screen>
  );

  function bullets(lines: readonly string[]): ReactNode {
    return (
      <ul className={styles.bullets}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    );
  }
}

const STAENDE: readonly Stand["kind"][] = ["erledigt", "angefangen", "offen", "vorlaeufig", "veraltet"];

const useStyles = makeStyles({
  bullets: { margin: 0, paddingLeft: "20px" },
  sign: { display: "flex", alignItems: "center", gap: "8px", minHeight: "24px" },
  chapter: { margin: 0 },
  answer: { margin: "0 0 8px" },
});
