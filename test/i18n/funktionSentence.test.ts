import { betragOf } from "../../src/domain/geld/betrag";
import { funktionSentence, type FunktionRefusal } from "../../src/i18n/funktionSentence";
import { tag } from "../support/tag";

/** One of each kind: a new kind without a row does not compile. */
const REFUSALS: { readonly [Kind in FunktionRefusal["kind"]]: Extract<FunktionRefusal, { kind: Kind }> } = {
  keinBetrag: { kind: "keinBetrag", input: "viel" },
  keineZuteilungsquote: { kind: "keineZuteilungsquote", input: "377" },
  unklareZuteilungsquote: { kind: "unklareZuteilungsquote", input: "0,5", percent: "0.5", fraction: "50" },
  keinBetrachtungszeitraum: { kind: "keinBetrachtungszeitraum", jahr: 2030 },
  negativeMittel: { kind: "negativeMittel", mittel: betragOf(-1n) },
  endeVorAnfang: { kind: "endeVorAnfang", von: tag("2025-02-01"), bis: tag("2025-01-01") },
  keineFassung: { kind: "keineFassung", tag: tag("2030-01-01") },
  altesRechtAusgelaufen: {
    kind: "altesRechtAusgelaufen",
    letzterTag: tag("2026-12-31"),
    fundstelle: "§ 27 Abs. 22a UStG",
  },
  keinSteuersatz: { kind: "keinSteuersatz", tag: tag("2020-12-31") },
  mittelangabeFehlt: { kind: "mittelangabeFehlt", angabe: "quote" },
  keineMittel: { kind: "keineMittel", mittel: betragOf(0n) },
  vorwegabzugNegativ: { kind: "vorwegabzugNegativ", vorwegabzug: betragOf(-1n) },
  vorwegabzugZuHoch: { kind: "vorwegabzugZuHoch", vorwegabzug: betragOf(2n), kreismittel: betragOf(1n) },
  keinBestand: { kind: "keinBestand", gemeinde: "Flein", bestand: -1 },
  gemeindeDoppelt: { kind: "gemeindeDoppelt", gemeinde: "Flein" },
  keinePersonen: { kind: "keinePersonen" },
  fehlerwert: { kind: "fehlerwert", error: "#REF!" },
  fehlt: { kind: "fehlt" },
  eineZelle: { kind: "eineZelle" },
  eineSpalte: { kind: "eineSpalte" },
  zeilenzahl: { kind: "zeilenzahl", zeilen: 2, erwartet: 3 },
  keinJahr: { kind: "keinJahr", input: "heuer" },
  keinDatum: { kind: "keinDatum", input: "bald" },
  keineZahl: { kind: "keineZahl", input: "viel" },
  unklareZahl: { kind: "unklareZahl", input: "1.234", ganz: "1234", bruch: "1,234" },
  nichtPositiv: { kind: "nichtPositiv", input: "0" },
  keinePersonenzahl: { kind: "keinePersonenzahl", input: "viele", zeile: 2 },
  summenzeile: { kind: "summenzeile", input: "Summe", zeile: 47 },
  keinVerfahren: { kind: "keinVerfahren", input: "würfeln" },
  keinQuartal: { kind: "keinQuartal", input: "5" },
  zweiJahre: { kind: "zweiJahre" },
  keinAnteil: { kind: "keinAnteil", input: "29" },
  keineHundertProzent: { kind: "keineHundertProzent", summe: "99.5" },
  negativerBetrag: { kind: "negativerBetrag", betrag: betragOf(-1n) },
  keineBehandlung: { kind: "keineBehandlung", input: "7 %" },
  gemeindeUnbekannt: { kind: "gemeindeUnbekannt", input: "Ilsfeldt", vorschlaege: ["Ilsfeld"] },
  gemeindeMehrdeutig: { kind: "gemeindeMehrdeutig", input: "Neu", gemeinden: ["Neuenstadt", "Neudenau"] },
  landkreisUnbekannt: { kind: "landkreisUnbekannt", input: "X", bekannt: ["Landkreis Calw"] },
  agsUnbekannt: { kind: "agsUnbekannt", input: "1" },
};

test.each(Object.values(REFUSALS).map((refusal) => [refusal.kind, refusal] as const))(
  "says %s in whole sentences, in two languages, and names the argument",
  (_, refusal) => {
    const [de, en] = [funktionSentence(refusal, "de"), funktionSentence(refusal, "en")];
    expect([de, en].filter((sentence) => !/^[\p{Lu}„“0-9−].*[.?]$/u.test(sentence))).toEqual([]);
    expect(de).not.toBe(en);
    expect(funktionSentence(refusal, "de", "mittel")).toBe(`mittel: ${de}`);
  },
);
