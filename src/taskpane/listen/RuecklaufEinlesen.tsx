import type { ReactNode } from "react";
import { listenTexts } from "../../i18n/listenTexts";
import { useNavigation } from "../navigation";
import { FailedState } from "../shell/FailedState";
import { RunningState } from "../shell/RunningState";
import { Screen } from "../shell/Screen";
import { useTexts } from "../speech";
import { Auswahl } from "./Auswahl";
import type { Lauf } from "./listenarbeit";
import { useOpenedListenarbeit } from "./listenarbeitContext";
import { ErgebnisStage } from "./ErgebnisStage";

/** Step 4: choose lists, read them, see what was recognised, write it. */
export function RuecklaufEinlesen(): ReactNode {
  const texts = useTexts(listenTexts);
  return <Screen title={texts.title}>{<Stage />}</Screen>;
}

function Stage(): ReactNode {
  const texts = useTexts(listenTexts);
  const { open } = useNavigation();
  const { arbeit, happened } = useOpenedListenarbeit();
  const { lauf } = arbeit;

  switch (lauf.kind) {
    case "laedt":
      return <RunningState title={texts.looking} />;
    case "nichtGeladen":
      return (
        <FailedState what="notRead" refusal={lauf.refusal} onAgain={() => happened({ kind: "geoeffnet" })} />
      );
    case "wahl":
      return <Auswahl />;
    case "liest":
      return (
        <RunningState
          title={texts.reading}
          {...progressOf(lauf)}
          onCancel={() => happened({ kind: "abgebrochen" })}
        />
      );
    case "nichtGelesen":
      return (
        <FailedState
          what="notRead"
          refusal={lauf.refusal}
          onAgain={() => happened({ kind: "andereListen" })}
          {...(lauf.refusal.kind === "keinBetrachtungszeitraum"
            ? { otherWay: { label: texts.toEinstellungen, onClick: () => open({ kind: "einstellungen" }) } }
            : {})}
        />
      );
    case "gelesen":
      return <ErgebnisStage lauf={lauf} />;
  }

  function progressOf({ quellen, fortschritt }: Extract<Lauf, { kind: "liest" }>) {
    if (fortschritt === undefined) return {};
    const { name, nummer, von, zeile } = fortschritt;
    const say = quellen.sheets.includes(name) ? texts.progressSheet : texts.progressFile;
    return { progress: { done: nummer - 1, of: von, text: say(nummer, von, zeile) } };
  }
}
