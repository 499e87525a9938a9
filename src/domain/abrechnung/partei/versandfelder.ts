import type { Parteifeld } from "./partei";

/**
 * What only an e-invoice needs: where to send it, whom to call. No rule of § 14 UStG demands it, so it may be filled
 * after the invoice was issued.
 */
export const VERSANDFELDER = [
  "leitwegId",
  "kontakt",
  "telefon",
  "email",
  "sellerId",
  "bic",
] as const satisfies readonly Parteifeld[];

export type Versandfeld = (typeof VERSANDFELDER)[number];

export function isVersandfeld(feld: Parteifeld): feld is Versandfeld {
  return VERSANDFELDER.some((one) => one === feld);
}
