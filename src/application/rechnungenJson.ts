import { plainEuros } from "../domain/geld/betrag";
import type { Mangel } from "../domain/abrechnung/rechnung/mangel";
import type { Buchbefund } from "../i18n/buchbefundSentence";
import type { Rechnungslauf, Versuch } from "./planRechnungen";

/** The result for machines. Amounts in euros as text with a point. */
export interface RechnungenJson {
  readonly year: number;
  readonly quarter: number;
  readonly invoices: readonly InvoiceJson[];
  /** Agreements that nothing can be computed from: the kinds of their faults. */
  readonly faulty: Readonly<Record<string, readonly string[]>>;
  /** What somebody changed by hand in the book. */
  readonly changedByHand: readonly Buchbefund[];
}

interface InvoiceJson {
  readonly agreement: string;
  /** AGS. */
  readonly client: string;
  readonly from: string;
  readonly to: string;
  readonly net: string;
  readonly vat: string;
  readonly gross: string;
  readonly treatment: string;
  readonly state: "issued" | "ready" | "billed" | "draft";
  /** Absent where none was given. */
  readonly number?: string;
  /** The kinds of what is missing. */
  readonly missing: readonly Mangel["kind"][];
}

export function rechnungenJson(
  { quartal, versuche, fehler }: Rechnungslauf,
  isIssued: boolean,
  befunde: readonly Buchbefund[],
): RechnungenJson {
  return {
    year: quartal.jahr,
    quarter: quartal.nummer,
    invoices: versuche.map((versuch) => invoiceOf(versuch, isIssued)),
    faulty: Object.fromEntries(
      fehler.map(({ vereinbarung, eingabefehler }) => [
        vereinbarung,
        eingabefehler.fehler.map(({ kind }) => kind),
      ]),
    ),
    changedByHand: befunde,
  };
}

function invoiceOf({ entwurf, ergebnis }: Versuch, isIssued: boolean): InvoiceJson {
  const { vereinbarung, empfaenger, zeitraum, netto, ust, brutto, steuer, maengel } = entwurf;
  return {
    agreement: vereinbarung,
    client: empfaenger.ags,
    from: zeitraum.von,
    to: zeitraum.bis,
    net: plainEuros(netto),
    vat: plainEuros(ust),
    gross: plainEuros(brutto),
    treatment: steuer === "ungeklaert" ? steuer : steuer.behandlung,
    ...stateOf(ergebnis, isIssued),
    missing: maengel.map(({ kind }) => kind),
  };
}

function stateOf(ergebnis: Versuch["ergebnis"], isIssued: boolean): Pick<InvoiceJson, "state" | "number"> {
  if (ergebnis.ok) return isIssued ? { state: "issued", number: ergebnis.value.nummer } : { state: "ready" };
  const { refusal } = ergebnis;
  return refusal.kind === "schonBerechnet" ? { state: "billed", number: refusal.nummer } : { state: "draft" };
}
