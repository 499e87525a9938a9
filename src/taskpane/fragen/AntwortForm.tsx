import { Field, Input, Radio, RadioGroup, Select, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Frage } from "../../application/listenUebersicht";
import { fragenTexts } from "../../i18n/fragenTexts";
import { useTexts } from "../speech";
import { type Eingabe, type Geschehen, type Wahl, wahlenFor } from "./eingabe";
import { useWahlText } from "./useWahlText";

interface Props {
  /** Of a group the first: all have the same reason. */
  readonly frage: Frage;
  readonly wahlen?: readonly Wahl[];
  readonly gemeinden: readonly string[];
  readonly eingabe: Eingabe;
  readonly happened: (geschehen: Geschehen) => void;
}

/** The answers to choose from; a day or a Gemeinde is asked for only where it was chosen. */
export function AntwortForm({
  frage,
  wahlen = wahlenFor(frage),
  gemeinden,
  eingabe,
  happened,
}: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(fragenTexts);
  const textOf = useWahlText(frage);
  const { wahl, tag, gemeinde, bemerkung, mangel } = eingabe;
  const chosen = wahl === "keine" ? "" : keyOf(wahl);
  return (
    <>
      <Field
        label={texts.yourAnswer}
        {...(mangel === "keineAntwort" ? { validationMessage: texts.answerMissing } : {})}
      >
        <RadioGroup value={chosen} onChange={(_, { value }) => choose(value)}>
          {wahlen.map((one) => (
            <Radio key={keyOf(one)} value={keyOf(one)} label={textOf(one)} />
          ))}
        </RadioGroup>
      </Field>
      {wahl !== "keine" && wahl.kind === "angabe" && (
        <Field
          className={styles.more}
          label={texts.tag}
          {...(mangel === "keinTag" ? { validationMessage: texts.tagMissing(tag) } : {})}
        >
          <Input
            className={styles.input}
            value={tag}
            inputMode="numeric"
            autoComplete="off"
            onChange={(_, { value }) => happened({ kind: "tag", text: value })}
          />
        </Field>
      )}
      {wahl !== "keine" && wahl.kind === "gemeinde" && (
        <Field
          className={styles.more}
          label={texts.gemeindeWhich}
          {...(mangel === "keineGemeinde" ? { validationMessage: texts.gemeindeMissing } : {})}
        >
          <Select value={gemeinde} onChange={(_, { value }) => happened({ kind: "gemeinde", text: value })}>
            <option value="">{texts.gemeindeNone}</option>
            {proposedFirst().map((name) => (
              <option key={name}>{name}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field label={texts.bemerkung}>
        <Input
          className={styles.input}
          value={bemerkung}
          autoComplete="off"
          onChange={(_, { value }) => happened({ kind: "bemerkung", text: value })}
        />
      </Field>
    </>
  );

  function choose(key: string): void {
    const found = wahlen.find((one) => keyOf(one) === key);
    if (found !== undefined) happened({ kind: "gewaehlt", wahl: found });
  }

  function proposedFirst(): readonly string[] {
    const angabe = frage.zeile.gemeinde;
    const proposed = angabe.kind === "unbekannt" ? angabe.vorschlaege : [];
    return [...proposed, ...gemeinden.filter((name) => !proposed.includes(name))];
  }
}

function keyOf(wahl: Wahl): string {
  return wahl.kind === "istDieselbeWie" ? `${wahl.kind} ${wahl.at}` : wahl.kind;
}

const useStyles = makeStyles({
  more: { paddingLeft: "32px" },
  input: { minWidth: 0, width: "100%" },
});
