import type {
  Gemeinkostenzuschlag,
  Kostenzeile as Dauerkosten,
  LaufendeKostenart,
  Stelle,
} from "../../domain/abrechnung/kosten/kosten";
import { done, type Result } from "../../domain/result";
import type { Zeitraum } from "../../domain/zeit/zeitraum";
import type { Abrechnungsluecke } from "../../i18n/abrechnungSentence";
import { collect } from "../collect";
import { needed } from "./kostenpruefung";
import type { Kostenzeile } from "./kostenzeile";

/** One post: what it costs from which day, its overhead, and when nobody holds it. */
export function stelleOf(name: string, zeilen: readonly Kostenzeile[]): Result<Stelle, Abrechnungsluecke> {
  const kosten = collect(
    zeilen.filter(({ art }) => isLaufend(art)),
    dauerkostenOf,
  );
  if (!kosten.ok) return kosten;
  const gemeinkosten = collect(
    zeilen.filter(({ art }) => art === "gemeinkosten"),
    zuschlagOf,
  );
  if (!gemeinkosten.ok) return gemeinkosten;
  const vakanzen = collect(
    zeilen.filter(({ art }) => art === "vakanz"),
    vakanzOf,
  );
  if (!vakanzen.ok) return vakanzen;
  return done({
    name,
    kosten: kosten.value,
    gemeinkosten: gemeinkosten.value,
    vakanzen: vakanzen.value,
  });
}

function isLaufend(art: Kostenzeile["art"]): art is LaufendeKostenart {
  return art === "personalkosten" || art === "jahressonderzahlung" || art === "sachkostenpauschale";
}

function dauerkostenOf(zeile: Kostenzeile): Result<Dauerkosten, Abrechnungsluecke> {
  const { art } = zeile;
  if (!isLaufend(art)) throw new RangeError("a running cost has an Art of its own");
  const ab = needed(zeile, "ab", "ab");
  if (!ab.ok) return ab;
  const betrag = needed(zeile, "betrag", "Betrag");
  if (!betrag.ok) return betrag;
  const je = needed(zeile, "je", "je");
  if (!je.ok) return je;
  return done({ art, ab: ab.value, ...endOf(zeile), betrag: betrag.value, je: je.value });
}

function zuschlagOf(zeile: Kostenzeile): Result<Gemeinkostenzuschlag, Abrechnungsluecke> {
  const ab = needed(zeile, "ab", "ab");
  if (!ab.ok) return ab;
  const satz = needed(zeile, "zuschlag", "Zuschlag");
  return satz.ok ? done({ ab: ab.value, ...endOf(zeile), satz: satz.value }) : satz;
}

function vakanzOf(zeile: Kostenzeile): Result<Zeitraum, Abrechnungsluecke> {
  const von = needed(zeile, "ab", "ab");
  if (!von.ok) return von;
  const bis = needed(zeile, "bis", "bis");
  return bis.ok ? done({ von: von.value, bis: bis.value }) : bis;
}

function endOf({ bis }: Kostenzeile): Pick<Dauerkosten, "bis"> {
  return bis === undefined ? {} : { bis };
}
