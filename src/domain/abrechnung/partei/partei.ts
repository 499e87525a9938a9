/**
 * Master data of a town that bills or is billed, as typed in IntM Gemeinden; empty where nobody filled the cell.
 * What is missing or wrong keeps an invoice a draft: see checkPflichtangaben.
 */
export interface Partei {
  /** Eight digits, the leading zero kept. */
  readonly ags: string;
  /** The full name as in the letterhead: "Stadt Brackenheim". */
  readonly name: string;
  readonly strasse: string;
  readonly plz: string;
  readonly ort: string;
  readonly kontakt: string;
  readonly telefon: string;
  readonly email: string;
  readonly steuernummer: string;
  readonly ustIdNr: string;
  readonly leitwegId: string;
  /** How the client knows the supplier: its creditor number, or an own Leitweg-ID. */
  readonly sellerId: string;
  readonly iban: string;
  readonly bic: string;
}

export type Parteifeld = keyof Partei;

export const PARTEIFELDER: readonly Parteifeld[] = [
  "ags",
  "name",
  "strasse",
  "plz",
  "ort",
  "kontakt",
  "telefon",
  "email",
  "steuernummer",
  "ustIdNr",
  "leitwegId",
  "sellerId",
  "iban",
  "bic",
];

export type Rolle = "leistender" | "empfaenger";
