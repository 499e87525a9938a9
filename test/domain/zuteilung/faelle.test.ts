import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitVerbund } from "../../../src/domain/aufgabenwahl/splitVerbund";
import { plainEuros, type Betrag } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { parseBetrag } from "../../../src/domain/geld/parseBetrag";
import { mittelketteOf, type Mittelangaben } from "../../../src/domain/zuteilung/mittelkette";
import { parseSatz } from "../../../src/domain/zuteilung/satz";
import type { Verfahren } from "../../../src/domain/zuteilung/verfahren";
import { verteilungOf, type Topf, type Verteilung } from "../../../src/domain/zuteilung/verteilung";
import { parseZuteilungsquote } from "../../../src/domain/zuteilung/zuteilungsquote";
import { readCsv } from "../../../src/reading/csv";

interface Verteilungsfall {
  readonly art: "verteilung";
  readonly gegeben: {
    readonly mittel?: string;
    readonly satz?: string;
    readonly verfahren: Verfahren;
    readonly bestaende: Readonly<Record<string, number>>;
  };
  /** Each key that is there is checked. */
  readonly erwartet: Partial<Record<keyof typeof ERWARTUNGEN, unknown>>;
}

interface Kettenfall {
  readonly art: "kette";
  readonly gegeben: Readonly<Record<"landesmittel" | "quote" | "kreisbetrag" | "vorwegabzug", string>>;
  readonly erwartet: { readonly schritte: readonly string[] };
}

type Fall = (Verteilungsfall | Kettenfall) & { readonly titel: string; readonly quelle: string };

const FOLDER = join(__dirname, "../../faelle/zuteilung");
const faelle = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".json"))
  .map((name) => ({ name, fall: JSON.parse(readFileSync(join(FOLDER, name), "utf8")) as Fall }));

it("has case files", () => expect(faelle.length).toBeGreaterThan(10));

test.each(faelle)("$name: $fall.titel", ({ fall }) => {
  expect(fall.quelle).not.toBe("");
  switch (fall.art) {
    case "verteilung":
      checkVerteilung(fall);
      break;
    case "kette":
      checkKette(fall);
      break;
  }
});

function checkVerteilung({ gegeben, erwartet }: Verteilungsfall): void {
  const bestaende = Object.entries(gegeben.bestaende).map(([gemeinde, bestand]) => ({ gemeinde, bestand }));
  const verteilung = verteilungOf(topfOf(gegeben), bestaende, gegeben.verfahren);
  if (!verteilung.ok) throw new Error(`refused: ${verteilung.refusal.kind}`);
  const keys = Object.keys(erwartet) as (keyof typeof ERWARTUNGEN)[];
  expect(keys.length).toBeGreaterThan(0);
  expect(Object.fromEntries(keys.map((key) => [key, ERWARTUNGEN[key](verteilung.value)]))).toEqual(erwartet);
}

const ERWARTUNGEN = {
  betraege: ({ zeilen }: Verteilung) =>
    Object.fromEntries(zeilen.map(({ gemeinde, betrag }) => [gemeinde, plainEuros(betrag)])),
  satz: ({ satz }: Verteilung) => satz?.toFixed(),
  mittel: ({ mittel }: Verteilung) => plainEuros(mittel),
  verteilt: ({ verteilt }: Verteilung) => plainEuros(verteilt),
  unterschied: ({ unterschied }: Verteilung) => plainEuros(unterschied),
};

function topfOf({ mittel, satz }: Verteilungsfall["gegeben"]): Topf {
  if (mittel !== undefined) return { kind: "mittel", mittel: betrag(mittel) };
  const rate = parseSatz(satz ?? "");
  if (!rate.ok) throw new Error(rate.refusal.kind);
  return { kind: "satz", satz: rate.value };
}

function checkKette({ gegeben, erwartet }: Kettenfall): void {
  const quote = parseZuteilungsquote(gegeben.quote);
  if (!quote.ok) throw new Error(quote.refusal.kind);
  const angaben: Mittelangaben = {
    landesmittel: betrag(gegeben.landesmittel),
    quote: quote.value,
    ...("vorwegabzug" in gegeben ? { vorwegabzug: betrag(gegeben.vorwegabzug) } : {}),
  };
  const kette = mittelketteOf(angaben);
  if (!kette.ok) throw new Error(kette.refusal.kind);
  expect(
    kette.value.schritte.map((one) => `${one.kind} ${plainEuros(one.betrag)} ${one.fundstelle}`),
  ).toEqual(erwartet.schritte);
}

function betrag(text: string): Betrag {
  const parsed = parseBetrag(text);
  if (!parsed.ok) throw new Error(parsed.refusal.input);
  return parsed.value;
}

function published(name: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readCsv(readFileSync(join(FOLDER, "veroeffentlicht", name)));
  return rows.map((row) => Object.fromEntries(header.map((key, at) => [key, row[at] ?? ""])));
}

test.each(published("published_2018_final_distribution.csv"))(
  "published 2018: $persons persons of $municipality are $amount_eur euros ($source)",
  ({ municipality = "", persons, amount_eur, source }) => {
    expect(source).not.toBe("");
    const topf = topfOf({ satz: "796,08", verfahren: "euro", bestaende: {} });
    const verteilung = verteilungOf(topf, [{ gemeinde: municipality, bestand: Number(persons) }], "euro");
    expect(verteilung.ok && plainEuros(verteilung.value.verteilt)).toBe(`${amount_eur ?? ""}.00`);
  },
);

it("published 2021: 5.702,30 euros at 18, 29 and 53 % (R17)", () => {
  const rows = published("cost_split_giengen_2021.csv").filter(({ party }) => party !== "TOTAL");
  const gewichte = rows.map(({ party = "", share_percent = "" }) => ({
    gemeinde: party,
    gewicht: new Decimal(share_percent).div(100),
  }));
  const split = splitVerbund(betrag("5.702,30"), { kind: "prozent", gewichte });
  expect(split.ok && split.value.map(({ betrag: part }) => plainEuros(part))).toEqual(
    rows.map(({ amount_eur }) => amount_eur),
  );
});
