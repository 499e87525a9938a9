import type { Parteifeld, Rolle } from "../partei/partei";

/** Why no e-invoice is written. `regeln`: the official rules, or ours (INTM-…) where those are silent or only warn. */
export type Verstoss = Befund & { readonly regeln: readonly string[] };

export type Befund =
  | { readonly kind: "fehlt"; readonly fundort: Fundort }
  | {
      readonly kind: "falsch";
      readonly fundort: Fundort;
      readonly input: string;
      readonly grund: "form" | "pruefziffer";
    }
  /** U+0007 in a name, or half of an emoji. */
  | { readonly kind: "steuerzeichen"; readonly fundort: Fundort; readonly zeichen: string }
  /** "undefined" where somebody's formula had nothing. */
  | { readonly kind: "platzhalter"; readonly fundort: Fundort; readonly input: string }
  | {
      readonly kind: "kennungFalsch";
      readonly fundort: Fundort;
      readonly input: string;
      readonly erlaubt: string;
    }
  /** Not a plain number with at most two decimals. */
  | { readonly kind: "keinBetrag"; readonly fundort: Fundort; readonly input: string }
  | { readonly kind: "betragFalsch"; readonly fundort: Fundort; readonly ist: string; readonly soll: string }
  | { readonly kind: "zeilennummerDoppelt"; readonly zeile: string }
  | { readonly kind: "keineZeilen" }
  | { readonly kind: "ustIdVerboten"; readonly input: string }
  | {
      readonly kind: "satzFalsch";
      readonly fundort: Fundort;
      readonly kategorie: string;
      readonly input: string;
    }
  | { readonly kind: "grundFehlt"; readonly kategorie: string }
  | { readonly kind: "grundVerboten"; readonly input: string }
  /** Outside the scope of VAT on the same invoice as taxed or exempt: two invoices. */
  | { readonly kind: "kategorienGemischt"; readonly kategorien: readonly string[] }
  /** The lines and the breakdown do not name the same categories, each once. */
  | { readonly kind: "aufteilungFalsch"; readonly kategorie: string }
  | { readonly kind: "zahlungswegFehlt" }
  | { readonly kind: "zahlungszielFehlt" }
  | { readonly kind: "skonto"; readonly input: string }
  | { readonly kind: "endeVorAnfang"; readonly fundort: Fundort; readonly von: string; readonly bis: string }
  | { readonly kind: "zeileAusserhalb"; readonly zeile: string; readonly von: string; readonly bis: string }
  | { readonly kind: "keinQuartal"; readonly von: string; readonly bis: string }
  | { readonly kind: "bezugFehlt" };

/** Where the clerk finds what is wrong: a cell of the master data, a line, or the head of the invoice (BT = business term). */
export type Fundort =
  | { readonly kind: "feld"; readonly rolle: Rolle; readonly ags: string; readonly feld: Parteifeld }
  | { readonly kind: "zeile"; readonly zeile: string; readonly term: string }
  | { readonly kind: "kopf"; readonly term: string };

export function verstoss(regeln: readonly string[], befund: Befund): Verstoss {
  return { ...befund, regeln };
}
