import type { Rechnungslauf, Versuch } from "../application/planRechnungen";
import type { XRechnung } from "../application/xrechnungen";
import { buchbefundSentence, type Buchbefund } from "../i18n/buchbefundSentence";
import { eingabefehlerSentence } from "../i18n/eingabefehlerSentence";
import { einvoiceSentence } from "../i18n/einvoiceTexts";
import { mangelSentence } from "../i18n/mangelSentence";
import { rechnungenCliTexts as texts } from "../i18n/rechnungenCliTexts";

/** The quarter for the screen: every draft, what it lacks, and what somebody changed by hand. */
export function rechnungenReport(
  { quartal, versuche, fehler }: Rechnungslauf,
  isIssued: boolean,
  befunde: readonly Buchbefund[],
): string {
  return [
    texts.title(quartal, versuche.length),
    ...versuche.flatMap((versuch) => draftLines(versuch, isIssued)),
    ...fehler.flatMap(({ vereinbarung, eingabefehler }) => [
      texts.faulty(vereinbarung),
      ...eingabefehler.fehler.map((one) => texts.detail(eingabefehlerSentence(one, "de"))),
    ]),
    ...befunde.map((befund) => buchbefundSentence(befund, "de")),
  ].join("\n");
}

function draftLines({ entwurf, ergebnis }: Versuch, isIssued: boolean): readonly string[] {
  const isBilled = !ergebnis.ok && ergebnis.refusal.kind === "schonBerechnet";
  return [
    texts.draft(entwurf, lageOf(ergebnis, isIssued)),
    ...(isBilled ? [] : entwurf.maengel.map((mangel) => texts.detail(mangelSentence(mangel, "de")))),
    ...(isBilled ? [] : entwurf.hinweise.map((hinweis) => texts.detail(texts.hinweis(hinweis)))),
  ];
}

function lageOf(ergebnis: Versuch["ergebnis"], isIssued: boolean): string {
  const { lagen } = texts;
  if (ergebnis.ok) return isIssued ? lagen.ausgestellt(ergebnis.value.nummer) : lagen.ausstellbar;
  return ergebnis.refusal.kind === "schonBerechnet"
    ? lagen.schonBerechnet(ergebnis.refusal.nummer)
    : lagen.entwurf;
}

export function xrechnungReport({ nummer, xml }: XRechnung, file: string): readonly string[] {
  return xml.ok
    ? [texts.xrechnung(file)]
    : [
        texts.noXrechnung(nummer),
        ...xml.refusal.map((verstoss) => texts.detail(einvoiceSentence(verstoss, "de"))),
      ];
}
