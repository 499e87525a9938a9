import type { Frage } from "../../application/listenUebersicht";
import { stichzeitOf } from "../../domain/einstellung/stichzeitOf";
import type { Antwort } from "../../domain/personenliste/antworten";
import { useKuerzelEntry, type KuerzelEntry } from "../kuerzel/useKuerzelEntry";
import { werteIn } from "../listen/vorgaben";
import { useListenarbeit } from "../listen/listenarbeitContext";
import { useServices } from "../servicesContext";

export interface Answering {
  readonly kuerzel: KuerzelEntry;
  /** False where the Kürzel is missing: its field says so. */
  readonly answer: (fragen: readonly Frage[], antwort: Antwort["antwort"], bemerkung: string) => boolean;
}

/** Answers stay in the pane, with Kürzel and time, until the plan writes them. */
export function useAnswering(): Answering {
  const { now } = useServices();
  const { arbeit, happened } = useListenarbeit();
  const kuerzel = useKuerzelEntry();
  return {
    kuerzel,
    answer: (fragen, antwort, bemerkung) => {
      const stichzeit = stichzeitOf(werteIn(arbeit));
      const wer = kuerzel.take();
      if (!wer.ok || !stichzeit.ok) return false;
      const { zeitraum } = stichzeit.value;
      happened({
        kind: "beantwortet",
        gegeben: { fragen, antwort, zeitraum, bemerkung, wer: wer.value, zeit: now() },
      });
      return true;
    },
  };
}
