import { Button, Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type Dispatch, type ReactNode } from "react";
import { mittelOf } from "../../domain/einstellung/mittelOf";
import { betrachtungszeitraumOf } from "../../domain/vorschrift/betrachtungszeitraum";
import { einstellungenTexts } from "../../i18n/einstellungenTexts";
import { formatBetrag } from "../../i18n/numbers";
import { jahreIn } from "../listen/jahre";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import { jahrBefore, type Einstellungsarbeit, type Ereignis } from "./einstellungsarbeit";
import { focusFirst } from "./focusFirst";
import { Textfeld } from "./Textfeld";
import { formularOf, werteFrom, type Feld } from "./formular";

interface Props {
  readonly arbeit: Einstellungsarbeit;
  readonly happened: Dispatch<Ereignis>;
}

/** The fields of one year, in the order in which people learn the values. */
export function Felder({ arbeit, happened }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(einstellungenTexts);
  const language = useLanguage();
  const { sheet, jahr, formular, geholtAus } = arbeit;
  const before = jahrBefore(arbeit);
  const werte = werteFrom(formular, jahr);
  const { maengel, ablehnungen } = arbeit;
  const refused = useRef(maengel);
  useEffect(() => {
    refused.current = maengel;
  }, [maengel]);
  useEffect(() => {
    if (ablehnungen > 0) focusFirst(refused.current);
  }, [ablehnungen]);
  const mittel = werte.ok ? mittelOf(werte.value) : undefined;
  const stand = standOfZeitraum();
  return (
    <>
      <p className={type.secondary}>{texts.intro}</p>
      <Field label={texts.jahr} className={styles.field}>
        <Select
          value={String(jahr)}
          onChange={(_, { value }) => happened({ kind: "jahr", jahr: Number(value) })}
        >
          {jahreIn(sheet.einstellungen).map((one) => (
            <option key={one}>{one}</option>
          ))}
        </Select>
      </Field>
      {before !== "keines" && (
        <div>
          <Button onClick={() => happened({ kind: "geholt", aus: before })}>{texts.takeFrom(before)}</Button>
        </div>
      )}
      <p className={type.secondary} role="status">
        {geholtAus === "keinem" ? "" : texts.takenFrom(geholtAus)}
      </p>
      {text("landkreis", texts.landkreis, texts.landkreisHint)}
      <fieldset className={styles.group}>
        <legend className={type.strong}>{texts.zeitraum}</legend>
        <div className={styles.pair}>
          {text("von", texts.von)}
          {text("bis", texts.bis)}
        </div>
        <p className={stand.isSure ? type.secondary : type.warning}>{stand.text}</p>
        {text("quelleZeitraum", texts.quelleZeitraum)}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={type.strong}>{texts.mittel}</legend>
        {text("landesmittel", texts.landesmittel, texts.landesmittelHint)}
        {text("quelleMittel", texts.quelleMittel)}
        {text("quote", texts.quote, texts.quoteHint)}
        {text("quelleQuote", texts.quelleQuote)}
        <p className={type.strong} role="status">
          {mittel === undefined ? "" : texts.kreismittel(formatBetrag(mittel, language))}
        </p>
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={type.strong}>{texts.umzug}</legend>
        <p className={type.secondary}>{texts.umzugHint}</p>
        <RadioGroup
          aria-label={texts.umzug}
          value={formular.umzug}
          onChange={(_, { value }) =>
            happened({ kind: "umzug", umzug: value === "zaehltWoGemeldet" ? value : "woertlich" })
          }
        >
          <Radio value="woertlich" label={texts.woertlich} />
          <Radio value="zaehltWoGemeldet" label={texts.zaehltWoGemeldet} />
        </RadioGroup>
      </fieldset>
    </>
  );

  function text(feld: Feld, label: string, hint = ""): ReactNode {
    return (
      <Textfeld
        feld={feld}
        label={label}
        hint={hint}
        value={formular[feld]}
        {...(arbeit.maengel[feld] === undefined ? {} : { mangel: arbeit.maengel[feld] })}
        onChange={(typed) => happened({ kind: "getippt", feld, text: typed })}
      />
    );
  }

  /** Where the days come from, as long as they are the known ones. */
  function standOfZeitraum(): { readonly text: string; readonly isSure: boolean } {
    const known = betrachtungszeitraumOf(jahr);
    if (!known.ok) return { text: texts.keinZeitraum, isSure: false };
    const usual = formularOf({ ...sheet, einstellungen: { jahre: [] } }, jahr);
    if (usual.von !== formular.von || usual.bis !== formular.bis)
      return { text: texts.eigener, isSure: true };
    const { stand: kind, fundstelle } = known.value;
    return { text: texts[kind](fundstelle), isSure: kind === "belegt" };
  }
}

const useStyles = makeStyles({
  field: { gridTemplateColumns: "minmax(0, 1fr)" },
  group: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    minWidth: 0,
    margin: 0,
    padding: "8px 0 0",
    "& > legend": { padding: "0 8px 0 0" },
    border: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  pair: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    "@media (max-width: 240px)": { gridTemplateColumns: "minmax(0, 1fr)" },
    gap: "8px",
  },
});
