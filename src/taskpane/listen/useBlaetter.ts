import { useEffect, useState } from "react";
import { checkMappe, type BlattBefund } from "../../application/checkMappe";
import type { WorkbookRefusal } from "../../workbook/refusal";
import { useServices } from "../servicesContext";
import { useBug } from "../shell/useBug";

export interface Blaetter {
  readonly kind: "liest" | "gelesen" | "nichtGelesen";
  readonly found: readonly BlattBefund[];
  readonly refusal: WorkbookRefusal | "none";
  readonly again: () => void;
}

type State = Omit<Blaetter, "again">;

/** The sheets that may hold a list. Files can be chosen while the workbook is still being looked at. */
export function useBlaetter(): Blaetter {
  const { workbook } = useServices();
  const bug = useBug();
  const [state, setState] = useState<State>(LOOKING);
  const [round, setRound] = useState(0);
  useEffect(() => {
    const looking = new AbortController();
    const { signal } = looking;
    checkMappe(workbook, { signal }).then(
      (befund) => {
        if (signal.aborted) return;
        setState(
          befund.ok
            ? { kind: "gelesen", found: befund.value.blaetter.filter(mayBeList), refusal: "none" }
            : { kind: "nichtGelesen", found: [], refusal: befund.refusal },
        );
      },
      (reason: unknown) => {
        if (!signal.aborted) bug(reason);
      },
    );
    return () => looking.abort();
  }, [workbook, bug, round]);
  const again = () => {
    setState(LOOKING);
    setRound(round + 1);
  };
  return { ...state, again };
}

const LOOKING: State = { kind: "liest", found: [], refusal: "none" };

function mayBeList({ eigenes, zeilen }: BlattBefund): boolean {
  return !eigenes && zeilen > 0;
}
