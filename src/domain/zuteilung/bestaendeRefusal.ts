/** Why a table of Gemeinden and counts cannot be taken. Rows count from 1 as in Excel. */
export type BestaendeRefusal =
  | { readonly kind: "keineBestaende" }
  | { readonly kind: "keineZahlspalte" }
  | { readonly kind: "gemeindeFehlt"; readonly zeile: number }
  | { readonly kind: "summenzeile"; readonly zeile: number; readonly input: string }
  | { readonly kind: "personenzahlFehlt"; readonly zeile: number; readonly gemeinde: string }
  | {
      readonly kind: "keinePersonenzahl";
      readonly zeile: number;
      readonly gemeinde: string;
      readonly input: string;
    }
  | {
      readonly kind: "gemeindeZweimal";
      readonly zeile: number;
      readonly zuerst: number;
      readonly gemeinde: string;
    }
  | { readonly kind: "unbekannterAgs"; readonly zeile: number; readonly input: string };
