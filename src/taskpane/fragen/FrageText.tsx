import type { ReactNode } from "react";
import type { Frage } from "../../application/listenUebersicht";
import { stichzeitOf } from "../../domain/einstellung/stichzeitOf";
import { formatRund, fragenTexts } from "../../i18n/fragenTexts";
import { frageSentence } from "../../i18n/frageTexts";
import { werteIn } from "../listen/vorgaben";
import { useListenarbeit } from "../listen/listenarbeitContext";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import { earlierAnswer } from "./offeneFragen";
import { columnInQuestion } from "./stelle";
import { useAntwortText } from "./useAntwortText";
import { ZeileLink } from "./ZeileLink";
import { Zeilenangaben } from "./Zeilenangaben";

/** A question in full: where, what stands there, what is unclear, what hangs on it. */
export function FrageText({ frage }: { readonly frage: Frage }): ReactNode {
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const language = useLanguage();
  const { arbeit } = useListenarbeit();
  const answerText = useAntwortText();
  const { grund, zeile, andere, esGehtUm } = frage;
  const listen = arbeit.lauf.kind === "gelesen" ? arbeit.lauf.uebersicht.listen : [];
  // As long as most lists are missing a share says nothing.
  const isMeaningful =
    arbeit.lauf.kind === "gelesen" &&
    arbeit.lauf.uebersicht.fehlend.length <= arbeit.lauf.uebersicht.gemeinden.length;
  const earlier = earlierAnswer(arbeit, frage);
  return (
    <>
      <div>
        <ZeileLink herkunft={zeile.herkunft} column={columnInQuestion(zeile, grund, listen)} />
      </div>
      <Zeilenangaben zeile={zeile} />
      {andere.map((other) => (
        <section key={other.schluessel} aria-label={texts.otherRow}>
          <h3 className={type.group}>{texts.otherRow}</h3>
          <ZeileLink herkunft={other.zeile.herkunft} column={columnInQuestion(other.zeile, grund, listen)} />
          <Zeilenangaben zeile={other.zeile} />
        </section>
      ))}
      <p className={type.text}>{sentence()}</p>
      {esGehtUm !== undefined && isMeaningful && (
        <p className={type.text}>
          {grund === "zweiGemeinden"
            ? texts.whyTwo(formatRund(esGehtUm, language))
            : texts.why(formatRund(esGehtUm, language))}
        </p>
      )}
      {earlier !== "none" && (
        <p className={type.warning}>
          {earlier.abdruck === frage.abdruck
            ? texts.notEnough(answerText(earlier.antwort))
            : texts.earlier(answerText(earlier.antwort), earlier.beantwortetVon)}
        </p>
      )}
    </>
  );

  function sentence(): string {
    const stichzeit = stichzeitOf(werteIn(arbeit));
    if (!stichzeit.ok) return "";
    const { zeitraum } = stichzeit.value;
    return frageSentence({ grund, zeile, zeitraum, andere: andere.map((other) => other.zeile) }, language);
  }
}
