import type { Grid } from "../sheet/grid";
import { inhaltOf, type Inhalt } from "./contents";
import { headerText } from "./headerText";
import type { Kopf, Kopffeld } from "./kopffeld";
import type { Rolle } from "./rolle";
import type { Korrekturen, Spalte } from "./spalte";

/** The columns of one block of a header, each with its role: by the clerk's correction, its words, its contents. */
export function spaltenOf(
  grid: Grid,
  kopf: Kopf,
  felder: readonly Kopffeld[],
  lastRow: number,
  korrekturen: Korrekturen,
): readonly Spalte[] {
  const inhalt = (column: number) => inhaltOf(grid, column, kopf.bottom + 1, lastRow);
  const read = felder.map((feld) => ofFeld(feld, inhalt(feld.column), korrekturen));
  const named = withNames(read);
  const found = byContents(onlyOnce(named, inhalt), inhalt);
  return [...found, ...withoutHeader(found, inhalt)].sort((one, other) => one.index - other.index);
}

function ofFeld({ column, text, vermutung }: Kopffeld, inhalt: Inhalt, korrekturen: Korrekturen): Spalte {
  const corrected = korrekturen.get(headerText(text));
  const spalte = { index: column, header: text };
  if (corrected !== undefined) return { ...spalte, rolle: corrected, kraft: "stark" };
  if (vermutung === "unbekannt") return { ...spalte, rolle: "sonstiges", kraft: "schwach" };
  return { ...spalte, kraft: vermutung.kraft, rolle: adjusted(vermutung.rolle, inhalt) };
}

/** The same words head different things: "Zugang" a day or a kind, "abgemeldet" a day or a cross. */
function adjusted(rolle: Rolle, inhalt: Inhalt): Rolle {
  const areDates = inhalt.dates > 0 && inhalt.dates * 2 >= inhalt.filled;
  if (rolle === "zugang" && areDates) return "zuweisung";
  if (rolle === "gemeldet" && areDates) return "sonstiges";
  if (rolle === "zuweisung" && inhalt.dates === 0 && inhalt.words > 0 && inhalt.words * 2 > inhalt.filled) {
    return "zugang";
  }
  if (rolle === "familie" && inhalt.commaNames * 2 > inhalt.filled && inhalt.filled > 0) return "sonstiges";
  return rolle;
}

/** "Name" beside "Vorname" is the family name. */
function withNames(spalten: readonly Spalte[]): readonly Spalte[] {
  const has = (rolle: Rolle) => spalten.some((spalte) => spalte.rolle === rolle);
  if (!has("vorname"))
    return spalten.map((spalte) =>
      spalte.rolle === "familienname" && !has("name") ? { ...spalte, rolle: "name" as const } : spalte,
    );
  return spalten.map((spalte) =>
    spalte.rolle === "name"
      ? { ...spalte, rolle: has("familienname") ? ("sonstiges" as const) : ("familienname" as const) }
      : spalte,
  );
}

const ONCE: ReadonlySet<Rolle> = new Set([
  "nr",
  "gemeinde",
  "familienname",
  "vorname",
  "name",
  "geburt",
  "familie",
  "zuweisung",
  "zugang",
]);

/** Of two columns for one thing the stronger wording wins, then the fuller with days, then the first. */
function onlyOnce(spalten: readonly Spalte[], inhalt: (column: number) => Inhalt): readonly Spalte[] {
  return spalten.map((spalte) => {
    if (!ONCE.has(spalte.rolle)) return spalte;
    const rivals = spalten.filter(({ rolle }) => rolle === spalte.rolle);
    const best = rivals.reduce((one, other) => (rankOf(other, inhalt) > rankOf(one, inhalt) ? other : one));
    return best === spalte ? spalte : { ...spalte, rolle: "sonstiges" };
  });
}

function rankOf({ index, header, kraft, rolle }: Spalte, inhalt: (column: number) => Inhalt): number {
  const isDay = rolle === "zuweisung" || rolle === "geburt";
  const filled = inhalt(index);
  const isAu = rolle === "zuweisung" && /\bau\b|anschluss/u.test(headerText(header));
  return (
    (kraft === "stark" ? 4 : 0) +
    (isAu ? 2 : 0) +
    (isDay && filled.dates > 0 ? 3 : 0) +
    (filled.filled > 0 ? 1 : 0)
  );
}

/** Headers that nobody knows: days and names are told by what stands below. */
function byContents(spalten: readonly Spalte[], inhalt: (column: number) => Inhalt): readonly Spalte[] {
  const missing = (...rollen: readonly Rolle[]) => !spalten.some(({ rolle }) => rollen.includes(rolle));
  const unknown = (test: (inhalt: Inhalt) => boolean) =>
    spalten.find(
      (spalte) => spalte.rolle === "sonstiges" && spalte.kraft === "schwach" && test(inhalt(spalte.index)),
    );
  const zuweisung = missing("zuweisung", "nachzug")
    ? unknown(({ filled, recentDates }) => recentDates * 2 > filled && filled > 1)
    : undefined;
  const name = missing("name", "familienname", "vorname")
    ? unknown(({ filled, commaNames }) => commaNames * 2 > filled && filled > 1)
    : undefined;
  const geburt = missing("geburt")
    ? unknown(
        ({ filled, dates, recentDates }) => dates * 2 > filled && recentDates * 2 <= dates && filled > 1,
      )
    : undefined;
  return spalten.map((spalte) => {
    if (spalte === zuweisung) return { ...spalte, rolle: "zuweisung" };
    if (spalte === geburt) return { ...spalte, rolle: "geburt" };
    return spalte === name ? { ...spalte, rolle: "name" } : spalte;
  });
}

/** What a clerk wrote into the free column beside the list is a remark; numbers before the first column count rows. */
function withoutHeader(spalten: readonly Spalte[], inhalt: (column: number) => Inhalt): readonly Spalte[] {
  const used = new Set(spalten.map(({ index }) => index));
  const first = Math.min(...used);
  const last = Math.max(...used);
  const free: Spalte[] = [];
  for (let index = Math.max(0, first - 1); index <= last + 1; index++) {
    if (used.has(index)) continue;
    const { filled, words, numbers } = inhalt(index);
    if (words > 0) free.push({ index, header: "", rolle: "bemerkung", kraft: "schwach" });
    else if (index < first && numbers === filled && numbers > 1) {
      free.push({ index, header: "", rolle: "nr", kraft: "schwach" });
    } else if (filled > 0) free.push({ index, header: "", rolle: "sonstiges", kraft: "schwach" });
  }
  return free.some(({ rolle }) => rolle === "nr") && spalten.some(({ rolle }) => rolle === "nr")
    ? free.filter(({ rolle }) => rolle !== "nr")
    : free;
}
