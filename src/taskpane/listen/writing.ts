import type { ListenDienst, SchreibStand } from "../../application/listenDienst";
import type { Stand } from "../../application/readStand";
import type { Workbook } from "../../workbook/workbook";
import type { Ereignis, Listenarbeit, Schreiben } from "./listenarbeit";

interface Hands {
  readonly workbook: Workbook;
  readonly listen: ListenDienst;
  readonly now: () => string;
  readonly bug: (reason: unknown) => void;
  readonly happened: (ereignis: Ereignis) => void;
  readonly bring: (wer: string) => SchreibStand;
}

/** From the last judgement to the sheets: first the plan, then, when the clerk says so, the writing. */
export function writing({ workbook, listen, now, bug, happened, bring }: Hands) {
  const say = (schreiben: Schreiben) => happened({ kind: "schreiben", schreiben });
  return {
    plan: (wer: string) => {
      say({ kind: "plant" });
      makePlan(wer).then(say, bug);
    },
    write: (wer: string) => {
      say({ kind: "schreibt" });
      carryOut(wer).then(say, bug);
    },
  };

  async function makePlan(wer: string): Promise<Schreiben> {
    const plan = await listen.planWrites(bring(wer));
    const sheets = await workbook.sheets();
    return sheets.ok
      ? { kind: "plan", plan, sheets: sheets.value }
      : { kind: "nichtGeschrieben", refusal: sheets.refusal };
  }

  async function carryOut(wer: string): Promise<Schreiben> {
    const applied = await workbook.apply(await listen.planWrites(bring(wer)));
    return applied.ok
      ? { kind: "geschrieben", applied: applied.value, um: now().slice(11, 16) }
      : { kind: "nichtGeschrieben", refusal: applied.refusal };
  }
}

export function schreibStandOf(
  stand: Listenarbeit["stand"],
  by: Pick<SchreibStand, "zeit" | "wer" | "version">,
): SchreibStand {
  const { einstellungen, klaerung } = stand === "unbekannt" ? EMPTY : stand;
  return { einstellungen, klaerung, ...by };
}

const EMPTY: Pick<Stand, "einstellungen" | "klaerung"> = {
  einstellungen: { einstellungen: { jahre: [] }, quellen: new Map(), weitere: [] },
  klaerung: [],
};
