import type { Einzelposten, Iststunden, Kosten, Zuwendung } from "../../domain/abrechnung/kosten/kosten";
import { done, refused, type Result } from "../../domain/result";
import type { Abrechnungsluecke } from "../../i18n/abrechnungSentence";
import { collect } from "../collect";
import { needed, SHEET } from "./kostenpruefung";
import type { Kostenzeile } from "./kostenzeile";
import { stelleOf } from "./stelleOf";

/** The cost of one agreement, from its rows. */
export function kostenOf(
  zeilen: readonly Kostenzeile[],
  vereinbarung: string,
): Result<Kosten, Abrechnungsluecke> {
  const own = zeilen.filter((zeile) => zeile.vereinbarung === vereinbarung);
  const rowsOf = (isWanted: (art: Kostenzeile["art"]) => boolean) => own.filter(({ art }) => isWanted(art));
  const anStellen = rowsOf(isStellenart);
  const namen = collect(anStellen, (zeile) => needed(zeile, "stelle", "Stelle"));
  if (!namen.ok) return namen;
  const stellen = collect([...new Set(namen.value)], (name) =>
    stelleOf(
      name,
      anStellen.filter(({ stelle }) => stelle === name),
    ),
  );
  if (!stellen.ok) return stellen;
  const einzelposten = collect(rowsOf(isEinzelart), einzelpostenOf);
  if (!einzelposten.ok) return einzelposten;
  const iststunden = collect(
    rowsOf((art) => art === "iststunden"),
    iststundenOf,
  );
  if (!iststunden.ok) return iststunden;
  const zuwendungen = collect(
    rowsOf((art) => art === "zuwendung"),
    zuwendungOf,
  );
  if (!zuwendungen.ok) return zuwendungen;
  return done({
    stellen: stellen.value,
    einzelposten: einzelposten.value,
    iststunden: iststunden.value,
    zuwendungen: zuwendungen.value,
  });
}

function isStellenart(art: Kostenzeile["art"]): boolean {
  return ["personalkosten", "jahressonderzahlung", "sachkostenpauschale", "gemeinkosten", "vakanz"].includes(
    art,
  );
}

function isEinzelart(art: Kostenzeile["art"]): art is Einzelposten["art"] {
  return ["reisekosten", "material", "fortbildung", "einmalzahlung", "sonstiges"].includes(art);
}

function einzelpostenOf(zeile: Kostenzeile): Result<Einzelposten, Abrechnungsluecke> {
  const { art, bezeichnung, beleg, stelle } = zeile;
  if (!isEinzelart(art)) throw new RangeError("a single item has an Art of its own");
  const tag = needed(zeile, "ab", "ab");
  if (!tag.ok) return tag;
  const betrag = needed(zeile, "betrag", "Betrag");
  if (!betrag.ok) return betrag;
  const umfang = needed(zeile, "umfang", "Umfang");
  if (!umfang.ok) return umfang;
  return done({
    art,
    tag: tag.value,
    bezeichnung,
    beleg,
    betrag: betrag.value,
    umfang: umfang.value === "voll" ? { kind: "voll" } : { kind: "anteilig", stelle },
  });
}

function iststundenOf(zeile: Kostenzeile): Result<Iststunden, Abrechnungsluecke> {
  const stelle = needed(zeile, "stelle", "Stelle");
  if (!stelle.ok) return stelle;
  const jahr = needed(zeile, "jahr", "Jahr");
  if (!jahr.ok) return jahr;
  const { quartal: nummer } = zeile;
  if (nummer !== 1 && nummer !== 2 && nummer !== 3 && nummer !== 4) {
    return refused({ kind: "zelleFehlt", sheet: SHEET, zeile: zeile.excelzeile, spalte: "Quartal" });
  }
  const stunden = needed(zeile, "stunden", "Stunden");
  if (!stunden.ok) return stunden;
  return done({
    stelle: stelle.value,
    quartal: { jahr: jahr.value, nummer },
    stundenProWoche: stunden.value,
  });
}

function zuwendungOf(zeile: Kostenzeile): Result<Zuwendung, Abrechnungsluecke> {
  const jahr = needed(zeile, "jahr", "Jahr");
  if (!jahr.ok) return jahr;
  const betrag = needed(zeile, "betrag", "Betrag");
  return betrag.ok ? done({ jahr: jahr.value, betrag: betrag.value }) : betrag;
}
