import type { Stand } from "../../application/readStand";
import { werteOf } from "../../domain/einstellung/einstellungen";
import type { EinstellungenSheet } from "../../writing/einstellungen/readEinstellungen";
import type { Klaerungszeile } from "../../writing/klaerung/klaerungszeile";
import type { Eigenes } from "./listenarbeit";

/** The workbook as it stands now, with our own unwritten work on top: what a colleague wrote meanwhile stays. */
export function mergeStand(eigenes: Eigenes, fresh: Stand): Stand {
  const { stand, jahr, ungeschrieben, isGeaendert } = eigenes;
  if (stand === "unbekannt") return fresh;
  const changed = new Set(ungeschrieben);
  const mine = stand.klaerung.filter((zeile) => zeile.jahr === jahr && changed.has(zeile.schluessel));
  return {
    ...fresh,
    klaerung: mergeKlaerung(fresh.klaerung, mine),
    einstellungen: isGeaendert ? withOwn(fresh.einstellungen, eigenes, stand) : fresh.einstellungen,
  };
}

function mergeKlaerung(
  fresh: readonly Klaerungszeile[],
  mine: readonly Klaerungszeile[],
): readonly Klaerungszeile[] {
  const keyOf = ({ jahr, schluessel }: Klaerungszeile) => `${jahr} ${schluessel}`;
  const own = new Map(mine.map((zeile) => [keyOf(zeile), zeile]));
  const known = new Set(fresh.map(keyOf));
  const kept = fresh.map((zeile) => ({ ...(own.get(keyOf(zeile)) ?? zeile), nr: zeile.nr }));
  const last = fresh.reduce((highest, { nr }) => Math.max(highest, nr), 0);
  const added = mine.filter((zeile) => !known.has(keyOf(zeile)));
  return [...kept, ...added.map((zeile, index) => ({ ...zeile, nr: last + 1 + index }))];
}

function withOwn(
  fresh: EinstellungenSheet,
  { jahr, korrekturen }: Eigenes,
  stand: Stand,
): EinstellungenSheet {
  const { umzug } = werteOf(stand.einstellungen.einstellungen, jahr);
  const others = fresh.einstellungen.jahre.filter((werte) => werte.jahr !== jahr);
  const werte = { ...werteOf(fresh.einstellungen, jahr), ...(umzug === undefined ? {} : { umzug }) };
  return { ...fresh, korrekturen, einstellungen: { jahre: [...others, werte] } };
}
