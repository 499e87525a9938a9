import { done, type Result } from "../domain/result";
import type { SheetWrite } from "../workbook/plan";
import type { ListenFortschritt, ListenRefusal, ListenVorgaben, SchreibStand } from "./listenDienst";
import type { ListenUebersicht } from "./listenUebersicht";
import { planLauf, runListen } from "./runListen";
import type { Eingang } from "./zuteilenListen";

/** One reading of lists: what was read stays, and is judged as often as the answers or settings change. */
export interface ListenLauf {
  readonly take: (eingang: Eingang) => void;
  readonly judge: (
    vorgaben: ListenVorgaben,
    progress?: (fortschritt: ListenFortschritt) => void,
  ) => Result<BeurteilteListen, ListenRefusal>;
}

/** A judgement is kept by whoever asked for it: one that is dropped leaves the one before as it was. */
export interface BeurteilteListen {
  readonly uebersicht: ListenUebersicht;
  readonly planWrites: (stand: SchreibStand) => Promise<readonly SheetWrite[]>;
}

export function listenLauf(): ListenLauf {
  const eingaenge: Eingang[] = [];
  return {
    take: (eingang) => void eingaenge.push(eingang),
    judge: (vorgaben, progress) => judge(eingaenge, vorgaben, progress),
  };
}

function judge(
  eingaenge: readonly Eingang[],
  vorgaben: ListenVorgaben,
  progress: (fortschritt: ListenFortschritt) => void = () => undefined,
): Result<BeurteilteListen, ListenRefusal> {
  const numbers = new Map(eingaenge.map(({ file }, index) => [file, index + 1]));
  const lauf = runListen(eingaenge, vorgaben, {
    progress: (name, zeile) =>
      progress({ name, nummer: numbers.get(name) ?? 1, von: eingaenge.length, zeile }),
  });
  if (!lauf.ok) return lauf;
  return done({ uebersicht: lauf.value.uebersicht, planWrites: (stand) => planLauf(lauf.value, stand) });
}
