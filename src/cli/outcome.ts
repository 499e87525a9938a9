/** What a command has to say: text for stdout, or the one sentence why the input was refused. */
export type Outcome = { readonly text: string } | Trouble;

export interface Trouble {
  readonly sentence: string;
}

export function isTrouble(value: object): value is Trouble {
  return "sentence" in value;
}
