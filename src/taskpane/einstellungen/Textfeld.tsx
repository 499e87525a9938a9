import { Field, Input, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { einstellungenTexts } from "../../i18n/einstellungenTexts";
import { rechenSentence } from "../../i18n/rechenTexts";
import { useLanguage, useTexts } from "../speech";
import { fieldId } from "./focusFirst";
import type { Feld, Feldmangel } from "./formular";

interface Props {
  readonly feld: Feld;
  readonly label: string;
  /** "" for none. */
  readonly hint: string;
  readonly value: string;
  readonly mangel?: Feldmangel;
  readonly onChange: (value: string) => void;
}

/** A field with its label; what is wrong stands right below it. */
export function Textfeld({ feld, label, hint, value, mangel, onChange }: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(einstellungenTexts);
  const language = useLanguage();
  return (
    <Field
      className={styles.field}
      label={{ children: label, htmlFor: fieldId(feld) }}
      {...(hint === "" ? {} : { hint })}
      {...(mangel === undefined ? {} : { validationMessage: sentenceOf(mangel) })}
    >
      <Input
        className={styles.input}
        input={{ id: fieldId(feld) }}
        value={value}
        autoComplete="off"
        onChange={(_, { value: typed }) => onChange(typed)}
      />
    </Field>
  );

  function sentenceOf(is: Feldmangel): string {
    switch (is.kind) {
      case "keinTag":
        return texts.keinTag(is.input);
      case "vonFehlt":
      case "bisFehlt":
      case "endeVorAnfang":
        return texts[is.kind];
      case "keinBetrag":
      case "keineZuteilungsquote":
      case "unklareZuteilungsquote":
        return rechenSentence(is, language);
    }
  }
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  input: { minWidth: 0 },
});
