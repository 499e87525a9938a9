/** What a command has to say: text for stdout, or the one sentence why the input was refused. */
export type Outcome = { readonly text: string } | Trouble;

export interface Trouble {
  readonly sentence: string;
}

export function isTrouble(outcome: Outcome): outcome is Trouble {
  return "sentence" in outcome;
}
