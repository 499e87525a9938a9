import type { Stammdaten } from "./gemeinde";

export interface Landkreis {
  readonly name: string;
  readonly quelle: string;
  readonly gemeinden: readonly Stammdaten[];
}

type Row = readonly [
  ags: string,
  name: string,
  art: Stammdaten["art"],
  einwohner: number,
  verwaltungsgemeinschaft: string,
];

export function landkreisOf(name: string, quelle: string, rows: readonly Row[]): Landkreis {
  const gemeinden = rows.map(([ags, gemeinde, art, einwohner, verwaltungsgemeinschaft]): Stammdaten => ({
    ags,
    name: gemeinde,
    landkreis: name,
    art,
    einwohner,
    verwaltungsgemeinschaft,
  }));
  return { name, quelle, gemeinden };
}
