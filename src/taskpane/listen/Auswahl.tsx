import { Field, Select } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { isListe, type BlattBefund } from "../../application/checkMappe";
import { stichzeitOf } from "../../domain/einstellung/stichzeitOf";
import { betrachtungszeitraumOf } from "../../domain/vorschrift/betrachtungszeitraum";
import { listenTexts } from "../../i18n/listenTexts";
import { hindernisSentence } from "../../i18n/hindernisSentence";
import { formatZeitraum } from "../../i18n/numbers";
import { useNavigation } from "../navigation";
import { Body } from "../shell/Body";
import { Foot } from "../shell/Foot";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import { BlattWahl } from "./BlattWahl";
import { DateiWahl } from "./DateiWahl";
import { jahreIn } from "./jahre";
import { werteIn } from "./vorgaben";
import { useListenarbeit } from "./listenarbeitContext";
import { useBlaetter } from "./useBlaetter";

/** Which lists: sheets of the open workbook, files, or both; and for which year. */
export function Auswahl(): ReactNode {
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const language = useLanguage();
  const { open } = useNavigation();
  const { arbeit, happened } = useListenarbeit();
  const blaetter = useBlaetter();
  const [isMissing, setIsMissing] = useState(false);
  const { auswahl, jahr, stand } = arbeit;
  const sheets = auswahl.sheets === "vorschlag" ? proposed(blaetter.found) : auswahl.sheets;
  const jahre = jahreIn(stand === "unbekannt" ? { jahre: [] } : stand.einstellungen.einstellungen);

  return (
    <>
      <Body>
        <Field label={texts.jahr} orientation="horizontal">
          <Select
            value={String(jahr)}
            onChange={(_, { value }) => happened({ kind: "jahr", jahr: Number(value) })}
          >
            {jahre.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </Select>
        </Field>
        {zeitraumLines().map((line) => (
          <p key={line} className={type.secondary}>
            {line}
          </p>
        ))}
        <h2 className={type.group}>{texts.which}</h2>
        {isMissing && (
          <p className={type.warning} role="alert">
            {hindernisSentence({ kind: "keineQuelle" }, language)}
          </p>
        )}
        <BlattWahl blaetter={blaetter} chosen={sheets} onChange={(chosen) => choose({ sheets: chosen })} />
        <DateiWahl files={auswahl.files} onChange={(files) => choose({ files })} />
      </Body>
      <Foot primary={{ label: texts.read, onClick: read }} promise={texts.readPromise} {...settings()} />
    </>
  );

  function zeitraumLines(): readonly string[] {
    const werte = werteIn(arbeit);
    const stichzeit = stichzeitOf(werte);
    if (!stichzeit.ok) return [texts.zeitraumMissing];
    const known = betrachtungszeitraumOf(jahr);
    const isDerived = werte.von === undefined && known.ok && known.value.stand === "abgeleitet";
    const line = texts.zeitraum(formatZeitraum(stichzeit.value.zeitraum, language));
    return isDerived ? [line, texts.abgeleitet] : [line];
  }

  function settings() {
    if (stichzeitOf(werteIn(arbeit)).ok) return {};
    return { secondary: { label: texts.toEinstellungen, onClick: () => open({ kind: "einstellungen" }) } };
  }

  function choose(change: Partial<typeof auswahl>): void {
    setIsMissing(false);
    happened({ kind: "gewaehlt", auswahl: { ...auswahl, sheets, ...change } });
  }

  function read(): void {
    if (sheets.length > 0 || auswahl.files.length > 0) {
      happened({ kind: "lesen", quellen: { sheets, files: auswahl.files } });
    } else {
      setIsMissing(true);
    }
  }
}

function proposed(found: readonly BlattBefund[]): readonly string[] {
  return found.filter(isListe).map(({ name }) => name);
}
