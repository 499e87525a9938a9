import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isListe } from "../../application/checkMappe";
import { listenTexts } from "../../i18n/listenTexts";
import { shellTexts } from "../../i18n/shellTexts";
import { workbookSentence } from "../../i18n/workbookTexts";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import type { Blaetter } from "./useBlaetter";

interface Props {
  readonly blaetter: Blaetter;
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The sheets of the open workbook, those that look like lists first. */
export function BlattWahl({ blaetter, chosen, onChange }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const shell = useTexts(shellTexts);
  const language = useLanguage();
  const { kind, found, refusal, again } = blaetter;
  const ordered = [...found].sort((one, other) => Number(isListe(other)) - Number(isListe(one)));
  return (
    <section aria-label={texts.sheets}>
      <h3 className={type.group}>{texts.sheets}</h3>
      {kind === "liest" && (
        <p className={type.secondary} role="status">
          {texts.looking}
        </p>
      )}
      {refusal !== "none" && (
        <div className={styles.refused}>
          <p className={type.text} role="alert">
            {workbookSentence(refusal, language)}
          </p>
          <Button onClick={again}>{shell.again}</Button>
        </div>
      )}
      {kind === "gelesen" && found.length === 0 && <p className={type.secondary}>{texts.noSheets}</p>}
      <ul className={type.list}>
        {ordered.map((blatt) => (
          <li key={blatt.name}>
            <Checkbox
              className={styles.box}
              checked={chosen.includes(blatt.name)}
              label={
                <>
                  <span className={type.strong}>{blatt.name}</span>
                  <span className={styles.line}>
                    {isListe(blatt) ? texts.sheetList(blatt.zeilen) : texts.sheetOther(blatt.zeilen)}
                  </span>
                </>
              }
              onChange={(_, { checked }) => change(blatt.name, checked === true)}
            />
          </li>
        ))}
      </ul>
    </section>
  );

  function change(sheet: string, isChosen: boolean): void {
    const others = chosen.filter((name) => name !== sheet);
    onChange(isChosen ? [...others, sheet] : others);
  }
}

const useStyles = makeStyles({
  refused: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  box: { marginLeft: "-8px" },
  line: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
