import type { Vereinbarung, Vereinbarungsfassung } from "../../domain/abrechnung/vereinbarung/vereinbarung";
import type { UstFestlegung } from "../../domain/abrechnung/umsatzsteuer/ustFestlegung";
import { done, refused, type Result } from "../../domain/result";
import type { Abrechnungsluecke } from "../../i18n/abrechnungSentence";
import { collect } from "../collect";
import type { Gemeindezeile } from "../gemeinden/gemeindezeile";
import { schluesselOf } from "./schluesselOf";
import { gemeindeIn, needed, SHEET } from "./zeilenpruefung";
import type { Vereinbarungszeile } from "./vereinbarungszeile";

/** The agreements that the rows say, in the order of their first rows; the parties come from the master data. */
export function vereinbarungenOf(
  zeilen: readonly Vereinbarungszeile[],
  register: readonly Gemeindezeile[],
): Result<readonly Vereinbarung[], Abrechnungsluecke> {
  const unnamed = zeilen.find(({ nummer }) => nummer === "");
  if (unnamed !== undefined) {
    return refused({ kind: "zelleFehlt", sheet: SHEET, zeile: unnamed.excelzeile, spalte: "Nr." });
  }
  const nummern = [...new Set(zeilen.map(({ nummer }) => nummer))];
  return collect(nummern, (nummer) =>
    vereinbarungOf(
      nummer,
      zeilen.filter((zeile) => zeile.nummer === nummer),
      register,
    ),
  );
}

function vereinbarungOf(
  nummer: string,
  zeilen: readonly Vereinbarungszeile[],
  register: readonly Gemeindezeile[],
): Result<Vereinbarung, Abrechnungsluecke> {
  const [kopf, ...others] = zeilen.filter(({ zeile }) => zeile === "laufzeit");
  if (kopf === undefined || others.length > 0) {
    const anzahl = kopf === undefined ? 0 : others.length + 1;
    return refused({ kind: "laufzeitNichtEinmal", sheet: SHEET, nummer, anzahl });
  }
  const von = needed(kopf, "ab", "gültig ab");
  if (!von.ok) return von;
  const bis = needed(kopf, "bis", "gültig bis");
  if (!bis.ok) return bis;
  const leistender = gemeindeIn(kopf, kopf.leistender, "Leistender", register);
  if (!leistender.ok) return leistender;
  const empfaenger = gemeindeIn(kopf, kopf.empfaenger, "Empfänger", register);
  if (!empfaenger.ok) return empfaenger;
  const fassungen = fassungenOf(
    zeilen.filter(({ zeile }) => zeile === "leistung"),
    register,
  );
  if (!fassungen.ok) return fassungen;
  const umsatzsteuer = collect(
    zeilen.filter(({ zeile }) => zeile === "umsatzsteuer"),
    festlegungOf,
  );
  if (!umsatzsteuer.ok) return umsatzsteuer;
  return done({
    nummer,
    leistender: leistender.value.partei,
    empfaenger: empfaenger.value.partei,
    laufzeit: { von: von.value, bis: bis.value },
    nummernkreis: kopf.nummernkreis,
    fassungen: fassungen.value,
    umsatzsteuer: umsatzsteuer.value,
  });
}

/** Rows from the same day are one version: its posts, or those who share. */
function fassungenOf(
  zeilen: readonly Vereinbarungszeile[],
  register: readonly Gemeindezeile[],
): Result<readonly Vereinbarungsfassung[], Abrechnungsluecke> {
  const tage = collect(zeilen, (zeile) => needed(zeile, "ab", "gültig ab"));
  if (!tage.ok) return tage;
  return collect([...new Set(tage.value)], (ab) =>
    fassungOf(
      zeilen.filter((zeile) => zeile.ab === ab),
      register,
    ),
  );
}

function fassungOf(
  zeilen: readonly Vereinbarungszeile[],
  register: readonly Gemeindezeile[],
): Result<Vereinbarungsfassung, Abrechnungsluecke> {
  const [first, ...others] = zeilen;
  if (first === undefined) throw new RangeError("a version has rows");
  const ab = needed(first, "ab", "gültig ab");
  if (!ab.ok) return ab;
  const modell = needed(first, "modell", "Modell");
  if (!modell.ok) return modell;
  const zahlungsziel = needed(first, "zahlungsziel", "Zahlungsziel Tage");
  if (!zahlungsziel.ok) return zahlungsziel;
  for (const other of others) {
    const spalte = GEMEINSAM.find(({ key }) => other[key] !== undefined && other[key] !== first[key])?.spalte;
    if (spalte !== undefined) {
      return refused({ kind: "zeilenWidersprechen", sheet: SHEET, zeile: other.excelzeile, spalte });
    }
  }
  const schluessel = schluesselOf(first, zeilen, register);
  if (!schluessel.ok) return schluessel;
  return done({
    ab: ab.value,
    ...(first.bis === undefined ? {} : { bis: first.bis }),
    modell: modell.value,
    schluessel: schluessel.value,
    zahlungszielTage: zahlungsziel.value,
  });
}

/** Said once for a version: further rows repeat it or leave it empty. */
const GEMEINSAM = [
  { key: "bis", spalte: "gültig bis" },
  { key: "modell", spalte: "Modell" },
  { key: "schluessel", spalte: "Schlüssel" },
  { key: "zahlungsziel", spalte: "Zahlungsziel Tage" },
] as const;

function festlegungOf(zeile: Vereinbarungszeile): Result<UstFestlegung, Abrechnungsluecke> {
  const ab = needed(zeile, "ab", "gültig ab");
  if (!ab.ok) return ab;
  return done({
    ab: ab.value,
    ...(zeile.bis === undefined ? {} : { bis: zeile.bis }),
    behandlung: zeile.behandlung ?? "ungeklaert",
    festgelegtVon: zeile.festgelegtVon,
    festgelegtAm: zeile.festgelegtAm ?? "fehlt",
    vermerk: zeile.vermerk,
  });
}
