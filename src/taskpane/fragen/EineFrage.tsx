import { useState, type ReactNode } from "react";
import { fragenTexts } from "../../i18n/fragenTexts";
import { useListenarbeit } from "../listen/listenarbeitContext";
import { useNavigation } from "../navigation";
import { Body } from "../shell/Body";
import { Foot } from "../shell/Foot";
import { Screen } from "../shell/Screen";
import { TextLink } from "../shell/TextLink";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { FrageStage } from "./FrageStage";
import { klaerungIn, offeneFragen } from "./offeneFragen";
import { UngeleseneFragen } from "./UngeleseneFragen";

/** One question after the other, each in the same place. */
export function EineFrage(): ReactNode {
  const texts = useTexts(fragenTexts);
  const { lauf } = useListenarbeit().arbeit;
  return <Screen title={texts.title}>{lauf.kind === "gelesen" ? <Queue /> : <UngeleseneFragen />}</Screen>;
}

function Queue(): ReactNode {
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const { arbeit, happened } = useListenarbeit();
  /** What was just done, and to which question; the first question takes no focus from the heading. */
  const [step, setStep] = useState<Step>({ kind: "begin" });
  const offen = offeneFragen(arbeit).filter(({ schluessel }) => !isAside(schluessel));
  const waiting = offen.filter(({ schluessel }) => !arbeit.spaeter.has(schluessel));
  const current = waiting[0];
  const last = lastAnswered();

  return (
    <>
      <p className={type.spoken} role="status">
        {said()}
      </p>
      {current === undefined ? (
        <End open={offen.length} onStartOver={() => happened({ kind: "vonVorn" })} />
      ) : (
        <FrageStage
          key={current.schluessel}
          frage={current}
          counter={counterOf(current.schluessel)}
          hasFocus={step.kind !== "begin"}
          onAnswered={() =>
            setStep({ kind: "answered", aside: current.andere.map(({ schluessel }) => schluessel) })
          }
          onLater={() => {
            setStep({ kind: "later" });
            happened({ kind: "spaeter", schluessel: current.schluessel });
          }}
        >
          {last !== "" && <UndoButton onUndo={undo} />}
        </FrageStage>
      )}
    </>
  );

  /** While it is worked out again what an answer changes, the other row of a pair is not asked. */
  function isAside(schluessel: string): boolean {
    return step.kind === "answered" && arbeit.auftrag.kind === "urteilen" && step.aside.includes(schluessel);
  }

  function counterOf(schluessel: string): string {
    const answered = arbeit.ungeschrieben.length;
    const at = offen.findIndex((frage) => frage.schluessel === schluessel);
    return texts.counter(answered + at + 1, answered + offen.length);
  }

  /** "" for none. */
  function lastAnswered(): string {
    const answers = new Set(
      klaerungIn(arbeit).flatMap(({ schluessel, antwort }) => (antwort === undefined ? [] : [schluessel])),
    );
    return arbeit.ungeschrieben.findLast((key) => answers.has(key)) ?? "";
  }

  function undo(): void {
    if (last === "") return;
    setStep({ kind: "undone" });
    happened({ kind: "zurueckgenommen", schluessel: last });
  }

  function said(): string {
    switch (step.kind) {
      case "begin":
      case "later":
        return "";
      case "undone":
        return texts.undone;
      case "answered":
        return offen.length === 0 ? texts.savedLast : texts.saved(offen.length);
    }
  }
}

type Step =
  | { readonly kind: "begin" | "later" | "undone" }
  | { readonly kind: "answered"; readonly aside: readonly string[] };

function UndoButton({ onUndo }: { readonly onUndo: () => void }): ReactNode {
  const texts = useTexts(fragenTexts);
  return (
    <div>
      <TextLink onClick={onUndo}>{texts.undoLast}</TextLink>
    </div>
  );
}

/** No question left, or only those that were put off. */
function End({ open, onStartOver }: { readonly open: number; readonly onStartOver: () => void }): ReactNode {
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const navigation = useNavigation();
  const toResult = { label: texts.toResult, onClick: () => navigation.open({ kind: "listen" }) };
  return (
    <>
      <Body>
        <h2 className={type.group} ref={(heading) => heading?.focus()} tabIndex={-1}>
          {open === 0 ? texts.allAnswered : texts.laterLeft(open)}
        </h2>
      </Body>
      {open === 0 ? (
        <Foot primary={toResult} />
      ) : (
        <Foot primary={toResult} secondary={{ label: texts.startOver, onClick: onStartOver }} />
      )}
    </>
  );
}
