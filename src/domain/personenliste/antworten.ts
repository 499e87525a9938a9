import type { Tag } from "../zeit/tag";
import type { Entschieden } from "./dubletten";
import { exactForm } from "./namensform";
import { geburtForm } from "./personenschluessel";
import type { Urteil } from "./urteil";
import type { Zeile } from "./zeile";

/** What a clerk answered to a question about a row. */
export interface Antwort {
  /** Of the row: antwortschluesselOf. */
  readonly schluessel: string;
  /** Of the cells that matter, when the question was answered: abdruckOf. */
  readonly abdruck: string;
  readonly antwort: Entscheidung & {
    /** Named by the answer before this one, where the row has no known Gemeinde of its own. */
    readonly gemeinde?: string;
  };
}

type Entscheidung =
  | { readonly kind: "zaehlt" }
  | { readonly kind: "zaehltNicht" }
  /** The row is a repetition of the other. */
  | { readonly kind: "istDieselbeWie"; readonly schluessel: string }
  | { readonly kind: "angabe"; readonly feld: "zuweisung" | "geburt"; readonly tag: Tag }
  | { readonly kind: "gemeinde"; readonly name: string };

export interface Antwortstand {
  readonly antwort: Antwort;
  /** "neuFragen": the row has changed since; "ohneZeile": it is gone. */
  readonly stand: "gilt" | "neuFragen" | "ohneZeile";
}

export interface Beantwortet extends Entschieden {
  readonly zeilen: readonly Zeile[];
  /** Verdicts that an answer fixed. */
  readonly urteile: ReadonlyMap<number, Urteil>;
  readonly staende: readonly Antwortstand[];
}

const NOBODY: ReadonlySet<number> = new Set();

export function antwortenFor(written: readonly Zeile[], antworten: readonly Antwort[]): Beantwortet {
  if (antworten.length === 0)
    return { zeilen: written, urteile: new Map(), aside: NOBODY, confirmed: NOBODY, staende: [] };
  const rows = new Map(antwortschluesselOf(written).map((schluessel, row) => [schluessel, row]));
  const zeilen = [...written];
  const urteile = new Map<number, Urteil>();
  const aside = new Set<number>();
  const confirmed = new Set<number>();
  const staende = antworten.map((antwort): Antwortstand => {
    const row = rows.get(antwort.schluessel);
    const zeile = row === undefined ? undefined : written[row];
    if (row === undefined || zeile === undefined) return { antwort, stand: "ohneZeile" };
    if (abdruckOf(zeile) !== antwort.abdruck) return { antwort, stand: "neuFragen" };
    const placed = inGemeinde(zeile, antwort.antwort.gemeinde);
    zeilen[row] = placed;
    apply(antwort, row, placed, rows, { zeilen, urteile, aside, confirmed });
    return { antwort, stand: "gilt" };
  });
  return { zeilen, urteile, aside, confirmed, staende };
}

interface Applied {
  readonly zeilen: Zeile[];
  readonly urteile: Map<number, Urteil>;
  readonly aside: Set<number>;
  readonly confirmed: Set<number>;
}

function apply(
  { antwort }: Antwort,
  row: number,
  zeile: Zeile,
  rows: ReadonlyMap<string, number>,
  { zeilen, urteile, aside, confirmed }: Applied,
): void {
  switch (antwort.kind) {
    case "zaehlt":
      urteile.set(row, {
        kind: "gezaehlt",
        als: zeile.zugang === "ohneAngabe" ? "zuweisung" : zeile.zugang,
        fundstelle: ENTSCHIEDEN,
      });
      confirmed.add(row);
      return;
    case "zaehltNicht":
      urteile.set(row, { kind: "gestrichen", wie: "antwort", fundstelle: ENTSCHIEDEN });
      aside.add(row);
      return;
    case "istDieselbeWie": {
      const von = rows.get(antwort.schluessel);
      if (von === undefined || von === row) return;
      urteile.set(row, { kind: "wiederholung", von, fundstelle: ENTSCHIEDEN });
      aside.add(row);
      return;
    }
    case "angabe":
      zeilen[row] = { ...zeile, [antwort.feld]: { kind: "tag", tag: antwort.tag } };
      return;
    case "gemeinde":
      zeilen[row] = inGemeinde(zeile, antwort.name);
  }
}

function inGemeinde(zeile: Zeile, name: string | undefined): Zeile {
  return name === undefined ? zeile : { ...zeile, gemeinde: { kind: "bekannt", name } };
}

/** Who decides is the Landkreis, which distributes the money. */
const ENTSCHIEDEN = "Nr. 3.2 VwV IntM";

/**
 * The key of each row for answers: Gemeinde, names and birth date, and a count for the second and further rows of the
 * same. Never a row number: lists are sorted and filled.
 */
export function antwortschluesselOf(zeilen: readonly Zeile[]): readonly string[] {
  const seen = new Map<string, number>();
  return zeilen.map(({ gemeinde, familienname, vorname, geburt }) => {
    const place = gemeinde.kind === "bekannt" ? gemeinde.name : `?${gemeinde.text}`;
    const key = [place, exactForm(familienname), exactForm(vorname), geburtForm(geburt)].join("|");
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}|${times}`;
  });
}

/** A fingerprint of what matters for the verdict: an answer holds while it stays the same. */
export function abdruckOf({
  gemeinde,
  geburt,
  zuweisung,
  nachzug,
  zugang,
  familie,
  bezug,
  zeichen,
}: Zeile): string {
  const text = JSON.stringify([gemeinde, geburt, zuweisung, nachzug, zugang, familie, bezug, zeichen]);
  return hash(text, 0x811c9dc5) + hash(text, 0x01234567);
}

/** FNV-1a: short, the same everywhere, and nobody attacks it. */
function hash(text: string, seed: number): string {
  let value = seed;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return (value >>> 0).toString(16).padStart(8, "0");
}
