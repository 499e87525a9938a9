import type { Stichzeit } from "../personenliste/lage";
import { done, type Result } from "../result";
import { betrachtungszeitraumOf, type KeinBetrachtungszeitraum } from "../vorschrift/betrachtungszeitraum";
import type { Jahreswerte } from "./einstellungen";

/** The days of the year's count: those that were entered, else those that are known for the year. */
export function stichzeitOf({ jahr, von, bis }: Jahreswerte): Result<Stichzeit, KeinBetrachtungszeitraum> {
  if (von !== undefined && bis !== undefined) return done({ zeitraum: { von, bis }, stichtag: bis });
  const known = betrachtungszeitraumOf(jahr);
  if (!known.ok) return known;
  const zeitraum = { von: von ?? known.value.zeitraum.von, bis: bis ?? known.value.zeitraum.bis };
  return done({ zeitraum, stichtag: zeitraum.bis });
}
