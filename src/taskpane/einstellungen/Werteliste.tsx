import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { UMZUGSREGEL_VORGABE, type Jahreswerte } from "../../domain/einstellung/einstellungen";
import { mittelOf } from "../../domain/einstellung/mittelOf";
import { einstellungenTexts } from "../../i18n/einstellungenTexts";
import { formatBetrag, formatTag } from "../../i18n/numbers";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";

/** What will stand in the year's column, before it is written. */
export function Werteliste({ werte }: { readonly werte: Jahreswerte }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(einstellungenTexts);
  const language = useLanguage();
  const { jahr, landkreis, von, bis, landesmittel, quote, umzug = UMZUGSREGEL_VORGABE } = werte;
  const mittel = mittelOf(werte);
  const percent = quote?.times(100).toFixed().replace(".", ",");
  const lines: readonly (readonly [string, string | undefined])[] = [
    [texts.landkreis, landkreis],
    [texts.zeitraum, von && bis && `${formatTag(von, language)} – ${formatTag(bis, language)}`],
    [texts.landesmittel, landesmittel === undefined ? undefined : formatBetrag(landesmittel, language)],
    [texts.quote, percent === undefined ? undefined : `${percent} %`],
    [texts.umzug, texts[umzug]],
  ];
  return (
    <>
      <h2 className={type.group}>{texts.planned(jahr)}</h2>
      <dl className={styles.lines}>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt className={type.secondary}>{label}</dt>
            <dd className={mergeClasses(type.text, styles.value)}>{value ?? texts.notEntered}</dd>
          </div>
        ))}
      </dl>
      {mittel !== undefined && (
        <p className={type.strong}>{texts.kreismittel(formatBetrag(mittel, language))}</p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: "4px", margin: 0 },
  value: { margin: 0 },
});
