/** As people look names up: German order, umlauts beside their vowels. Never for who gets a cent. */
export function sortedByName<Row extends { readonly gemeinde: string }>(
  rows: readonly Row[],
): readonly Row[] {
  return [...rows].sort((one, other) => ORDER.compare(one.gemeinde, other.gemeinde));
}

const ORDER = new Intl.Collator("de");
