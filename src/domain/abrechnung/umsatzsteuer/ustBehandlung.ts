import { Decimal } from "../../geld/decimal";
import type { Fassung } from "../../vorschrift/fassung";
import type { Fundstelle } from "../../vorschrift/fundstelle";
import { day } from "../../zeit/day";

/**
 * How a supply is taxed. A legal choice of the Kaemmerei per agreement and days, never a default: VAT that is shown
 * wrongly is owed (§ 14c UStG).
 */
export type UstBehandlung =
  "regelsteuersatz" | "steuerfreiNr18" | "steuerfreiNr29" | "nichtSteuerbar2b" | "nichtSteuerbarAltesRecht";

/** As EN 16931 sorts them: taxed, exempt, outside the scope. */
export type UstKategorie = "S" | "E" | "O";

export const BEHANDLUNGEN: Readonly<Record<UstBehandlung, Steuergrund>> = {
  regelsteuersatz: { kategorie: "S", fundstelle: "§ 12 Abs. 1 UStG" },
  steuerfreiNr18: { kategorie: "E", fundstelle: "§ 4 Nr. 18 UStG" },
  steuerfreiNr29: { kategorie: "E", fundstelle: "§ 4 Nr. 29 UStG" },
  nichtSteuerbar2b: { kategorie: "O", fundstelle: "§ 2b UStG" },
  nichtSteuerbarAltesRecht: { kategorie: "O", fundstelle: "§ 27 Abs. 22a UStG" },
};

export interface Steuergrund {
  readonly kategorie: UstKategorie;
  readonly fundstelle: Fundstelle;
}

/** The 16 % of the second half of 2020 are past; the law names no end of the 19 %. */
export const REGELSTEUERSATZ: readonly Fassung<Decimal>[] = [
  {
    gilt: { von: day("2021-01-01"), bis: day("9999-12-31") },
    value: new Decimal("0.19"),
    fundstelle: "§ 12 Abs. 1 UStG",
  },
];

/** Until when a town may still choose § 2 Abs. 3 UStG in its old wording; from the next day § 2b binds all. */
export const ALTES_RECHT: Fassung<"option"> = {
  gilt: { von: day("2017-01-01"), bis: day("2026-12-31") },
  value: "option",
  fundstelle: "§ 27 Abs. 22a UStG",
};
