/** The codes that this program writes, and no others. */

/** BT-24: XRechnung 3.0, without extension. */
export const SPEZIFIKATION = "urn:cen.eu:en16931:2017#compliant#urn:xeinkauf.de:kosit:xrechnung_3.0";

/** BT-23. */
export const PROZESS = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

/** BT-3. 381 would need another root element (CreditNote), so a correction is 384 with negative quantities. */
export const RECHNUNG = "380";
export const KORREKTUR = "384";

export const EURO = "EUR";
export const DEUTSCHLAND = "DE";

/** BT-130: one piece; a line is one share, never hours times a rate. */
export const STUECK = "C62";

/** BT-81: SEPA credit transfer. */
export const SEPA_UEBERWEISUNG = "58";

/** Schemes of electronic addresses and ids: mail, Leitweg-ID. */
export const EMAIL = "EM";
export const LEITWEG_ID = "0204";
