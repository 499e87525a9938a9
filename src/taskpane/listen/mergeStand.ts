import type { Stand } from "../../application/readStand";
import { werteOf } from "../../domain/einstellung/einstellungen";
import type { EinstellungenSheet } from "../../writing/einstellungen/readEinstellungen";
import type { Klaerungszeile } from "../../writing/klaerung/klaerungszeile";
import type { Eigenes } from "./listenarbeit";

/** The workbook as it stands now, with our own unwritten work on top: what a colleague wrote meanwhile stays. */
export function mergeStand(eigenes: Eigenes, fresh: Stand): Stand {
  const { stand, jahr, ungeschrieben, isGeaendert } = eigenes;
  if (stand === "unbekannt") return fresh;
  const mine = stand.klaerung.filter(
    (zeile) => zeile.jahr === jahr && ungeschrieben.includes(zeile.schluessel),
  );
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
  const isSame = (one: Klaerungszeile, other: Klaerungszeile) =>
    one.jahr === other.jahr && one.schluessel === other.schluessel;
  const kept = fresh.map((zeile) => {
    const own = mine.find((one) => isSame(one, zeile));
    return own === undefined ? zeile : { ...own, nr: zeile.nr };
  });
  const last = fresh.reduce((highest, { nr }) => Math.max(highest, nr), 0);
  const added = mine.filter((zeile) => !fresh.some((one) => isSame(one, zeile)));
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
