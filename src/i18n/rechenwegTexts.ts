import type { Zeitanteil } from "../domain/abrechnung/kosten/zeitanteil";
import { monateOf } from "../domain/abrechnung/kosten/zeitanteil";
import { bruchOf, multiplyBrueche } from "../domain/abrechnung/bruch";
import type { Faktor, Rechenweg } from "../domain/abrechnung/rechnung/rechenweg";
import { NULL_EURO, type Betrag } from "../domain/geld/betrag";
import type { Decimal } from "../domain/geld/decimal";
import type { Language, Texts, Twin } from "./language";
import { formatBetrag } from "./numbers";

/** "85.850,00 EUR × 1/4 × 15/39": how a line was computed, so that anybody can compute it again. */
export function rechenwegText({ faktoren, ausgleich }: Rechenweg, language: Language): string {
  const product = faktoren.map((faktor) => faktorText(faktor, language)).join(" × ");
  if (ausgleich === NULL_EURO) return product;
  const sign = ausgleich < 0n ? "−" : "+";
  return `${product} ${sign} ${WORDS[language].ausgleich(euros(ausgleich, language).replace("−", ""))}`;
}

function faktorText(faktor: Faktor, language: Language): string {
  const words = WORDS[language];
  switch (faktor.kind) {
    case "betrag":
      return euros(faktor.betrag, language);
    case "rest":
      return restText(faktor, language);
    case "abrechnung":
      return words.abrechnung(euros(faktor.tatsaechlich, language), euros(faktor.berechnet, language));
    case "zeit":
      return faktor.je === "jahr" ? partOfYear(faktor.zeit) : words.monate(monthsIn(faktor.zeit));
    case "zuschlag":
      return percent(faktor.satz, language);
    case "prozent":
      return percent(faktor.anteil, language);
    case "stunden":
      return `${number(faktor.stundenProWoche, language)}/${number(faktor.vollzeitstunden, language)}`;
    case "personen":
      return `${faktor.personen}/${faktor.von}`;
  }
}

function restText(
  { kosten, zuwendung, vortrag }: Extract<Faktor, { kind: "rest" }>,
  language: Language,
): string {
  const words = WORDS[language];
  const rest = words.rest(euros(kosten, language), euros(zuwendung, language));
  const carried = vortrag === NULL_EURO ? "" : words.vortrag(euros(vortrag, language).replace("−", ""));
  return `(${rest}${carried})`;
}

/** "1/4" for a quarter; with a month that is not whole "(2 + 14/28)/12". */
function partOfYear(zeit: Zeitanteil): string {
  if (zeit.teilmonate.length > 0) return `${monthsIn(zeit)}/12`;
  const { zaehler, nenner } = multiplyBrueche([monateOf(zeit), bruchOf(1n, 12n)]);
  return `${zaehler}/${nenner}`;
}

function monthsIn({ volleMonate, teilmonate }: Zeitanteil): string {
  const parts = [
    ...(volleMonate === 0 && teilmonate.length > 0 ? [] : [String(volleMonate)]),
    ...teilmonate.map(({ tage, monatstage }) => `${tage}/${monatstage}`),
  ];
  return teilmonate.length === 0 ? parts.join("") : `(${parts.join(" + ")})`;
}

/** All its decimals: who computes again must not be misled by rounding. */
function percent(anteil: Decimal, language: Language): string {
  return `${number(anteil.times(100), language)} %`;
}

function number(value: Decimal, language: Language): string {
  return language === "de" ? value.toFixed().replace(".", ",") : value.toFixed();
}

function euros(betrag: Betrag, language: Language): string {
  return formatBetrag(betrag, language).replace("\u00a0€", " EUR");
}

const de = {
  rest: (kosten: string, zuwendung: string) => `Kosten ${kosten} − Zuwendung ${zuwendung}`,
  vortrag: (vortrag: string) => ` − Vortrag ${vortrag}`,
  abrechnung: (tatsaechlich: string, berechnet: string) =>
    `tatsächliche Kosten ${tatsaechlich} − bereits berechnet ${berechnet}`,
  monate: (monate: string) => (monate === "1" ? "1 Monat" : `${monate} Monate`),
  ausgleich: (betrag: string) => `${betrag} Rundungsausgleich im Jahr`,
};

const en: Twin<typeof de> = {
  rest: (kosten, zuwendung) => `cost ${kosten} − grant ${zuwendung}`,
  vortrag: (vortrag) => ` − carried over ${vortrag}`,
  abrechnung: (tatsaechlich, berechnet) => `actual cost ${tatsaechlich} − billed before ${berechnet}`,
  monate: (monate) => (monate === "1" ? "1 month" : `${monate} months`),
  ausgleich: (betrag) => `${betrag} rounding over the year`,
};

const WORDS: Texts<typeof de> = { de, en };
