import type { ReactNode } from "react";
import { einstellungenTexts } from "../../i18n/einstellungenTexts";
import { useOpenedListenarbeit } from "../listen/listenarbeitContext";
import { FailedState } from "../shell/FailedState";
import { RunningState } from "../shell/RunningState";
import { Screen } from "../shell/Screen";
import { useTexts } from "../speech";
import { EinstellungenStage } from "./EinstellungenStage";

/** The values of a year: who, which days, how much money, which rule for movers. */
export function Einstellungen(): ReactNode {
  const texts = useTexts(einstellungenTexts);
  const { arbeit, happened } = useOpenedListenarbeit();
  const { stand, lauf, jahr } = arbeit;
  return (
    <Screen title={texts.title}>
      {lauf.kind === "nichtGeladen" ? (
        <FailedState what="notRead" refusal={lauf.refusal} onAgain={() => happened({ kind: "geoeffnet" })} />
      ) : stand === "unbekannt" ? (
        <RunningState title={texts.loading} />
      ) : (
        <EinstellungenStage sheet={stand.einstellungen} jahr={jahr} />
      )}
    </Screen>
  );
}
