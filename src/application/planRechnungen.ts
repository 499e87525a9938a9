import type { Entwurf } from "../domain/abrechnung/rechnung/entwurf";
import { quartalsrechnungenOf, type Eingabefehler } from "../domain/abrechnung/rechnung/quartalsrechnung";
import type { Rechnung } from "../domain/abrechnung/rechnung/rechnung";
import { issueRechnung, type Ausstellungshindernis } from "../domain/abrechnung/rechnungsbuch/issueRechnung";
import { eintragOf } from "../domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { pruefsummentextOf } from "../domain/abrechnung/rechnungsbuch/rechnungstext";
import type { Result } from "../domain/result";
import type { Quartal } from "../domain/zeit/quartal";
import type { Tag } from "../domain/zeit/tag";
import { isHindernis } from "../i18n/buchbefundSentence";
import type { SheetWrite } from "../workbook/plan";
import { planProtokoll } from "../writing/protokoll";
import { bucheintragOf, planRechnungsbuch, type Buchzeile } from "../writing/rechnungsbuch/planRechnungsbuch";
import { planRechnungszeilen } from "../writing/rechnungsbuch/planRechnungszeilen";
import { AUSGESTELLT, ausgestelltText } from "../writing/rechnungsbuch/protokollnummern";
import { pruefsummeOf } from "./pruefsumme";
import type { Abrechnungsstand } from "./readRechnungen";

/** What a quarter comes to: every draft, and the invoice it becomes or why not. Nothing is written by it. */
export interface Rechnungslauf {
  readonly quartal: Quartal;
  readonly versuche: readonly Versuch[];
  /** Agreements whose rows contradict themselves. */
  readonly fehler: readonly { readonly vereinbarung: string; readonly eingabefehler: Eingabefehler }[];
}

export interface Versuch {
  readonly entwurf: Entwurf;
  readonly ergebnis: Result<Rechnung, Ausstellungshindernis>;
}

export function rechneQuartal(
  { faelle, buch }: Abrechnungsstand,
  quartal: Quartal,
  ausstellung: { readonly rechnungsdatum: Tag; readonly ausgestelltVon: string },
): Rechnungslauf {
  const berechnet = faelle.map(({ vereinbarung, kosten }) => ({
    vereinbarung: vereinbarung.nummer,
    entwuerfe: quartalsrechnungenOf(vereinbarung, kosten, quartal),
  }));
  const eintraege = buch.zeilen.map(bucheintragOf);
  const versuche: Versuch[] = [];
  for (const { entwuerfe } of berechnet) {
    for (const entwurf of entwuerfe.ok ? entwuerfe.value : []) {
      const { vergeben } = buch;
      const ergebnis = issueRechnung(entwurf, { ...ausstellung, buch: eintraege, vergeben });
      if (ergebnis.ok) eintraege.push(eintragOf(ergebnis.value));
      versuche.push({ entwurf, ergebnis });
    }
  }
  return {
    quartal,
    versuche,
    fehler: berechnet.flatMap(({ vereinbarung, entwuerfe }) =>
      entwuerfe.ok ? [] : [{ vereinbarung, eingabefehler: entwuerfe.refusal }],
    ),
  };
}

export function ausgestellteIn({ versuche }: Rechnungslauf): readonly Rechnung[] {
  return versuche.flatMap(({ ergebnis }) => (ergebnis.ok ? [ergebnis.value] : []));
}

/** Issues: the book with the new rows, the lines to read them back from, and a line of log for each. */
export async function planRechnungen(
  { buch }: Abrechnungsstand,
  rechnungen: readonly Rechnung[],
  vermerk: { readonly zeit: string; readonly wer: string; readonly version: string },
): Promise<readonly SheetWrite[]> {
  if (buch.befunde.some(isHindernis)) throw new RangeError("a book that was changed by hand is not written");
  const neue = await Promise.all(
    rechnungen.map(async (rechnung): Promise<Buchzeile> => ({
      rechnung,
      pruefsumme: await pruefsummeOf(pruefsummentextOf(rechnung)),
      zahlung: "keine",
      weitere: new Map(),
    })),
  );
  return [
    planRechnungsbuch([...buch.zeilen, ...neue]),
    planRechnungszeilen(rechnungen),
    planProtokoll(
      neue.map(({ rechnung, pruefsumme }) => ({
        ...vermerk,
        aktion: AUSGESTELLT,
        jahr: rechnung.quartal.jahr,
        was: ausgestelltText(rechnung),
        pruefsumme,
      })),
    ),
  ];
}
