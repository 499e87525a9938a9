import { done, refused, type Result } from "../../result";
import { addTage } from "../../zeit/addTage";
import type { Tag } from "../../zeit/tag";
import { commonDays } from "../zeitreihe";
import { isSameQuartal } from "../rechnung/abschnitt";
import type { Entwurf, Rechnungsinhalt } from "../rechnung/entwurf";
import type { Mangel } from "../rechnung/mangel";
import type { Rechnung } from "../rechnung/rechnung";
import type { Steuer } from "../umsatzsteuer/steuerOf";
import { geltendeIn, type Bucheintrag } from "./rechnungsbuch";
import { nextRechnungsnummer } from "./rechnungsnummer";

export interface Ausstellung {
  readonly buch: readonly Bucheintrag[];
  /** Every number that ever was given, also where its row or sheet is gone: from book, sheets and log. */
  readonly vergeben: readonly string[];
  readonly rechnungsdatum: Tag;
  /** Kürzel. */
  readonly ausgestelltVon: string;
}

export type Ausstellungshindernis =
  | { readonly kind: "bleibtEntwurf"; readonly maengel: readonly Mangel[] }
  | { readonly kind: "schonBerechnet"; readonly nummer: string }
  | { readonly kind: "niemandStelltAus" };

/**
 * The number is given here and never again. An agreement is billed once for a day and once for a quarter and VAT
 * category, however often and from however many panes it is tried; a Storno opens both again.
 */
export function issueRechnung(
  entwurf: Entwurf,
  ausstellung: Ausstellung,
): Result<Rechnung, Ausstellungshindernis> {
  const { buch, vergeben, rechnungsdatum, ausgestelltVon } = ausstellung;
  const { nummernkreis, zahlungszielTage, maengel, steuer, bezuege } = entwurf;
  const billed = geltendeIn(buch).find((eintrag) => isSameLeistung(eintrag, entwurf));
  if (billed !== undefined) return refused({ kind: "schonBerechnet", nummer: billed.nummer });
  if (maengel.length > 0 || steuer === "ungeklaert") return refused({ kind: "bleibtEntwurf", maengel });
  if (ausgestelltVon.trim() === "") return refused({ kind: "niemandStelltAus" });
  const numbers = [...vergeben, ...buch.map(({ nummer }) => nummer)];
  const nummer = nextRechnungsnummer(nummernkreis, entwurf.empfaenger.ags, entwurf.quartal, numbers);
  return done({
    ...inhaltOf(entwurf),
    steuer,
    bezuege,
    nummer,
    rechnungsdatum,
    faelligAm: addTage(rechnungsdatum, zahlungszielTage),
    verwendungszweck: nummer,
    ausgestelltVon,
  });
}

function inhaltOf(entwurf: Entwurf): Rechnungsinhalt {
  const { art, vereinbarung, leistender, empfaenger, quartal, zeitraum } = entwurf;
  const { positionen, netto, ust, brutto } = entwurf;
  return { art, vereinbarung, leistender, empfaenger, quartal, zeitraum, positionen, netto, ust, brutto };
}

/** A settlement covers billed days again, so it is only compared with settlements; after it nothing more is billed. */
function isSameLeistung(eintrag: Bucheintrag, entwurf: Entwurf): boolean {
  if (eintrag.vereinbarung !== entwurf.vereinbarung) return false;
  if (eintrag.art === "rechnung" && entwurf.art === "abrechnung") return false;
  if (commonDays(eintrag.zeitraum, entwurf.zeitraum) !== "none") return !isOtherPart(eintrag, entwurf);
  return (
    eintrag.art === entwurf.art &&
    isSameQuartal(eintrag.quartal, entwurf.quartal) &&
    kategorieOf(entwurf.steuer) === eintrag.kategorie
  );
}

/** Two settlements of a year, one for each treatment in it. */
function isOtherPart(eintrag: Bucheintrag, { art, steuer }: Entwurf): boolean {
  return art === "abrechnung" && steuer !== "ungeklaert" && steuer.behandlung !== eintrag.behandlung;
}

function kategorieOf(steuer: Steuer | "ungeklaert"): string {
  return steuer === "ungeklaert" ? steuer : steuer.kategorie;
}
