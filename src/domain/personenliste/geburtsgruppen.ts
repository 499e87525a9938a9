import { exactForm } from "./namensform";
import type { Lage } from "./lage";
import { geburtForm } from "./personenschluessel";
import type { Zeile } from "./zeile";

/** Rows with one birth date, two at least: only among them can a person stand twice. */
export function geburtsgruppenIn(
  zeilen: readonly Zeile[],
  lagen: readonly Lage[],
): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  zeilen.forEach(({ geburt }, row) => {
    const born = lagen[row]?.gemeinde === "" ? "" : geburtForm(geburt);
    if (born === "") return;
    const group = groups.get(born);
    if (group === undefined) groups.set(born, [row]);
    else group.push(row);
  });
  return [...groups.values()].filter((rows) => rows.length > 1);
}

/** A number for each form of a name: equal numbers, equal forms. Names repeat; each is worked out once. */
export function createCodes(formOf: (name: string) => string): (name: string) => number {
  const byName = new Map<string, number>();
  const byForm = new Map<string, number>();
  return (name) => {
    const known = byName.get(name);
    if (known !== undefined) return known;
    const form = formOf(name);
    const code = form === "" ? 0 : (byForm.get(form) ?? byForm.size + 1);
    if (code > 0) byForm.set(form, code);
    byName.set(name, code);
    return code;
  };
}

/** Within a group: rows with the same two names, in either order. */
export function samePersonsIn(
  group: readonly number[],
  zeilen: readonly Zeile[],
  codeOf: (name: string) => number,
): readonly (readonly number[])[] {
  const persons = new Map<number, number[]>();
  let isRepeated = false;
  for (const row of group) {
    const zeile = zeilen[row];
    if (zeile === undefined) continue;
    const one = codeOf(zeile.familienname);
    const other = codeOf(zeile.vorname);
    if (one === 0 && other === 0) continue;
    const key = one < other ? other * SPREAD + one : one * SPREAD + other;
    const rows = persons.get(key);
    if (rows === undefined) persons.set(key, [row]);
    else {
      rows.push(row);
      isRepeated = true;
    }
  }
  return isRepeated ? [...persons.values()].filter((rows) => rows.length > 1) : NONE;
}

/** More names than this no list has; the product stays a safe integer. */
const SPREAD = 67_108_864;

const NONE: readonly (readonly number[])[] = [];

export const exactCodes = (): ((name: string) => number) => createCodes(exactForm);
