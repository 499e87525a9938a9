import type { Stammdaten } from "../gemeinde/gemeinde";

/** Gemeinden that share an administration already: they may carry a post together (Nr. 3.4 VwV IntM). */
export interface Verbundvorschlag {
  readonly verwaltungsgemeinschaft: string;
  readonly gemeinden: readonly Stammdaten[];
}

export function verbundvorschlaegeOf(gemeinden: readonly Stammdaten[]): readonly Verbundvorschlag[] {
  const groups = new Map<string, Stammdaten[]>();
  for (const gemeinde of gemeinden) {
    const key = gemeinde.verwaltungsgemeinschaft;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [gemeinde]);
    else group.push(gemeinde);
  }
  return [...groups]
    .filter(([, members]) => members.length > 1)
    .map(([verwaltungsgemeinschaft, members]) => ({ verwaltungsgemeinschaft, gemeinden: members }));
}

/** The others of its Verwaltungsgemeinschaft: whom to ask when its own hours are too few. */
export function partnerOf(gemeinde: string, gemeinden: readonly Stammdaten[]): readonly Stammdaten[] {
  const own = gemeinden.find(({ name }) => name === gemeinde);
  return gemeinden.filter(
    ({ name, verwaltungsgemeinschaft }) =>
      name !== gemeinde && verwaltungsgemeinschaft === own?.verwaltungsgemeinschaft,
  );
}
