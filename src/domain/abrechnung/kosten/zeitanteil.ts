import { daysInMonth, partsOf } from "../../zeit/tag";
import type { Zeitraum } from "../../zeit/zeitraum";
import { bruchOf, sumBrueche, type Bruch } from "../bruch";

/** The months of a period: the whole ones counted, of the others the days: "2 Monate + 14/28". */
export interface Zeitanteil {
  readonly volleMonate: number;
  readonly teilmonate: readonly Teilmonat[];
}

export interface Teilmonat {
  readonly tage: number;
  readonly monatstage: number;
}

/** § 24 Abs. 3 TVöD: of a month that is not whole, calendar days with a claim / calendar days of the month. */
export function zeitanteilOf({ von, bis }: Zeitraum): Zeitanteil {
  const first = partsOf(von);
  const last = partsOf(bis);
  const months = (last.year - first.year) * 12 + last.month - first.month;
  const monate = Array.from({ length: months + 1 }, (_, index): Teilmonat => {
    const month = first.month - 1 + index;
    const monatstage = daysInMonth(first.year + Math.floor(month / 12), (month % 12) + 1);
    const from = index === 0 ? first.day : 1;
    const to = index === months ? last.day : monatstage;
    return { tage: to - from + 1, monatstage };
  });
  const teilmonate = monate.filter(({ tage, monatstage }) => tage < monatstage);
  return { volleMonate: monate.length - teilmonate.length, teilmonate };
}

export function monateOf({ volleMonate, teilmonate }: Zeitanteil): Bruch {
  const teile = teilmonate.map(({ tage, monatstage }) => bruchOf(BigInt(tage), BigInt(monatstage)));
  return sumBrueche([bruchOf(BigInt(volleMonate)), ...teile]);
}
