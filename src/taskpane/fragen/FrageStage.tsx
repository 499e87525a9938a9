import { useEffect, useReducer, useRef, type ReactNode } from "react";
import type { Frage } from "../../application/listenUebersicht";
import { fragenTexts } from "../../i18n/fragenTexts";
import { KuerzelField } from "../kuerzel/KuerzelField";
import { useListenarbeit } from "../listen/listenarbeitContext";
import { Body } from "../shell/Body";
import { Foot } from "../shell/Foot";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { AntwortForm } from "./AntwortForm";
import { antwortFrom, eingabeAfter, LEER } from "./eingabe";
import { FrageText } from "./FrageText";
import { alleGemeinden } from "./offeneFragen";
import { useAnswering } from "./useAnswering";

interface Props {
  readonly frage: Frage;
  /** "Frage 2 von 7" */
  readonly counter: string;
  readonly hasFocus: boolean;
  readonly onAnswered: () => void;
  readonly onLater: () => void;
  readonly children: ReactNode;
}

/** One question with its answers. */
export function FrageStage({ frage, counter, hasFocus, onAnswered, onLater, children }: Props): ReactNode {
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const { lauf } = useListenarbeit().arbeit;
  const [eingabe, happened] = useReducer(eingabeAfter, LEER);
  const { kuerzel, answer } = useAnswering();
  const heading = useRef<HTMLHeadingElement>(null);
  const focusAtStart = useRef(hasFocus);
  useEffect(() => {
    if (focusAtStart.current) heading.current?.focus();
  }, []);
  const gemeinden = lauf.kind === "gelesen" ? alleGemeinden(lauf.uebersicht) : [];
  return (
    <>
      <Body>
        <h2 className={type.group} ref={heading} tabIndex={-1}>
          {counter}
        </h2>
        <FrageText frage={frage} />
        <AntwortForm frage={frage} gemeinden={gemeinden} eingabe={eingabe} happened={happened} />
        {kuerzel.open && <KuerzelField entry={kuerzel} />}
        {children}
      </Body>
      <Foot
        primary={{ label: texts.answer, onClick: take }}
        secondary={{ label: texts.later, onClick: onLater }}
        promise={texts.provisional}
      />
    </>
  );

  function take(): void {
    const antwort = antwortFrom(eingabe, frage);
    if (!antwort.ok) happened({ kind: "abgelehnt", mangel: antwort.refusal });
    else if (answer([frage], antwort.value, eingabe.bemerkung.trim())) onAnswered();
  }
}
