import { differenceOf, eurosOf, NULL_EURO, type Betrag } from "../../geld/betrag";
import type { Decimal } from "../../geld/decimal";
import { roundToCent, type Rundung } from "../../geld/roundToCent";
import { done, refused, type Result } from "../../result";
import { fassungOn } from "../../vorschrift/fassung";
import type { Fundstelle } from "../../vorschrift/fundstelle";
import type { Tag } from "../../zeit/tag";
import type { Zeitraum } from "../../zeit/zeitraum";
import { ALTES_RECHT, BEHANDLUNGEN, REGELSTEUERSATZ, type UstBehandlung } from "./ustBehandlung";

/** Without VAT there is no rate and no amount that somebody could print by mistake, only the reason. */
export type Steuer =
  | {
      readonly kategorie: "S";
      readonly behandlung: UstBehandlung;
      /** A fraction: 0.19. */
      readonly satz: Decimal;
      readonly betrag: Betrag;
      readonly fundstelle: Fundstelle;
    }
  | {
      readonly kategorie: "E" | "O";
      readonly behandlung: UstBehandlung;
      /** Named in the reason that stands instead of the VAT (§ 14 Abs. 4 Satz 1 Nr. 8 UStG). */
      readonly fundstelle: Fundstelle;
    };

export type Steuerhindernis =
  | { readonly kind: "altesRechtAusgelaufen"; readonly letzterTag: Tag; readonly fundstelle: Fundstelle }
  | { readonly kind: "keinSteuersatz"; readonly tag: Tag };

/** Both the rate and the right to the old law follow the days of service, not the date of the invoice (§ 27 Abs. 1 UStG). */
export function steuerOf(
  netto: Betrag,
  behandlung: UstBehandlung,
  leistung: Zeitraum,
): Result<Steuer, Steuerhindernis> {
  const { kategorie, fundstelle } = BEHANDLUNGEN[behandlung];
  if (behandlung === "nichtSteuerbarAltesRecht" && leistung.bis > ALTES_RECHT.gilt.bis) {
    const { gilt, fundstelle } = ALTES_RECHT;
    return refused({ kind: "altesRechtAusgelaufen", letzterTag: gilt.bis, fundstelle });
  }
  if (kategorie !== "S") return done({ kategorie, behandlung, fundstelle });
  const satz = fassungOn(REGELSTEUERSATZ, leistung.bis);
  if (!satz.ok) return refused({ kind: "keinSteuersatz", tag: leistung.bis });
  const betrag = roundToCent(eurosOf(netto).times(satz.value.value), RUNDUNG);
  return done({ kategorie, behandlung, satz: satz.value.value, betrag, fundstelle });
}

export function ustOf(steuer: Steuer): Betrag {
  return steuer.kategorie === "S" ? steuer.betrag : NULL_EURO;
}

export function negateSteuer(steuer: Steuer): Steuer {
  return steuer.kategorie === "S" ? { ...steuer, betrag: differenceOf(NULL_EURO, steuer.betrag) } : steuer;
}

/** The law asks for the amount and is silent on its rounding; EN 16931 (BR-CO-17): once per rate, on the summed base. */
const RUNDUNG: Rundung = { mode: "kaufmaennisch", fundstelle: "§ 14 Abs. 4 Satz 1 Nr. 8 UStG" };
