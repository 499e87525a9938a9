import type { ListenDienst, ListenFortschritt } from "../../application/listenDienst";
import { readStand } from "../../application/readStand";
import type { Hindernis } from "../../i18n/hindernisSentence";
import type { Workbook } from "../../workbook/workbook";
import type { Auftrag, Ereignis } from "./listenarbeit";
import { mergeStand } from "./mergeStand";
import { vorgabenOf } from "./vorgaben";

interface Hands {
  readonly workbook: Workbook;
  readonly listen: ListenDienst;
  readonly zeit: string;
  readonly version: string;
  readonly signal: AbortSignal;
  readonly tell: (ereignis: Ereignis) => void;
}

/** What runs beside the pane; it tells what came of it. */
export async function carryOut(auftrag: Auftrag, hands: Hands): Promise<void> {
  const { listen, signal, tell } = hands;
  switch (auftrag.kind) {
    case "keiner":
      return;
    case "laden":
      await load(hands);
      return;
    case "lesen": {
      const progress = (fortschritt: ListenFortschritt) => tell({ kind: "fortschritt", fortschritt });
      tellJudged(await listen.readListen(auftrag.quellen, auftrag.vorgaben, { signal, progress }), tell);
      return;
    }
    case "urteilen":
      tellJudged(await listen.judgeAgain(auftrag.vorgaben, { signal }), tell);
      return;
    case "planen":
      tell(await makePlan(auftrag, hands));
  }
}

async function load({ workbook, tell }: Hands): Promise<void> {
  const stand = await readStand(workbook);
  tell(stand.ok ? { kind: "geladen", stand: stand.value } : { kind: "nichtGeladen", refusal: stand.refusal });
}

function tellJudged(
  judged: Awaited<ReturnType<ListenDienst["judgeAgain"]>>,
  tell: (ereignis: Ereignis) => void,
): void {
  tell(
    judged.ok
      ? { kind: "beurteilt", uebersicht: judged.value }
      : { kind: "nichtGelesen", refusal: judged.refusal },
  );
}

/** The plan rests on the workbook as it is now, not on what it was when the page opened. */
async function makePlan(
  { eigenes, wer }: Extract<Auftrag, { kind: "planen" }>,
  { workbook, listen, zeit, version, signal }: Hands,
): Promise<Ereignis> {
  const found = await readStand(workbook);
  if (!found.ok) return refusedBy(found.refusal);
  const stand = mergeStand(eigenes, found.value);
  const { einstellungen, klaerung } = stand;
  const { korrekturen } = einstellungen;
  const judged = await listen.judgeAgain(vorgabenOf({ ...eigenes, stand, korrekturen }), { signal });
  if (!judged.ok) return refusedBy(judged.refusal);
  const plan = await listen.planWrites({ einstellungen, klaerung, zeit, wer, version });
  const sheets = await workbook.sheets();
  if (!sheets.ok) return refusedBy(sheets.refusal);
  return {
    kind: "geplant",
    stand,
    uebersicht: judged.value,
    plan: { kind: "plan", plan, sheets: sheets.value },
  };
}

function refusedBy(refusal: Hindernis): Ereignis {
  return { kind: "schreiben", schreiben: { kind: "nichtGeschrieben", refusal } };
}
