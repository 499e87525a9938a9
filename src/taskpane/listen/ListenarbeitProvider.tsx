import { useEffect, useMemo, useReducer, type ReactNode } from "react";
import { useServices } from "../servicesContext";
import { useBug } from "../shell/useBug";
import { carryOut } from "./carryOut";
import { FIRST_JAHR } from "./jahre";
import { beginOf, type Ereignis, type Schreiben } from "./listenarbeit";
import { listenarbeitAfter } from "./listenarbeitAfter";
import { ListenarbeitContext, type Arbeitsplatz } from "./listenarbeitContext";

/** The work on the lists, kept while the clerk goes from page to page. */
export function ListenarbeitProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { workbook, listen, now, version } = useServices();
  const bug = useBug();
  const [arbeit, happened] = useReducer(listenarbeitAfter, FIRST_JAHR, beginOf);
  const { auftrag, stand } = arbeit;

  useEffect(() => {
    const work = new AbortController();
    const { signal } = work;
    const tell = (ereignis: Ereignis) => {
      if (!signal.aborted) happened(ereignis);
    };
    carryOut(auftrag, { workbook, listen, zeit: now(), version, signal, tell }).catch((reason: unknown) => {
      if (!signal.aborted) bug(reason);
    });
    return () => work.abort();
  }, [auftrag, workbook, listen, now, version, bug]);

  const place = useMemo<Arbeitsplatz>(() => {
    const write = async (wer: string): Promise<Schreiben> => {
      if (stand === "unbekannt") throw new Error("nothing was planned");
      const { einstellungen, klaerung } = stand;
      const by = { zeit: now(), wer, version };
      const applied = await workbook.apply(await listen.planWrites({ einstellungen, klaerung, ...by }));
      return applied.ok
        ? { kind: "geschrieben", applied: applied.value, um: now().slice(11, 16) }
        : { kind: "nichtGeschrieben", refusal: applied.refusal };
    };
    return {
      arbeit,
      happened,
      write: (wer) => {
        happened({ kind: "schreiben", schreiben: { kind: "schreibt" } });
        write(wer).then((schreiben) => happened({ kind: "schreiben", schreiben }), bug);
      },
    };
  }, [arbeit, stand, workbook, listen, now, version, bug]);

  return <ListenarbeitContext value={place}>{children}</ListenarbeitContext>;
}
