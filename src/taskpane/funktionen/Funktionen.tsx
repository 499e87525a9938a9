import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { KATALOG, type Funktion } from "../../functions/katalog";
import { formelnTexts } from "../../i18n/formelnTexts";
import { funktionenTexts } from "../../i18n/funktionenTexts";
import { fold } from "../../reading/text/fold";
import { useNavigation } from "../navigation";
import { Body } from "../shell/Body";
import { Screen } from "../shell/Screen";
import { TextLink } from "../shell/TextLink";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { FunktionCard } from "./FunktionCard";

/** Every function of ours for cells, with a working example to insert. */
export function Funktionen(): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(funktionenTexts);
  const formeln = useTexts(formelnTexts);
  const { open } = useNavigation();
  const [words, setWords] = useState("");
  const found = KATALOG.filter((funktion) => fits(funktion, texts.was[funktion.id], words));
  return (
    <Screen title={texts.title}>
      <Body>
        <p className={type.text}>{texts.intro}</p>
        <Field label={texts.search}>
          <Input type="search" value={words} onChange={(_, { value }) => setWords(value)} />
        </Field>
        <ul className={styles.cards}>
          {found.map((funktion) => (
            <li key={funktion.id}>
              <FunktionCard funktion={funktion} />
            </li>
          ))}
        </ul>
        <p className={type.secondary} role="status">
          {found.length === 0 ? texts.none(words) : ""}
        </p>
        <p className={type.secondary}>{texts.dates}</p>
        <p className={type.secondary}>{texts.freezeHint}</p>
        <TextLink onClick={() => open({ kind: "formelnInWerte" })}>{formeln.title}</TextLink>
        <TextLink onClick={() => open({ kind: "beispiele" })}>{texts.examples}</TextLink>
      </Body>
    </Screen>
  );
}

/** All words, anywhere in the name, the arguments or the description. */
function fits({ id, argumente, optional }: Funktion, was: string, words: string): boolean {
  const text = fold([id, ...argumente, ...optional, was].join(" "));
  return fold(words)
    .split(/\s+/u)
    .every((word) => text.includes(word));
}

const useStyles = makeStyles({
  cards: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});
