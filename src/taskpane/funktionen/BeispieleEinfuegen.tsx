import type { ReactNode } from "react";
import { funktionenTexts } from "../../i18n/funktionenTexts";
import { shellTexts } from "../../i18n/shellTexts";
import { useKuerzelEntry } from "../kuerzel/useKuerzelEntry";
import { useNavigation } from "../navigation";
import { Body } from "../shell/Body";
import { DoneState } from "../shell/DoneState";
import { FailedState } from "../shell/FailedState";
import { plannedSheets } from "../shell/plannedSheets";
import { PlanState } from "../shell/PlanState";
import { RunningState } from "../shell/RunningState";
import { Screen } from "../shell/Screen";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { useBeispiele } from "./useBeispiele";

/** The sheet "IntM Beispiele", shown before it is written. */
export function BeispieleEinfuegen(): ReactNode {
  const texts = useTexts(funktionenTexts);
  return <Screen title={texts.examples}>{<Stage />}</Screen>;
}

function Stage(): ReactNode {
  const type = useTypography();
  const texts = useTexts(funktionenTexts);
  const shell = useTexts(shellTexts);
  const { back, open } = useNavigation();
  const kuerzel = useKuerzelEntry();
  const { stage, planFor, look, write } = useBeispiele();

  switch (stage.kind) {
    case "liest":
      return <Body />;
    case "nichtGelesen":
      return <FailedState what="notRead" refusal={stage.refusal} onAgain={look} />;
    case "plan":
      return (
        <PlanState
          changes={plannedSheets(planFor(kuerzel.text), stage.sheets)}
          kuerzel={kuerzel}
          onWrite={writeNow}
          onDiscard={back}
        >
          <p className={type.text}>{texts.examplesIntro}</p>
        </PlanState>
      );
    case "schreibt":
      return <RunningState title={texts.writingExamples} />;
    case "nichtGeschrieben":
      return <FailedState what="notWritten" refusal={stage.refusal} onAgain={writeNow} />;
    case "geschrieben":
      return (
        <DoneState
          applied={stage.applied}
          time={stage.um}
          next={{ label: shell.toSteps, onClick: () => open({ kind: "start" }) }}
        />
      );
  }

  function writeNow(): void {
    const wer = kuerzel.take();
    if (wer.ok) write(wer.value);
  }
}
