import type { Session } from "./session";

/** The one request of the whole program at run time: a file of its own folder. */
const EXAMPLE = new URL("../../examples/beispiel.xlsx", import.meta.url);

export async function loadExample(session: Session, name: string): Promise<void> {
  // eslint-disable-next-line no-restricted-globals -- a file beside this page; the page's policy forbids all else
  const answer = await fetch(EXAMPLE).catch(() => undefined);
  if (answer?.ok === true) await session.open(new Uint8Array(await answer.arrayBuffer()), name);
  else session.tell({ kind: "beispielFehlt" });
}
