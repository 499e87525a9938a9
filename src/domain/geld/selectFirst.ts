/**
 * The `count` items that come first in the order, themselves unordered: linear time on the average, because nothing
 * is sorted (quickselect). Should the pivots be bad luck again and again, the rest is sorted instead.
 */
export function selectFirst<Item>(
  items: readonly Item[],
  count: number,
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const chosen: Item[] = [];
  let open = items;
  for (let rounds = 0; open.length > SMALL && rounds < MOST_ROUNDS; rounds++) {
    const missing = count - chosen.length;
    if (missing <= 0) return chosen;
    const { before, equal, after } = partition(open, pivotOf(open, compare), compare);
    if (missing < before.length) {
      open = before;
      continue;
    }
    append(chosen, before);
    append(chosen, equal.slice(0, count - chosen.length));
    open = after;
  }
  append(chosen, [...open].sort(compare).slice(0, count - chosen.length));
  return chosen;
}

const SMALL = 16;
const MOST_ROUNDS = 200;

function partition<Item>(items: readonly Item[], pivot: Item, compare: (one: Item, other: Item) => number) {
  const before: Item[] = [];
  const equal: Item[] = [];
  const after: Item[] = [];
  for (const item of items) {
    const order = compare(item, pivot);
    (order < 0 ? before : order > 0 ? after : equal).push(item);
  }
  return { before, equal, after };
}

/** The middle of three, so that a sorted list is no worse than a shuffled one. */
function pivotOf<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): Item {
  const three = [0, Math.floor(items.length / 2), items.length - 1].flatMap((index) =>
    items.slice(index, index + 1),
  );
  const [, middle] = three.sort(compare);
  if (middle === undefined) throw new RangeError("a pivot needs three items");
  return middle;
}

/** push(...many) overflows the stack at about a hundred thousand. */
function append<Item>(items: Item[], more: readonly Item[]): void {
  for (const item of more) items.push(item);
}
