import { done, refused, type Result } from "../result";
import { day } from "../zeit/day";
import { parseTag, type Tag } from "../zeit/tag";
import type { Zeitraum } from "../zeit/zeitraum";
import { fassungOn, type Fassung } from "./fassung";
import type { Fundstelle } from "./fundstelle";

/** The days whose Zuweisungen count for a year, and how sure that is. */
export interface Betrachtungszeitraum {
  readonly jahr: number;
  readonly zeitraum: Zeitraum;
  /** The last day: registration is checked on it. */
  readonly stichtag: Tag;
  /** "abgeleitet": carried on from the documented year; the Landkreis may set other days. */
  readonly stand: "belegt" | "abgeleitet";
  readonly fundstelle: Fundstelle;
  readonly quelle: string;
}

/** The clerk then enters both ends with their source; no other year steps in. */
export interface KeinBetrachtungszeitraum {
  readonly kind: "keinBetrachtungszeitraum";
  readonly jahr: number;
}

export function betrachtungszeitraumOf(jahr: number): Result<Betrachtungszeitraum, KeinBetrachtungszeitraum> {
  const newYear = parseTag(`${jahr}-01-01`);
  const fassung = newYear.ok ? fassungOn(FASSUNGEN, newYear.value) : newYear;
  if (!fassung.ok) return refused({ kind: "keinBetrachtungszeitraum", jahr });
  const { value, fundstelle } = fassung.value;
  return done({ jahr, stichtag: value.zeitraum.bis, fundstelle, ...value });
}

type Value = Pick<Betrachtungszeitraum, "zeitraum" | "stand" | "quelle">;

const PAPIER =
  "Landratsamt Heilbronn, Integrationsmanagement im Landkreis Heilbronn ab 2025, Stand 07.12.2023";
const ABGELEITET = "wie 2025, um ganze Jahre weitergezählt";

/** Nr. 4.1.5 counts three years up to the Stichtag; which three, only the paper says, and only for 2025. */
const FASSUNGEN: readonly Fassung<Value>[] = [
  row(2025, "2020-01-01", "2022-12-31", "belegt", PAPIER),
  row(2026, "2021-01-01", "2023-12-31", "abgeleitet", ABGELEITET),
  row(2027, "2022-01-01", "2024-12-31", "abgeleitet", ABGELEITET),
  row(2028, "2023-01-01", "2025-12-31", "abgeleitet", ABGELEITET),
  row(2029, "2024-01-01", "2026-12-31", "abgeleitet", ABGELEITET),
];

function row(jahr: number, von: string, bis: string, stand: Value["stand"], quelle: string): Fassung<Value> {
  return {
    gilt: { von: day(`${jahr}-01-01`), bis: day(`${jahr}-12-31`) },
    value: { zeitraum: { von: day(von), bis: day(bis) }, stand, quelle },
    fundstelle: "Nr. 4.1.5 VwV IntM",
  };
}
