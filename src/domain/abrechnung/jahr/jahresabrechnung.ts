import { betragOf, NULL_EURO, sumBetraege, type Betrag } from "../../geld/betrag";
import { done, type Result } from "../../result";
import { quartalOf } from "../../zeit/quartal";
import type { Tag } from "../../zeit/tag";
import type { Zeitraum } from "../../zeit/zeitraum";
import type { Kosten } from "../kosten/kosten";
import type { Entwurf } from "../rechnung/entwurf";
import type { Mangel } from "../rechnung/mangel";
import { checkParteien } from "../rechnung/pflichtangaben";
import { positionOf } from "../rechnung/positionOf";
import { jahresrechnungenOf, type Eingabefehler } from "../rechnung/quartalsrechnung";
import { geltendeIn, type Bucheintrag } from "../rechnungsbuch/rechnungsbuch";
import { steuerOf, ustOf } from "../umsatzsteuer/steuerOf";
import type { UstBehandlung } from "../umsatzsteuer/ustBehandlung";
import type { Vereinbarung } from "../vereinbarung/vereinbarung";
import { daysWithout } from "../zeitreihe";

/**
 * The settlement at the end of a year: what the year really cost less what was billed, for each VAT treatment on its
 * own. Nothing left, no draft. Less than nothing is paid back: then the draft is negative and names the invoices that
 * it corrects (§ 17 Abs. 1 UStG).
 */
export function jahresabrechnungenOf(
  vereinbarung: Vereinbarung,
  istkosten: Kosten,
  jahr: number,
  buch: readonly Bucheintrag[],
): Result<readonly Entwurf[], Eingabefehler> {
  const actual = jahresrechnungenOf(vereinbarung, istkosten, jahr);
  if (!actual.ok) return actual;
  const billed = geltendeIn(buch).filter(
    (eintrag) => eintrag.vereinbarung === vereinbarung.nummer && eintrag.quartal.jahr === jahr,
  );
  const behandlungen = new Set([
    ...actual.value.flatMap(behandlungIn),
    ...billed.map((one) => one.behandlung),
  ]);
  const maengel = [...unsettled(actual.value), ...unbilled(actual.value, billed)];
  return done(
    [...behandlungen].flatMap((behandlung) => {
      const parts = actual.value.filter((one) => behandlungIn(one).includes(behandlung));
      const invoices = billed.filter((one) => one.behandlung === behandlung);
      return settle(vereinbarung, behandlung, parts, invoices, maengel);
    }),
  );
}

function settle(
  vereinbarung: Vereinbarung,
  behandlung: UstBehandlung,
  parts: readonly Entwurf[],
  invoices: readonly Bucheintrag[],
  maengel: readonly Mangel[],
): readonly Entwurf[] {
  const tatsaechlich = sumNetto(parts);
  const berechnet = sumNetto(invoices);
  const netto = betragOf(tatsaechlich - berechnet);
  if (netto === NULL_EURO) return [];
  const zeitraum = hullOf([...parts, ...invoices].map((one) => one.zeitraum));
  const steuer = steuerOf(netto, behandlung, zeitraum);
  const shown = steuer.ok ? steuer.value : "ungeklaert";
  const ust = steuer.ok ? ustOf(steuer.value) : NULL_EURO;
  const { leistender, empfaenger, nummernkreis } = vereinbarung;
  return [
    {
      art: "abrechnung",
      vereinbarung: vereinbarung.nummer,
      nummernkreis,
      leistender,
      empfaenger,
      quartal: quartalOf(zeitraum.bis),
      zeitraum,
      positionen: [
        positionOf(
          { art: "abrechnung", bezeichnung: "", beleg: "", zeitraum },
          [{ kind: "abrechnung", tatsaechlich, berechnet }],
          netto,
        ),
      ],
      steuer: shown,
      netto,
      ust,
      brutto: sumBetraege([netto, ust]),
      zahlungszielTage: zahlungszielOn(vereinbarung, zeitraum.bis),
      bezuege: invoices.map(({ nummer, rechnungsdatum }) => ({ nummer, rechnungsdatum })),
      maengel: [
        ...(steuer.ok ? [] : [steuer.refusal]),
        ...checkParteien(leistender, empfaenger, shown),
        ...maengel,
      ],
      hinweise: parts.at(-1)?.hinweise ?? [],
    },
  ];
}

/** What keeps a quarter a draft keeps the settlement one; the parties are checked there once, the grant may be ahead. */
function unsettled(actual: readonly Entwurf[]): readonly Mangel[] {
  const elsewhere: readonly Mangel["kind"][] = [
    "angabeFehlt",
    "angabeFalsch",
    "zuwendungUebersteigtKosten",
    "keinBetrag",
  ];
  return actual.flatMap(({ maengel }) => maengel.filter(({ kind }) => !elsewhere.includes(kind)));
}

function unbilled(actual: readonly Entwurf[], billed: readonly Bucheintrag[]): readonly Mangel[] {
  const covered = billed.map(({ zeitraum }) => zeitraum);
  return actual
    .filter(({ netto, zeitraum }) => netto > 0n && daysWithout(zeitraum, covered).length > 0)
    .map(({ quartal }) => ({ kind: "quartalNichtBerechnet", quartal }));
}

function behandlungIn({ steuer }: Entwurf): readonly UstBehandlung[] {
  return steuer === "ungeklaert" ? [] : [steuer.behandlung];
}

function sumNetto(rows: readonly { readonly netto: Betrag }[]): Betrag {
  return sumBetraege(rows.map(({ netto }) => netto));
}

function hullOf(zeitraeume: readonly Zeitraum[]): Zeitraum {
  return zeitraeume.reduce((one, other) => ({
    von: one.von < other.von ? one.von : other.von,
    bis: one.bis > other.bis ? one.bis : other.bis,
  }));
}

function zahlungszielOn({ fassungen }: Vereinbarung, tag: Tag): number {
  const held = fassungen.filter(({ ab }) => ab <= tag).sort((one, other) => (one.ab < other.ab ? -1 : 1));
  const last = held.at(-1);
  if (last === undefined) throw new RangeError("the agreement was not checked: no version holds");
  return last.zahlungszielTage;
}
