/** How the add-in waits while the clerk types in a cell: Excel then refuses every request. */
export interface Patience {
  /** true when the waiting begins, false when it ends: the pane shows its sentence meanwhile. */
  readonly waiting: (isWaiting: boolean) => void;
  readonly pauseMs: number;
  /** After so many pauses the clerk is told instead. */
  readonly pauses: number;
}

/** Queues calls and says how their results are read once they are there. */
export type Ask<Answer> = (context: Excel.RequestContext) => () => Answer;

/** One `context.sync()`, never more: a request that cell editing refused is put together anew. */
export async function roundTrip<Answer>(patience: Patience, ask: Ask<Answer>): Promise<Answer> {
  try {
    return await send(ask);
  } catch (error) {
    if (codeOf(error) !== EDITING) throw error;
  }
  patience.waiting(true);
  try {
    return await sendPatiently(patience, ask, patience.pauses);
  } finally {
    patience.waiting(false);
  }
}

/** Never the message: it is in the user's language. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof OfficeExtension.Error ? error.code : undefined;
}

export const EDITING = "InvalidOperationInCellEditMode";

async function sendPatiently<Answer>(patience: Patience, ask: Ask<Answer>, pauses: number): Promise<Answer> {
  await new Promise((resume) => setTimeout(resume, patience.pauseMs));
  try {
    return await send(ask);
  } catch (error) {
    if (codeOf(error) !== EDITING || pauses <= 1) throw error;
  }
  return sendPatiently(patience, ask, pauses - 1);
}

/** `Excel.run` would keep every range for later and let go of all of them in a second request: nothing is used later. */
async function send<Answer>(ask: Ask<Answer>): Promise<Answer> {
  const context = new Excel.RequestContext();
  const read = ask(context);
  await context.sync();
  return read();
}
