import { useEffect, useMemo, useReducer, type ReactNode } from "react";
import type { ListenDienst } from "../../application/listenDienst";
import { readStand } from "../../application/readStand";
import type { Workbook } from "../../workbook/workbook";
import { useServices } from "../servicesContext";
import { useBug } from "../shell/useBug";
import { beginOf, listenarbeitAfter, type Auftrag, type Ereignis } from "./listenarbeit";
import { ListenarbeitContext, type Arbeitsplatz } from "./listenarbeitContext";
import { firstJahr } from "./jahre";
import { schreibStandOf, writing } from "./writing";

/** The work on the lists, kept while the clerk goes from page to page. */
export function ListenarbeitProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { workbook, listen, now, version } = useServices();
  const bug = useBug();
  const [arbeit, happened] = useReducer(listenarbeitAfter, now(), (time) => beginOf(firstJahr(time)));
  const { auftrag, stand } = arbeit;

  useEffect(() => {
    const work = new AbortController();
    const { signal } = work;
    const tell = (ereignis: Ereignis) => {
      if (!signal.aborted) happened(ereignis);
    };
    carryOut(auftrag, { workbook, listen, signal, tell }).catch((reason: unknown) => {
      if (!signal.aborted) bug(reason);
    });
    return () => work.abort();
  }, [auftrag, workbook, listen, bug]);

  const place = useMemo<Arbeitsplatz>(() => {
    const bring = (wer: string) => schreibStandOf(stand, { zeit: now(), wer, version });
    const { plan, write } = writing({ workbook, listen, bug, now, happened, bring });
    return { arbeit, happened, plan, write };
  }, [arbeit, stand, workbook, listen, now, version, bug]);

  return <ListenarbeitContext value={place}>{children}</ListenarbeitContext>;
}

interface Hands {
  readonly workbook: Workbook;
  readonly listen: ListenDienst;
  readonly signal: AbortSignal;
  readonly tell: (ereignis: Ereignis) => void;
}

async function carryOut(auftrag: Auftrag, { workbook, listen, signal, tell }: Hands): Promise<void> {
  switch (auftrag.kind) {
    case "keiner":
      return;
    case "laden": {
      const stand = await readStand(workbook);
      tell(
        stand.ok
          ? { kind: "geladen", stand: stand.value }
          : { kind: "nichtGeladen", refusal: stand.refusal },
      );
      return;
    }
    case "lesen":
    case "urteilen": {
      const { vorgaben } = auftrag;
      const watch = {
        signal,
        progress: (fortschritt: Extract<Ereignis, { kind: "fortschritt" }>["fortschritt"]) =>
          tell({ kind: "fortschritt", fortschritt }),
      };
      const judged =
        auftrag.kind === "lesen"
          ? await listen.readListen(auftrag.quellen, vorgaben, watch)
          : await listen.judgeAgain(vorgaben, watch);
      tell(
        judged.ok
          ? { kind: "beurteilt", uebersicht: judged.value }
          : { kind: "nichtGelesen", refusal: judged.refusal },
      );
    }
  }
}
