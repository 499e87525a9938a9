import type { Partei } from "../domain/abrechnung/partei/partei";
import { VERSANDFELDER, type Versandfeld } from "../domain/abrechnung/partei/versandfelder";
import type { Rechnung } from "../domain/abrechnung/rechnung/rechnung";
import { isEmailadresse, isTelefonnummer } from "./pruefung/kontakt";

/**
 * An issued invoice never changes. But what only the file needs (where to send it, whom to call) may have been open
 * when it was issued: that comes from today's master data, so that a filled cell is enough. What § 14 UStG demands
 * stays as issued, and so does everything that was usable.
 */
export function withStammdaten(rechnung: Rechnung, stammdaten: readonly Partei[]): Rechnung {
  return {
    ...rechnung,
    leistender: filled(rechnung.leistender, stammdaten),
    empfaenger: filled(rechnung.empfaenger, stammdaten),
  };
}

function filled(issued: Partei, stammdaten: readonly Partei[]): Partei {
  const today = stammdaten.find(({ ags }) => ags === issued.ags);
  if (today === undefined) return issued;
  const fields = VERSANDFELDER.filter((feld) => !isUsable(feld, issued[feld].trim())).map(
    (feld) => [feld, today[feld]] as const,
  );
  return { ...issued, ...Object.fromEntries(fields) };
}

function isUsable(feld: Versandfeld, text: string): boolean {
  if (feld === "email") return isEmailadresse(text);
  return feld === "telefon" ? isTelefonnummer(text) : text !== "";
}
