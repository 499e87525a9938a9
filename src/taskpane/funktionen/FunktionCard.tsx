import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { NAMESPACE, type Funktion } from "../../functions/katalog";
import { funktionenTexts } from "../../i18n/funktionenTexts";
import { workbookSentence } from "../../i18n/workbookTexts";
import { useServices } from "../servicesContext";
import { useBug } from "../shell/useBug";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import { shownFormula } from "./shownFormula";

interface Props {
  readonly funktion: Funktion;
}

/** Name and arguments, what it does, and an example that goes into the chosen cell. */
export function FunktionCard({ funktion }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(funktionenTexts);
  const language = useLanguage();
  const { formulas } = useServices();
  const bug = useBug();
  const [said, say] = useState("");
  const { id, beispiel } = funktion;
  const name = `${NAMESPACE}.${id}`;
  const notation = formulas?.notation === "us" ? "en" : language;
  return (
    <section className={styles.card} aria-label={name}>
      <h2 className={type.strong}>{name}</h2>
      <p className={styles.code}>{signatureOf(funktion, notation === "de" ? "; " : ", ")}</p>
      <p className={type.text}>{texts.was[id]}</p>
      <p className={styles.code}>
        <span className={styles.label}>{texts.example} </span>
        {shownFormula(beispiel, notation)}
      </p>
      {formulas !== undefined && (
        <div className={styles.foot}>
          <Button
            size="small"
            aria-label={texts.insertOf(name)}
            onClick={() => {
              insert().catch(bug);
            }}
          >
            {texts.insert}
          </Button>
          <span className={type.secondary} role="status">
            {said}
          </span>
        </div>
      )}
    </section>
  );

  async function insert(): Promise<void> {
    const inserted = await formulas?.insert(beispiel);
    if (inserted === undefined) return;
    if (inserted.ok) say(texts.inserted(inserted.value.cell));
    else if (inserted.refusal.kind === "zelleBelegt") say(texts.occupied(inserted.refusal.cell));
    else say(workbookSentence(inserted.refusal, language));
  }
}

/** "(mittel; personen; [verfahren]; [namen])" */
function signatureOf({ argumente, optional }: Funktion, part: string): string {
  return `(${[...argumente, ...optional.map((argument) => `[${argument}]`)].join(part)})`;
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  code: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    hyphens: "none",
  },
  label: { fontFamily: tokens.fontFamilyBase, color: tokens.colorNeutralForeground3 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "8px" },
});
