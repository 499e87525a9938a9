import type { ReactNode } from "react";
import { pruefenTexts } from "../../i18n/pruefenTexts";
import { shellTexts } from "../../i18n/shellTexts";
import { useKuerzelEntry } from "../kuerzel/useKuerzelEntry";
import { useNavigation } from "../navigation";
import { DoneState } from "../shell/DoneState";
import { FailedState } from "../shell/FailedState";
import { plannedSheets } from "../shell/plannedSheets";
import { PlanState } from "../shell/PlanState";
import { RunningState } from "../shell/RunningState";
import { Screen } from "../shell/Screen";
import { useTexts } from "../speech";
import { Befund } from "./Befund";
import type { Geprueft } from "./pruefung";
import { usePruefung } from "./usePruefung";

/** Which sheets are there, which look like a list; the check is noted in the log when the clerk wants it. */
export function MappePruefen(): ReactNode {
  const texts = useTexts(pruefenTexts);
  return <Screen title={texts.title}>{<Stage />}</Screen>;
}

function Stage(): ReactNode {
  const texts = useTexts(pruefenTexts);
  const shell = useTexts(shellTexts);
  const { back } = useNavigation();
  const kuerzel = useKuerzelEntry();
  const { pruefung, readAgain, cancel, planFor, write } = usePruefung();

  switch (pruefung.kind) {
    case "liest":
      return <RunningState title={texts.reading} {...progressOf(pruefung)} onCancel={cancel} />;
    case "nichtGelesen":
      return <FailedState what="notRead" refusal={pruefung.refusal} onAgain={readAgain} />;
    case "plan":
      return (
        <PlanState
          changes={plannedSheets(planFor(pruefung.befund, kuerzel.text), pruefung.sheets)}
          kuerzel={kuerzel}
          onWrite={() => writeWith(pruefung)}
          onDiscard={back}
        >
          <Befund befund={pruefung.befund} />
        </PlanState>
      );
    case "schreibt":
      return <RunningState title={texts.writing} />;
    case "nichtGeschrieben":
      return <FailedState what="notWritten" refusal={pruefung.refusal} onAgain={() => writeWith(pruefung)} />;
    case "geschrieben":
      return (
        <DoneState
          applied={pruefung.applied}
          time={pruefung.um}
          next={{ label: shell.toSteps, onClick: back }}
        >
          <Befund befund={pruefung.befund} />
        </DoneState>
      );
  }

  function writeWith({ befund }: Geprueft): void {
    const wer = kuerzel.take();
    if (wer.ok) write(befund, wer.value);
  }

  function progressOf({ zeile, vonZeilen }: { readonly zeile: number; readonly vonZeilen: number }) {
    if (vonZeilen === 0) return {};
    return { progress: { done: zeile, of: vonZeilen, text: texts.progress(zeile, vonZeilen) } };
  }
}
