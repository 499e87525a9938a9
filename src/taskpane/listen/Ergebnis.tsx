import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import type { ListenUebersicht } from "../../application/listenUebersicht";
import { listenTexts } from "../../i18n/listenTexts";
import { TextLink } from "../shell/TextLink";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { Doppelt } from "./Doppelt";
import { Fehlend } from "./Fehlend";
import { GemeindenTable } from "./GemeindenTable";
import { useListenarbeit } from "./listenarbeitContext";
import { ListenRows } from "./ListenRows";
import { ListePlace } from "./ListePlace";
import { Spalten } from "./Spalten";
import { Summe } from "./Summe";
import { Umzuege } from "./Umzuege";
import { Unlesbar } from "./Unlesbar";
import { useJudged } from "./useJudged";
import { VorlaeufigCard } from "./VorlaeufigCard";

/** What came of the lists: the cause of "vorläufig" first, then the sums, then each list and each Gemeinde. */
export function Ergebnis({ uebersicht }: { readonly uebersicht: ListenUebersicht }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const { arbeit, happened } = useListenarbeit();
  const said = useJudged();
  const [liste, second] = uebersicht.listen;
  const single = second === undefined ? liste : undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <VorlaeufigCard uebersicht={uebersicht} />
      {single !== undefined && <ListePlace liste={single} />}
      <h2 className={type.group} ref={heading} tabIndex={-1}>
        {texts.result}
      </h2>
      <Summe summe={uebersicht.summe} />
      <p className={type.spoken} role="status">
        {said}
      </p>
      <Antworten antworten={uebersicht.antworten} />
      <Doppelt doppelt={uebersicht.doppelteListen} />
      <Unlesbar unlesbar={uebersicht.unreadable} />
      {single === undefined ? <ListenRows listen={uebersicht.listen} /> : <Spalten liste={single} />}
      <Umzuege umzuege={uebersicht.umzuege} />
      <GemeindenTable gemeinden={uebersicht.gemeinden} />
      <Fehlend gemeinden={uebersicht.fehlend} />
      <div className={styles.ways}>
        {arbeit.korrekturen.size > 0 && (
          <TextLink onClick={() => happened({ kind: "ohneKorrekturen" })}>{texts.forgetChoices}</TextLink>
        )}
        <TextLink onClick={() => happened({ kind: "andereListen" })}>{texts.other}</TextLink>
      </div>
    </>
  );
}

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: "8px 16px", marginTop: "8px" },
});

/** Earlier answers: what they are worth after this reading. */
function Antworten({ antworten }: Pick<ListenUebersicht, "antworten">): ReactNode {
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const { gilt, neuFragen, ohneZeile } = antworten;
  const lines = [
    ...(gilt > 0 ? [texts.answersHold(gilt)] : []),
    ...(neuFragen > 0 ? [texts.answersAgain(neuFragen)] : []),
    ...(ohneZeile > 0 ? [texts.answersGone(ohneZeile)] : []),
  ];
  return lines.length > 0 && <p className={type.secondary}>{lines.join(" ")}</p>;
}
