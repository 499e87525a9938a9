import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState, type ReactNode } from "react";
import { fragenTexts } from "../../i18n/fragenTexts";
import { formatZeit } from "../../i18n/numbers";
import { useListenarbeit } from "../listen/listenarbeitContext";
import { ShowAll } from "../listen/ShowAll";
import { useNavigation } from "../navigation";
import { Body } from "../shell/Body";
import { Foot } from "../shell/Foot";
import { Screen } from "../shell/Screen";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import type { Klaerungszeile } from "../../writing/klaerung/klaerungszeile";
import { klaerungIn } from "./offeneFragen";
import { useAntwortText } from "./useAntwortText";
import { ZeileLink } from "./ZeileLink";

/** Every answer of the year with who gave it; each can be taken back. */
export function Beantwortet(): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const [isAll, setIsAll] = useState(false);
  const language = useLanguage();
  const { back } = useNavigation();
  const { arbeit, happened } = useListenarbeit();
  const answerText = useAntwortText();
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = arbeit.lauf.kind === "gelesen";
  const answered = klaerungIn(arbeit).filter(({ antwort }) => antwort !== undefined);
  const shown = isAll ? answered : answered.slice(0, MANY);
  return (
    <Screen title={texts.answeredTitle}>
      <Body>
        <h2 className={type.group} ref={heading} tabIndex={-1}>
          {answered.length === 0 ? texts.answeredNone : texts.answered(answered.length)}
        </h2>
        {!isRead && answered.length > 0 && <p className={type.secondary}>{texts.takeBackFirst}</p>}
        <ul className={type.list}>
          {shown.map((zeile) => (
            <li key={zeile.nr} className={styles.row}>
              {row(zeile)}
            </li>
          ))}
        </ul>
        <ShowAll shown={shown.length} of={answered.length} onAll={() => setIsAll(true)} />
      </Body>
      <Foot primary={{ label: texts.toFragen, onClick: back }} />
    </Screen>
  );

  function row({
    datei,
    blatt,
    zeile,
    frage,
    antwort,
    bemerkung,
    beantwortetVon,
    am,
    schluessel,
  }: Klaerungszeile) {
    return (
      <>
        <ZeileLink herkunft={{ file: datei, sheet: blatt, row: zeile }} column={0} />
        <p className={type.secondary}>{frage}</p>
        {antwort !== undefined && <p className={type.strong}>{answerText(antwort)}</p>}
        {bemerkung !== "" && <p className={type.text}>{bemerkung}</p>}
        {beantwortetVon !== "" && (
          <p className={type.secondary}>{texts.answeredBy(beantwortetVon, formatZeit(am, language))}</p>
        )}
        {isRead && (
          <Button
            size="small"
            aria-label={texts.takeBackOf(texts.place(blatt, zeile))}
            onClick={() => {
              happened({ kind: "zurueckgenommen", schluessel });
              heading.current?.focus();
            }}
          >
            {texts.takeBack}
          </Button>
        )}
      </>
    );
  }
}

const MANY = 50;

const useStyles = makeStyles({
  row: { padding: "8px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});
