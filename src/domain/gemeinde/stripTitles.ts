import type { Word } from "./words";

/** Without what clerks write around the name: "Große Kreisstadt", "Gde.", "Brackenheim, Stadt", "… Landkreis Heilbronn". */
export function stripTitles(words: readonly Word[]): readonly Word[] {
  const kreis = words.findIndex(({ text }, at) => at > 0 && KREIS.has(text));
  const place = kreis === -1 ? words : words.slice(0, kreis);
  const first = place.findIndex(({ text }) => !TITLES.has(text));
  const last = place.findLastIndex(({ text }) => !TITLES.has(text));
  return first === -1 ? words : place.slice(first, last + 1);
}

const KREIS = new Set(["landkreis", "lkr", "lkrs", "lk", "kreis", "kr"]);

const TITLES = new Set([
  ...["stadt", "st", "kreisstadt", "grosse", "gr", "stadtverwaltung", "universitaetsstadt", "kurstadt"],
  ...["gemeinde", "gde", "gem", "gemeindeverwaltung", "buergermeisteramt", "bma", "rathaus", "d", "bw"],
]);
