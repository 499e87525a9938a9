import type {
  ListenRefusal,
  ListenVorgaben,
  ListenWatch,
  SchreibStand,
} from "../../application/listenDienst";
import type { Frage, ListenUebersicht } from "../../application/listenUebersicht";
import { done, refused, type Result } from "../../domain/result";
import type { RowLayout, SheetWrite } from "../../workbook/plan";
import type { Line } from "./line";
import { plainStand, plainVorgaben } from "./plain";

export async function judge(
  line: Line,
  vorgaben: ListenVorgaben,
  { progress, signal }: ListenWatch,
): Promise<Result<ListenUebersicht, ListenRefusal>> {
  const fragen: Frage[] = [];
  const end = await line.ask({ kind: "judge", vorgaben: plainVorgaben(vorgaben) }, (part) => {
    if (part.kind === "progress") progress?.(part.fortschritt);
    if (part.kind === "fragen") fragen.push(...part.fragen);
  });
  if (end.kind !== "judged") throw new Error(`judging was answered by ${end.kind}`);
  if (!end.result.ok) return end.result;
  if (signal?.aborted === true) return refused({ kind: "abgebrochen" });
  keep(line);
  return done({ ...end.result.value, fragen });
}

/** Nobody waits for it: a plan that is asked for comes behind it. A lost reader tells the next who asks. */
function keep(line: Line): void {
  line.ask({ kind: "keep" }).catch(() => undefined);
}

export async function plan(line: Line, stand: SchreibStand): Promise<readonly SheetWrite[]> {
  const rows: RowLayout[][] = [];
  const end = await line.ask({ kind: "plan", stand: plainStand(stand) }, (part) => {
    if (part.kind === "rows") (rows[part.write] ??= []).push(...part.rows);
  });
  if (end.kind !== "planned") throw new Error(`planning was answered by ${end.kind}`);
  return end.writes.map((write, index) => ({
    ...write,
    layout: { ...write.layout, rows: rows[index] ?? [] },
  }));
}
