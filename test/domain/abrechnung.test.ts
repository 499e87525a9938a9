import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { plainEuros, type Betrag } from "../../src/domain/geld/betrag";
import { Decimal } from "../../src/domain/geld/decimal";
import { day } from "../../src/domain/zeit/day";
import { kostenvoranschlagOf } from "../../src/domain/abrechnung/jahr/kostenvoranschlag";
import { parseIban } from "../../src/domain/abrechnung/partei/iban";
import { parseLeitwegId } from "../../src/domain/abrechnung/partei/leitwegId";
import type { Entwurf } from "../../src/domain/abrechnung/rechnung/entwurf";
import { jahresrechnungenOf } from "../../src/domain/abrechnung/rechnung/quartalsrechnung";
import { stellenumfangOf } from "../../src/domain/abrechnung/stellenumfang";
import { kostenOf, vereinbarungOf, type Gegeben } from "./abrechnung/gegeben";

/** What a clerk may write into a case file: each key that is there is checked. */
interface Jahresfall {
  readonly art: "jahr";
  readonly gegeben: Gegeben;
  readonly erwartet: Partial<Record<keyof typeof ERWARTUNGEN, unknown>>;
}

interface Stellenfall {
  readonly art: "stellenumfang";
  readonly gegeben: { readonly stellen: readonly (readonly [string, string])[]; readonly tag: string };
  readonly erwartet: { readonly umfang: string; readonly erreicht: boolean };
}

interface Ziffernfall {
  readonly art: "pruefziffer";
  readonly gegeben: { readonly was: "iban" | "leitwegId" };
  readonly erwartet: Readonly<Record<string, "gut" | "form" | "pruefziffer">>;
}

type Fall = (Jahresfall | Stellenfall | Ziffernfall) & { readonly titel: string; readonly quelle: string };

const FOLDER = join(__dirname, "../faelle/abrechnung");
const faelle = readdirSync(FOLDER).map((name) => ({
  name,
  fall: JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Fall,
}));

it("has case files", () => expect(faelle.length).toBeGreaterThan(10));

test.each(faelle)("$name: $fall.titel", ({ fall }) => {
  expect(fall.quelle).not.toBe("");
  switch (fall.art) {
    case "jahr":
      checkJahr(fall);
      break;
    case "stellenumfang":
      checkStellenumfang(fall);
      break;
    case "pruefziffer":
      checkZiffern(fall);
      break;
  }
});

function checkJahr({ gegeben, erwartet }: Jahresfall): void {
  const keys = Object.keys(erwartet) as (keyof typeof ERWARTUNGEN)[];
  expect(keys.length).toBeGreaterThan(0);
  const found = keys.map((key) => [key, ERWARTUNGEN[key](gegeben)]);
  expect(Object.fromEntries(found)).toEqual(erwartet);
}

const ERWARTUNGEN = {
  netto: (gegeben: Gegeben) => perQuartal(gegeben, ({ netto }) => netto),
  ust: (gegeben: Gegeben) => perQuartal(gegeben, ({ ust }) => ust),
  brutto: (gegeben: Gegeben) => perQuartal(gegeben, ({ brutto }) => brutto),
  kategorien: (gegeben: Gegeben) =>
    entwuerfe(gegeben).map(({ steuer }) => (steuer === "ungeklaert" ? steuer : steuer.kategorie)),
  zeitraeume: (gegeben: Gegeben) =>
    entwuerfe(gegeben).map(({ zeitraum }) => `${zeitraum.von}/${zeitraum.bis}`),
  zeilen: (gegeben: Gegeben) =>
    entwuerfe(gegeben).map(({ positionen }) =>
      positionen.map(({ art, betrag }) => `${art} ${plainEuros(betrag)}`),
    ),
  maengel: (gegeben: Gegeben) => entwuerfe(gegeben).map(({ maengel }) => maengel.map(({ kind }) => kind)),
  hinweise: (gegeben: Gegeben) => entwuerfe(gegeben).map(({ hinweise }) => hinweise.map(({ kind }) => kind)),
  jahr: (gegeben: Gegeben) => plainEuros(voranschlag(gegeben).netto),
  eigenanteil: (gegeben: Gegeben) => plainEuros(voranschlag(gegeben).eigenanteil),
  ueberschuss: (gegeben: Gegeben) => plainEuros(voranschlag(gegeben).ueberschuss),
  fehler: (gegeben: Gegeben) => {
    const result = jahresrechnungenOf(vereinbarungOf(gegeben), kostenOf(gegeben), gegeben.jahr);
    return result.ok ? [] : result.refusal.fehler.map(({ kind }) => kind);
  },
};

function perQuartal(gegeben: Gegeben, pick: (entwurf: Entwurf) => Betrag): readonly string[] {
  return entwuerfe(gegeben).map((entwurf) => plainEuros(pick(entwurf)));
}

function entwuerfe(gegeben: Gegeben): readonly Entwurf[] {
  const result = jahresrechnungenOf(vereinbarungOf(gegeben), kostenOf(gegeben), gegeben.jahr);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

function voranschlag(gegeben: Gegeben) {
  const result = kostenvoranschlagOf(vereinbarungOf(gegeben), kostenOf(gegeben), gegeben.jahr);
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

function checkStellenumfang({ gegeben, erwartet }: Stellenfall): void {
  const stellen = gegeben.stellen.map(([woche, vollzeit]) => ({
    stundenProWoche: new Decimal(woche),
    vollzeitstunden: new Decimal(vollzeit),
  }));
  const result = stellenumfangOf(stellen, day(gegeben.tag));
  expect(result.ok && result.value.umfang.times(100).toFixed(2)).toBe(erwartet.umfang);
  expect(result.ok && result.value.isErreicht).toBe(erwartet.erreicht);
}

function checkZiffern({ gegeben, erwartet }: Ziffernfall): void {
  const parse = gegeben.was === "iban" ? parseIban : parseLeitwegId;
  const found = Object.keys(erwartet).map((input) => {
    const result = parse(input);
    return [input, result.ok ? "gut" : result.refusal.grund];
  });
  expect(Object.fromEntries(found)).toEqual(erwartet);
}
