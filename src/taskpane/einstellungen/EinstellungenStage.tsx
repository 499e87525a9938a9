import { useReducer, type ReactNode } from "react";
import { einstellungenTexts } from "../../i18n/einstellungenTexts";
import { shellTexts } from "../../i18n/shellTexts";
import type { SheetWrite } from "../../workbook/plan";
import { planEinstellungen } from "../../writing/einstellungen/planEinstellungen";
import type { EinstellungenSheet } from "../../writing/einstellungen/readEinstellungen";
import { planProtokoll } from "../../writing/protokoll";
import { useKuerzelEntry } from "../kuerzel/useKuerzelEntry";
import { useListenarbeit } from "../listen/listenarbeitContext";
import { useNavigation } from "../navigation";
import { useServices } from "../servicesContext";
import { Body } from "../shell/Body";
import { DoneState } from "../shell/DoneState";
import { FailedState } from "../shell/FailedState";
import { Foot } from "../shell/Foot";
import { plannedSheets } from "../shell/plannedSheets";
import { PlanState } from "../shell/PlanState";
import { RunningState } from "../shell/RunningState";
import { useBug } from "../shell/useBug";
import { useTexts } from "../speech";
import { beginOf, einstellungsarbeitAfter, type Stufe } from "./einstellungsarbeit";
import { Felder } from "./Felder";
import { sheetWith, werteFrom } from "./formular";
import { Werteliste } from "./Werteliste";

interface Props {
  readonly sheet: EinstellungenSheet;
  readonly jahr: number;
}

/** Form, plan, written. */
export function EinstellungenStage(props: Props): ReactNode {
  const texts = useTexts(einstellungenTexts);
  const shell = useTexts(shellTexts);
  const { workbook, now, version } = useServices();
  const { back } = useNavigation();
  const bug = useBug();
  const kuerzel = useKuerzelEntry();
  const listenarbeit = useListenarbeit();
  const [arbeit, happened] = useReducer(einstellungsarbeitAfter, props, beginOf);
  const { stufe, jahr, formular } = arbeit;
  const werte = werteFrom(formular, jahr);

  switch (stufe.kind) {
    case "formular":
      return (
        <>
          <Body>
            <Felder arbeit={arbeit} happened={happened} />
          </Body>
          <Foot primary={{ label: texts.take(jahr), onClick: take }} promise={shell.ownSheetsStay} />
        </>
      );
    case "plan":
      return (
        <PlanState
          changes={plannedSheets(stufe.plan, stufe.sheets)}
          kuerzel={kuerzel}
          onWrite={write}
          onDiscard={() => goTo({ kind: "formular" })}
        >
          {werte.ok && <Werteliste werte={werte.value} />}
        </PlanState>
      );
    case "schreibt":
      return <RunningState title={texts.writing} />;
    case "nichtGeschrieben":
      return <FailedState what="notWritten" refusal={stufe.refusal} onAgain={take} />;
    case "geschrieben":
      return (
        <DoneState applied={stufe.applied} time={stufe.um} next={{ label: shell.toSteps, onClick: back }} />
      );
  }

  function goTo(next: Stufe): void {
    happened({ kind: "stufe", stufe: next });
  }

  function take(): void {
    if (!werte.ok) {
      happened({ kind: "abgelehnt", maengel: werte.refusal });
      return;
    }
    workbook.sheets().then((sheets) => {
      if (sheets.ok) goTo({ kind: "plan", plan: planFor(kuerzel.text), sheets: sheets.value });
      else goTo({ kind: "nichtGeschrieben", refusal: sheets.refusal });
    }, bug);
  }

  function write(): void {
    const wer = kuerzel.take();
    if (!wer.ok) return;
    goTo({ kind: "schreibt" });
    workbook.apply(planFor(wer.value)).then((applied) => {
      if (!applied.ok) {
        goTo({ kind: "nichtGeschrieben", refusal: applied.refusal });
        return;
      }
      goTo({ kind: "geschrieben", applied: applied.value, um: now().slice(11, 16) });
      if (werte.ok) {
        const sheet = sheetWith(arbeit.sheet, werte.value, formular);
        listenarbeit.happened({ kind: "einstellungenGeschrieben", sheet, jahr });
      }
    }, bug);
  }

  function planFor(wer: string): readonly SheetWrite[] {
    if (!werte.ok) return [];
    return [
      planEinstellungen(sheetWith(arbeit.sheet, werte.value, formular)),
      planProtokoll([
        { zeit: now(), wer, version, jahr, aktion: ENTERED, was: `Werte für ${jahr} eingetragen` },
      ]),
    ];
  }
}

/** The log is German, whatever the pane speaks. */
const ENTERED = "Einstellungen geändert";
