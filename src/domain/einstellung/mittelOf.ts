import type { Betrag } from "../geld/betrag";
import { mittelketteOf } from "../zuteilung/mittelkette";
import type { Jahreswerte } from "./einstellungen";

/** What there is to share out, after the Vorwegabzug, as soon as enough is entered to know it. */
export function mittelOf(werte: Jahreswerte): Betrag | undefined {
  const kette = mittelketteOf(werte);
  return kette.ok ? kette.value.mittel : undefined;
}
