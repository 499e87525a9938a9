import { Decimal as Library } from "decimal.js";

/**
 * Our own Decimal, the only door to the library: nobody else can change its precision or rounding (ADR on money).
 * A Decimal is unrounded; only roundToCent turns it into a Betrag.
 */
export const Decimal = Library.clone({ defaults: true, precision: 40, rounding: Library.ROUND_HALF_UP });
export type Decimal = Library;
