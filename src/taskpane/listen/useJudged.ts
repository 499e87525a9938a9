import { listenTexts } from "../../i18n/listenTexts";
import { useTexts } from "../speech";
import { useListenarbeit } from "./listenarbeitContext";

/** What the lists come to, in one line; after each answer or correction it is worked out again. */
export function useJudged(): string {
  const texts = useTexts(listenTexts);
  const { lauf, auftrag } = useListenarbeit().arbeit;
  if (lauf.kind !== "gelesen") return "";
  if (auftrag.kind === "urteilen") return texts.judging;
  const { summe, fragen } = lauf.uebersicht;
  return texts.judged(summe.gezaehlt, fragen.length);
}
