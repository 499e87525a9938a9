import type { Position, Positionsart } from "../domain/abrechnung/rechnung/position";
import type { Rechnung } from "../domain/abrechnung/rechnung/rechnung";
import type { UstBehandlung } from "../domain/abrechnung/umsatzsteuer/ustBehandlung";
import { partsOf } from "../domain/zeit/tag";
import type { Language, Texts, Twin } from "./language";
import { formatTag } from "./numbers";

/** "Personalkosten, IM 1". */
export function positionName({ art, bezeichnung }: Position, language: Language): string {
  const name = WORDS[language].arten[art];
  return bezeichnung.trim() === "" ? name : `${name}, ${bezeichnung.trim()}`;
}

/** What stands instead of a VAT amount (§ 14 Abs. 4 Satz 1 Nr. 8 UStG); empty where VAT is shown. */
export function steuerhinweis(behandlung: UstBehandlung, language: Language): string {
  return WORDS[language].steuer[behandlung];
}

/** What the invoice is for, in one sentence. */
export function rechnungsvermerk(rechnung: Rechnung, language: Language): string {
  const { art, quartal, zeitraum, bezuege } = rechnung;
  const words = WORDS[language];
  const named = bezuege.map(({ nummer, rechnungsdatum }) =>
    words.bezug(nummer, formatTag(rechnungsdatum, language)),
  );
  switch (art) {
    case "rechnung":
      return words.rechnung(quartal.nummer, quartal.jahr);
    case "storno":
      return words.storno(named.join(", "));
    case "abrechnung":
      return words.abrechnung(partsOf(zeitraum.bis).year, named.join(", "));
  }
}

/** Never a discount for paying early: a Skonto has a grammar of its own there (BR-DE-18). */
export function zahlungsbedingung({ brutto, faelligAm }: Rechnung, language: Language): string {
  return brutto > 0n
    ? WORDS[language].zahlbar(formatTag(faelligAm, language))
    : WORDS[language].nichtsZahlbar;
}

export function belegText(beleg: string, language: Language): string {
  return beleg.trim() === "" ? "" : WORDS[language].beleg(beleg.trim());
}

const de = {
  arten: {
    ungedeckteKosten: "Kosten, die die Zuwendung nicht deckt",
    personalkosten: "Personalkosten",
    jahressonderzahlung: "Jahressonderzahlung",
    einmalzahlung: "Einmalzahlung",
    sachkostenpauschale: "Sachkostenpauschale",
    gemeinkosten: "Gemeinkosten",
    reisekosten: "Reisekosten",
    material: "Material",
    fortbildung: "Fortbildung",
    sonstiges: "Sonstige Kosten",
    abrechnung: "Abrechnung des Jahres",
  } satisfies Record<Positionsart, string>,
  steuer: {
    regelsteuersatz: "",
    steuerfreiNr18: "Steuerfrei nach § 4 Nr. 18 UStG",
    steuerfreiNr29: "Steuerfrei nach § 4 Nr. 29 UStG",
    nichtSteuerbar2b: "Nicht steuerbar: keine unternehmerische Tätigkeit nach § 2b UStG",
    nichtSteuerbarAltesRecht:
      "Nicht steuerbar nach § 2 Abs. 3 UStG in der Fassung vom 31.12.2015, § 27 Abs. 22a UStG",
  } satisfies Record<UstBehandlung, string>,
  rechnung: (quartal: number, jahr: number) => `Integrationsmanagement, ${quartal}. Quartal ${jahr}`,
  storno: (bezuege: string) => `Storno der Rechnung ${bezuege}`,
  abrechnung: (jahr: number, bezuege: string) =>
    `Integrationsmanagement, Abrechnung des Jahres ${jahr}${bezuege === "" ? "" : ` zu ${bezuege}`}`,
  bezug: (nummer: string, datum: string) => `${nummer} vom ${datum}`,
  zahlbar: (tag: string) => `Zahlbar bis ${tag} ohne Abzug.`,
  nichtsZahlbar: "Nichts zu zahlen. Der Betrag wird erstattet oder verrechnet.",
  beleg: (beleg: string) => `Beleg: ${beleg}`,
};

const en: Twin<typeof de> = {
  arten: {
    ungedeckteKosten: "Cost not covered by the grant",
    personalkosten: "Staff cost",
    jahressonderzahlung: "Annual bonus",
    einmalzahlung: "One-off payment",
    sachkostenpauschale: "Flat rate for the workplace",
    gemeinkosten: "Overhead",
    reisekosten: "Travel",
    material: "Material",
    fortbildung: "Training",
    sonstiges: "Other cost",
    abrechnung: "Settlement of the year",
  },
  steuer: {
    regelsteuersatz: "",
    steuerfreiNr18: "Exempt under § 4 Nr. 18 UStG",
    steuerfreiNr29: "Exempt under § 4 Nr. 29 UStG",
    nichtSteuerbar2b: "Not taxable: no activity of an entrepreneur under § 2b UStG",
    nichtSteuerbarAltesRecht:
      "Not taxable under § 2 Abs. 3 UStG in its wording of 31 Dec 2015, § 27 Abs. 22a UStG",
  },
  rechnung: (quartal, jahr) => `Integration management, quarter ${quartal} of ${jahr}`,
  storno: (bezuege) => `Cancels invoice ${bezuege}`,
  abrechnung: (jahr, bezuege) =>
    `Integration management, settlement of ${jahr}${bezuege === "" ? "" : ` for ${bezuege}`}`,
  bezug: (nummer, datum) => `${nummer} of ${datum}`,
  zahlbar: (tag) => `Payable by ${tag} without deduction.`,
  nichtsZahlbar: "Nothing to pay. The amount is refunded or set off.",
  beleg: (beleg) => `Receipt: ${beleg}`,
};

const WORDS: Texts<typeof de> = { de, en };
