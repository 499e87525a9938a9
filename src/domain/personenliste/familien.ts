import { exactForm } from "./namensform";
import type { Zeile } from "./zeile";

/** Who belongs to whom; rows are named by their place in the list of all rows. */
export interface Familien {
  readonly of: (row: number) => readonly number[];
}

const NIEMAND: readonly number[] = [];

/**
 * Within a Gemeinde the family number links; without one, the person whom the remark names; else the family name.
 */
export function familienIn(zeilen: readonly Zeile[]): Familien {
  const byNumber = lazily(() =>
    groupBy(zeilen, ({ familie }) => (familie === "" ? NO_KEY : [exactForm(familie)])),
  );
  const byFamilienname = lazily(() =>
    groupBy(zeilen, ({ familienname }) => (familienname === "" ? NO_KEY : [exactForm(familienname)])),
  );
  const byName = lazily(() => groupBy(zeilen, namesOf));
  const linked = ({ gemeinde, familie, bezug, familienname }: Zeile): readonly number[] => {
    if (gemeinde.kind === "unbekannt") return NIEMAND;
    if (familie !== "") return byNumber().get(`${gemeinde.name}|${exactForm(familie)}`) ?? NIEMAND;
    if (bezug.length === 0)
      return byFamilienname().get(`${gemeinde.name}|${exactForm(familienname)}`) ?? NIEMAND;
    return bezug.flatMap((name) => findNamed(byName(), gemeinde.name, name, familienname));
  };
  return {
    of: (row) => {
      const zeile = zeilen[row];
      return zeile === undefined ? NIEMAND : linked(zeile).filter((other) => other !== row);
    },
  };
}

const NO_KEY: readonly string[] = [];

/** Most lists link in one way only: what nobody asks for is not built. */
function lazily<Built>(build: () => Built): () => Built {
  let built: { readonly value: Built } | undefined;
  return () => (built ??= { value: build() }).value;
}

function groupBy(
  zeilen: readonly Zeile[],
  keysOf: (zeile: Zeile) => readonly string[],
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  zeilen.forEach((zeile, row) => {
    if (zeile.gemeinde.kind === "unbekannt") return;
    for (const key of keysOf(zeile)) add(groups, `${zeile.gemeinde.name}|${key}`, row);
  });
  return groups;
}

function namesOf({ familienname, vorname, nr }: Zeile): readonly string[] {
  const family = exactForm(familienname);
  const given = exactForm(vorname);
  return [...new Set([family + given, given + family, `nr${nr.replace(/\D/gu, "")}`])];
}

/** "Ali Haddad", "Haddad, Ali", "Nr. 12", or only "Ali" in the child's own family. */
function findNamed(
  byName: ReadonlyMap<string, readonly number[]>,
  gemeinde: string,
  written: string,
  familienname: string,
): readonly number[] {
  const name = exactForm(written.replace(/[,.]/gu, ""));
  const number = /^(?:lfd)?nr(\d+)$/u.exec(name)?.[1];
  const keys = number === undefined ? [name, name + exactForm(familienname)] : [`nr${number}`];
  return keys.map((key) => byName.get(`${gemeinde}|${key}`)).find((rows) => rows !== undefined) ?? NIEMAND;
}

function add(groups: Map<string, number[]>, key: string, row: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}
