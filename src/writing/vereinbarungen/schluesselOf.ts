import type {
  Personenbestand,
  Prozentanteil,
  Schluessel,
  Stundenanteil,
} from "../../domain/abrechnung/vereinbarung/schluessel";
import { done, type Result } from "../../domain/result";
import type { Abrechnungsluecke } from "../../i18n/abrechnungSentence";
import { collect } from "../collect";
import type { Gemeindezeile } from "../gemeinden/gemeindezeile";
import type { Vereinbarungszeile } from "./vereinbarungszeile";
import { gemeindeIn, needed } from "./zeilenpruefung";

/** By what the client's part is measured, from the rows of one version. */
export function schluesselOf(
  first: Vereinbarungszeile,
  zeilen: readonly Vereinbarungszeile[],
  register: readonly Gemeindezeile[],
): Result<Schluessel, Abrechnungsluecke> {
  const art = needed(first, "schluessel", "Schlüssel");
  if (!art.ok) return art;
  switch (art.value) {
    case "stunden":
    case "iststunden": {
      const stellen = collect(zeilen, stundenanteilOf);
      const stundenquelle = art.value === "stunden" ? "vereinbart" : "ist";
      return stellen.ok ? done({ kind: "stunden", stellen: stellen.value, stundenquelle }) : stellen;
    }
    case "prozent": {
      const anteile = collect(zeilen, (zeile) => {
        const teilnehmer = teilnehmerOf(zeile, register);
        if (!teilnehmer.ok) return teilnehmer;
        const anteil = needed(zeile, "anteil", "Anteil");
        if (!anteil.ok) return anteil;
        return done({ ...teilnehmer.value, anteil: anteil.value });
      });
      return anteile.ok ? done({ kind: "prozent", anteile: anteile.value }) : anteile;
    }
    case "personen": {
      const bestaende = collect(zeilen, (zeile) => {
        const teilnehmer = teilnehmerOf(zeile, register);
        if (!teilnehmer.ok) return teilnehmer;
        const personen = needed(zeile, "personen", "Personen");
        if (!personen.ok) return personen;
        return done({ ...teilnehmer.value, personen: BigInt(personen.value) });
      });
      return bestaende.ok ? done({ kind: "personen", bestaende: bestaende.value }) : bestaende;
    }
  }
}

function stundenanteilOf(zeile: Vereinbarungszeile): Result<Stundenanteil, Abrechnungsluecke> {
  const stelle = needed(zeile, "fuer", "Stelle oder Gemeinde");
  if (!stelle.ok) return stelle;
  const stunden = needed(zeile, "stunden", "Stunden");
  if (!stunden.ok) return stunden;
  const vollzeit = needed(zeile, "vollzeit", "Vollzeit");
  if (!vollzeit.ok) return vollzeit;
  return done({ stelle: stelle.value, stundenProWoche: stunden.value, vollzeitstunden: vollzeit.value });
}

/** The short name decides about a left-over cent, as in every other division. */
function teilnehmerOf(
  zeile: Vereinbarungszeile,
  register: readonly Gemeindezeile[],
): Result<Pick<Prozentanteil | Personenbestand, "ags" | "name">, Abrechnungsluecke> {
  const gemeinde = gemeindeIn(zeile, zeile.fuer, "Stelle oder Gemeinde", register);
  return gemeinde.ok ? done({ ags: gemeinde.value.partei.ags, name: gemeinde.value.gemeinde }) : gemeinde;
}
