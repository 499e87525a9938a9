import type { ReactNode } from "react";
import { listenTexts } from "../../i18n/listenTexts";
import { shellTexts } from "../../i18n/shellTexts";
import { useKuerzelEntry } from "../kuerzel/useKuerzelEntry";
import { useNavigation } from "../navigation";
import { Body } from "../shell/Body";
import { DoneState } from "../shell/DoneState";
import { FailedState } from "../shell/FailedState";
import { Foot } from "../shell/Foot";
import { plannedSheets } from "../shell/plannedSheets";
import { PlanState } from "../shell/PlanState";
import { RunningState } from "../shell/RunningState";
import { useTexts } from "../speech";
import { Ergebnis } from "./Ergebnis";
import type { Gelesen } from "./listenarbeit";
import { useListenarbeit } from "./listenarbeitContext";
import { Summe } from "./Summe";
import { VorlaeufigCard } from "./VorlaeufigCard";

/** What was read, then the plan, then what was written. */
export function ErgebnisStage({ lauf }: { readonly lauf: Gelesen }): ReactNode {
  const texts = useTexts(listenTexts);
  const shell = useTexts(shellTexts);
  const { open, back } = useNavigation();
  const kuerzel = useKuerzelEntry();
  const { happened, write } = useListenarbeit();
  const { uebersicht, schreiben } = lauf;
  const hasFragen = uebersicht.fragen.length > 0;
  const toFragen = () => open({ kind: "fragen" });

  switch (schreiben.kind) {
    case "nichts":
      return (
        <>
          <Body>
            <Ergebnis uebersicht={uebersicht} />
          </Body>
          <Foot
            primary={
              hasFragen
                ? { label: texts.answerFragen(uebersicht.fragen.length), onClick: toFragen }
                : { label: texts.toPlan, onClick: showPlan }
            }
            secondary={
              hasFragen
                ? { label: texts.toPlanVorlaeufig, onClick: showPlan }
                : { label: texts.other, onClick: () => happened({ kind: "andereListen" }) }
            }
            promise={texts.readPromise}
          />
        </>
      );
    case "plant":
      return <RunningState title={texts.planning} />;
    case "plan":
      return (
        <PlanState
          changes={plannedSheets(schreiben.plan, schreiben.sheets)}
          kuerzel={kuerzel}
          onWrite={writeNow}
          onDiscard={() => happened({ kind: "schreiben", schreiben: { kind: "nichts" } })}
        >
          <VorlaeufigCard uebersicht={uebersicht} />
          <Summe summe={uebersicht.summe} />
        </PlanState>
      );
    case "schreibt":
      return <RunningState title={texts.writing} />;
    case "nichtGeschrieben":
      return <FailedState what="notWritten" refusal={schreiben.refusal} onAgain={showPlan} />;
    case "geschrieben":
      return (
        <DoneState
          applied={schreiben.applied}
          time={schreiben.um}
          next={
            hasFragen ? { label: texts.toFragen, onClick: toFragen } : { label: shell.toSteps, onClick: back }
          }
        >
          <VorlaeufigCard uebersicht={uebersicht} />
        </DoneState>
      );
  }

  function showPlan(): void {
    happened({ kind: "planen", wer: kuerzel.text });
  }

  function writeNow(): void {
    const wer = kuerzel.take();
    if (wer.ok) write(wer.value);
  }
}
