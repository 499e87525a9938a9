import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { QuestionCircle16Regular } from "@fluentui/react-icons/svg/question-circle";
import { useState, type ReactNode } from "react";
import type { GemeindeUebersicht } from "../../application/listenUebersicht";
import { sumBetraege } from "../../domain/geld/betrag";
import { formatAnzahl } from "../../i18n/anzahl";
import { listenTexts } from "../../i18n/listenTexts";
import { formatBetrag } from "../../i18n/numbers";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import { ShowAll } from "./ShowAll";

/** Persons of each Gemeinde, and its amount as soon as the Mittel are known. */
export function GemeindenTable({
  gemeinden,
}: {
  readonly gemeinden: readonly GemeindeUebersicht[];
}): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const language = useLanguage();
  const [isAll, setIsAll] = useState(false);
  if (gemeinden.length === 0) return null;
  const betraege = gemeinden.flatMap(({ betrag }) => (betrag === undefined ? [] : [betrag]));
  const hasBetraege = betraege.length > 0;
  const shown = isAll ? gemeinden : gemeinden.slice(0, FEW);
  const personen = gemeinden.reduce((sum, { gezaehlt }) => sum + gezaehlt, 0);
  return (
    <section aria-label={texts.perGemeinde}>
      <table className={styles.table}>
        <caption className={mergeClasses(type.group, styles.caption)}>{texts.perGemeinde}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {texts.gemeinde}
            </th>
            <th scope="col" className={mergeClasses(styles.head, styles.number)}>
              {texts.personen}
            </th>
            {hasBetraege && (
              <th scope="col" className={mergeClasses(styles.head, styles.number)}>
                {texts.betrag}
              </th>
            )}
          </tr>
        </thead>
        <tbody>{shown.map(row)}</tbody>
        <tfoot>
          <tr>
            <th scope="row" className={styles.foot}>
              {texts.sum}
            </th>
            <td className={mergeClasses(styles.foot, styles.number)}>{formatAnzahl(personen, language)}</td>
            {hasBetraege && (
              <td className={mergeClasses(styles.foot, styles.number)}>
                {formatBetrag(sumBetraege(betraege), language)}
              </td>
            )}
          </tr>
        </tfoot>
      </table>
      <ShowAll shown={shown.length} of={gemeinden.length} onAll={() => setIsAll(true)} />
      {!hasBetraege && <p className={type.secondary}>{texts.noBetrag}</p>}
    </section>
  );

  function row({ gemeinde, gezaehlt, fragen, betrag }: GemeindeUebersicht): ReactNode {
    return (
      <tr key={gemeinde}>
        <th scope="row" className={styles.cell}>
          {gemeinde}
          {fragen > 0 && (
            <span className={styles.fragen}>
              <QuestionCircle16Regular className={styles.sign} aria-hidden />
              {texts.gemeindeFragen(fragen)}
            </span>
          )}
        </th>
        <td className={mergeClasses(styles.cell, styles.number)}>{formatAnzahl(gezaehlt, language)}</td>
        {hasBetraege && (
          <td className={mergeClasses(styles.cell, styles.number)}>
            {betrag === undefined ? texts.unknown : formatBetrag(betrag, language)}
          </td>
        )}
      </tr>
    );
  }
}

const FEW = 12;

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: { textAlign: "left", paddingBottom: "4px" },
  head: {
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
  },
  cell: {
    padding: "5px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "left",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
  },
  foot: {
    padding: "5px 0",
    textAlign: "left",
    fontWeight: tokens.fontWeightSemibold,
  },
  number: {
    paddingLeft: "8px",
    textAlign: "right",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  fragen: {
    display: "flex",
    alignItems: "center",
    gap: "3px",
    color: tokens.colorStatusWarningForeground3,
  },
  sign: { flexShrink: 0 },
});
