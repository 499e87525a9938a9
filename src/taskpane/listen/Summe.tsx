import { makeStyles, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons/svg/checkmark";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { TextStrikethrough16Regular } from "@fluentui/react-icons/svg/text-strikethrough";
import type { ReactNode } from "react";
import type { ListenUebersicht } from "../../application/listenUebersicht";
import { formatAnzahl } from "../../i18n/anzahl";
import { listenTexts } from "../../i18n/listenTexts";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";

/** Counted, struck, to be clarified: three numbers, each with its sign and word. */
export function Summe({ summe }: Pick<ListenUebersicht, "summe">): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const language = useLanguage();
  const { gezaehlt, gestrichen, fragen, ergaenzt, wiederholungen, ausserhalb } = summe;
  const besides = [
    ...(ergaenzt > 0 ? [texts.ergaenzt(ergaenzt)] : []),
    ...(wiederholungen > 0 ? [texts.wiederholungen(wiederholungen)] : []),
    ...(ausserhalb > 0 ? [texts.ausserhalb(ausserhalb)] : []),
  ];
  return (
    <>
      <dl className={styles.tiles}>
        {tile(gezaehlt, texts.gezaehlt, <Checkmark16Regular />)}
        {tile(gestrichen, texts.gestrichen, <TextStrikethrough16Regular />)}
        {tile(fragen, texts.zuKlaeren, <QuestionCircle16Regular />)}
      </dl>
      {besides.length > 0 && <p className={type.secondary}>{besides.join(" · ")}</p>}
    </>
  );

  function tile(count: number, word: string, sign: ReactNode): ReactNode {
    return (
      <div className={styles.tile}>
        <dt className={styles.word}>
          <span className={styles.sign} aria-hidden>
            {sign}
          </span>
          {word}
        </dt>
        <dd className={styles.count}>{formatAnzahl(count, language)}</dd>
      </div>
    );
  }
}

const useStyles = makeStyles({
  tiles: {
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, 1fr))",
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    gap: "8px",
    margin: 0,
  },
  tile: {
    display: "flex",
    flexDirection: "column-reverse",
    justifyContent: "flex-end",
    padding: "6px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  word: {
    display: "flex",
    alignItems: "center",
    gap: "3px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    hyphens: "none",
    whiteSpace: "nowrap",
  },
  sign: { lineHeight: 0, color: tokens.colorNeutralForeground3 },
  count: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});
