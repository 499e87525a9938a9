/**
 * How shares become amounts. The VwV is silent; each of these has been in use somewhere (ADR on left-over cents):
 * "rest": every cent handed out, the left-over cents to the largest remainders.
 * "cent", "euro": each row half up for itself.
 * "satz2", "satz3": first a rate per person with two or three decimals, then rate × persons, half up to the cent.
 */
export type Verfahren = (typeof VERFAHREN)[number];

export const VERFAHREN = ["rest", "cent", "euro", "satz2", "satz3"] as const;

export const VERFAHREN_VORGABE: Verfahren = "rest";
