/** As long as the page may stand still at a time; a fifth of a second would be felt. */
const SLICE_MS = 40;
const ROWS_BETWEEN_LOOKS = 256;

/** Works through many rows and lets the page breathe between. A few rows are done at once. */
export async function inSlices<Item, Out>(
  items: readonly Item[],
  map: (item: Item, index: number) => Out,
): Promise<readonly Out[]> {
  const out: Out[] = [];
  let since = performance.now();
  for (const [index, item] of items.entries()) {
    out.push(map(item, index));
    if (index % ROWS_BETWEEN_LOOKS === 0 && performance.now() - since > SLICE_MS) {
      await breath();
      since = performance.now();
    }
  }
  return out;
}

function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
