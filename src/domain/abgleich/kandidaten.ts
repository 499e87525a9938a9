import { isTagUnknown } from "./geburt";
import type { Merkmale } from "./merkmale";

/** For each row of the list the rows of the register worth a look: they share two things that hardly ever go wrong. */
export function kandidatenOf(
  liste: readonly Merkmale[],
  register: readonly Merkmale[],
): readonly (readonly number[])[] {
  const keys = liste.map((person) => keysOf(person));
  const wanted = new Map<number, number[]>();
  for (const own of keys) for (const key of own) wanted.set(key, []);
  for (const [row, person] of register.entries()) {
    for (const key of keysOf(person)) wanted.get(key)?.push(row);
  }
  return keys.map((own) => {
    const found = new Set<number>();
    for (const key of own) {
      const rows = wanted.get(key) ?? [];
      if (rows.length <= MOST) for (const row of rows) found.add(row);
    }
    return [...found].sort((one, other) => one - other);
  });
}

/** A block as large as this says too little: its pairs meet in a narrower one. */
const MOST = 500;

/** Keys are numbers: kind, then date parts and groups of sound. */
function keysOf({
  person: { geburt },
  familienname,
  geburtsname,
  vornamen,
  geburt: code,
  haus,
}: Merkmale): ReadonlySet<number> {
  const gruppen = [
    ...new Set([...familienname.teile, ...geburtsname.teile, ...vornamen.teile].map(({ gruppe }) => gruppe)),
  ].sort((one, other) => one - other);
  for (const ganz of [familienname.ganz, vornamen.ganz]) {
    if (ganz !== undefined && !gruppen.includes(ganz.gruppe)) gruppen.push(ganz.gruppe);
  }
  const keys = new Set<number>();
  const isVague = isTagUnknown(geburt);
  if (code !== 0 && !isVague) keys.add(keyOf(1, code));
  for (const [at, gruppe] of gruppen.entries()) {
    if (geburt.jahr > 0) keys.add(keyOf(2, gruppe * 4096 + geburt.jahr));
    if (!isVague) keys.add(keyOf(3, gruppe * 4096 + geburt.monat * 32 + geburt.tag));
    if (haus !== "") keys.add(keyOf(4, gruppe * 2 ** 24 + hashOf(haus)));
    for (const other of gruppen.slice(at + 1)) {
      keys.add(keyOf(5, Math.min(gruppe, other) * 2 ** 22 + Math.max(gruppe, other)));
    }
  }
  return keys;
}

function keyOf(kind: number, value: number): number {
  return value * 8 + kind;
}

function hashOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (hash * 31 + text.charCodeAt(at)) % 2 ** 24;
  return hash;
}
