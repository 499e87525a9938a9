import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useReducer, useRef, useState, type ReactNode } from "react";
import type { Antwort } from "../../domain/personenliste/antworten";
import { fragenTexts } from "../../i18n/fragenTexts";
import { KuerzelField } from "../kuerzel/KuerzelField";
import { useListenarbeit } from "../listen/listenarbeitContext";
import { useNavigation } from "../navigation";
import { Body } from "../shell/Body";
import { Foot } from "../shell/Foot";
import { Screen } from "../shell/Screen";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { AntwortForm } from "./AntwortForm";
import { antwortFrom, eingabeAfter, LEER, wahlenFor } from "./eingabe";
import { GruppenZeilen } from "./GruppenZeilen";
import { alleGemeinden, findGruppe, needsOwnAnswer, offeneFragen, type Gruppe } from "./offeneFragen";
import { useAnswering } from "./useAnswering";
import { useAntwortText } from "./useAntwortText";

/** Like questions, all rows in view; one answer for all, after a second look at how many they are. */
export function Fragengruppe({ gruppe: key }: { readonly gruppe: string }): ReactNode {
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const { open, back } = useNavigation();
  const { arbeit } = useListenarbeit();
  const gruppe = findGruppe(offeneFragen(arbeit), key);
  return (
    <Screen title={gruppe === undefined ? texts.title : texts.gruende[gruppe.grund]}>
      {gruppe === undefined ? (
        <>
          <Body>
            <h2 className={type.group} ref={(heading) => heading?.focus()} tabIndex={-1}>
              {texts.groupDone}
            </h2>
          </Body>
          <Foot primary={{ label: texts.toFragen, onClick: back }} />
        </>
      ) : needsOwnAnswer(gruppe.grund) ? (
        <>
          <Body>
            <p className={type.text}>{texts.eachItsOwn}</p>
            <GruppenZeilen gruppe={gruppe} />
          </Body>
          <Foot primary={{ label: texts.oneByOne, onClick: () => open({ kind: "frage" }) }} />
        </>
      ) : (
        <AnswerAll gruppe={gruppe} />
      )}
    </Screen>
  );
}

function AnswerAll({ gruppe }: { readonly gruppe: Gruppe }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const { lauf } = useListenarbeit().arbeit;
  const [eingabe, happened] = useReducer(eingabeAfter, LEER);
  const [pending, setPending] = useState<Antwort["antwort"] | "none">("none");
  const { kuerzel, answer } = useAnswering();
  const answerText = useAntwortText();
  const question = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (pending !== "none") question.current?.focus();
  }, [pending]);
  const { fragen, gemeinde } = gruppe;
  const [first] = fragen;
  const count = fragen.length;
  if (first === undefined) return null;
  const gemeinden = lauf.kind === "gelesen" ? alleGemeinden(lauf.uebersicht) : [];
  // A day is that of one person: it is entered one by one.
  const wahlen = wahlenFor(first).filter(({ kind }) => kind !== "angabe" && kind !== "istDieselbeWie");

  return (
    <>
      <Body>
        <p className={type.text}>
          {gemeinde === "" ? texts.groupRows(count) : texts.groupRow(count, gemeinde)}
        </p>
        <GruppenZeilen gruppe={gruppe} />
        {pending === "none" ? (
          <>
            <AntwortForm
              frage={first}
              wahlen={wahlen}
              gemeinden={gemeinden}
              eingabe={eingabe}
              happened={happened}
            />
            {kuerzel.open && <KuerzelField entry={kuerzel} />}
          </>
        ) : (
          <div className={styles.confirm}>
            <h2 className={type.group} ref={question} tabIndex={-1}>
              {texts.confirm(count, answerText(pending))}
            </h2>
          </div>
        )}
      </Body>
      {pending === "none" ? (
        <Foot primary={{ label: texts.answerGroup(count), onClick: ask }} promise={texts.provisional} />
      ) : (
        <Foot
          primary={{ label: texts.confirmYes(count), onClick: () => answerAll(pending) }}
          secondary={{ label: texts.confirmNo, onClick: () => setPending("none") }}
        />
      )}
    </>
  );

  function ask(): void {
    const antwort = antwortFrom(eingabe, { andere: [] });
    if (!antwort.ok) happened({ kind: "abgelehnt", mangel: antwort.refusal });
    else if (kuerzel.take().ok) setPending(antwort.value);
  }

  function answerAll(antwort: Antwort["antwort"]): void {
    answer(fragen, antwort, eingabe.bemerkung.trim());
  }
}

const useStyles = makeStyles({
  confirm: {
    padding: "12px",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});
