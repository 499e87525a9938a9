import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as intm from "../../src/functions/functions";
import { cellNumberOf } from "../../src/domain/geld/betrag";
import { readFile } from "../../src/workbook/xlsx/readFile";
import { FAELLE, runFall, value } from "../application/runFall";
import { column, playExcel, spilled } from "./host";

/** The cases of the other steps, through the functions: the same figures. */
beforeAll(() => playExcel());

const ORDNER = path.join(__dirname, "../faelle");

function fall(...names: readonly string[]): unknown {
  return JSON.parse(readFileSync(path.join(ORDNER, ...names), "utf8"));
}

interface Verteilungsfall {
  readonly titel: string;
  readonly art: string;
  readonly gegeben: {
    readonly mittel?: string;
    readonly verfahren: string;
    readonly bestaende: Readonly<Record<string, number>>;
  };
  readonly erwartet: { readonly betraege?: Readonly<Record<string, string>> };
}

const verteilungen = readdirSync(path.join(ORDNER, "zuteilung"))
  .filter((name) => name.endsWith(".json"))
  .map((name) => fall("zuteilung", name) as Verteilungsfall)
  .filter(({ gegeben, erwartet }) => gegeben.mittel !== undefined && erwartet.betraege !== undefined);

it("has allocations to try", () => expect(verteilungen.length).toBeGreaterThan(3));

test.each(verteilungen)("ANTEILE: $titel", async ({ gegeben, erwartet }) => {
  const [namen, personen] = [Object.keys(gegeben.bestaende), Object.values(gegeben.bestaende)];
  const answer = await intm.anteile(gegeben.mittel, column(...personen), gegeben.verfahren, column(...namen));
  const betraege = Object.fromEntries(namen.map((name, row) => [name, Number(answer[row]?.[0]).toFixed(2)]));
  expect(betraege).toEqual(erwartet.betraege);
});

interface Kettenfall {
  readonly titel: string;
  readonly gegeben: { readonly landesmittel: string; readonly quote: string; readonly vorwegabzug?: string };
  readonly erwartet: { readonly schritte: readonly string[] };
}

test.each(["r2-land-40.json", "r2-land-58.json"].map((name) => fall("zuteilung", name) as Kettenfall))(
  "KREISMITTEL: $titel",
  async ({ gegeben, erwartet }) => {
    const mittel = await intm.kreismittel(gegeben.landesmittel, gegeben.quote, gegeben.vorwegabzug);
    expect(erwartet.schritte.at(-1)).toMatch(
      new RegExp(`^mittel ${mittel.toFixed(2).replace(".", "\\.")} `, "u"),
    );
  },
);

interface Jahresfall {
  readonly erwartet: {
    readonly netto: readonly string[];
    readonly ust: readonly string[];
    readonly brutto: readonly string[];
  };
}

function jahr(name: string): Jahresfall["erwartet"] {
  return (fall("abrechnung", name) as Jahresfall).erwartet;
}

/** 85.850,00 € a year, 15 of 39 hours. */
async function quartale(beginn?: string): Promise<readonly string[]> {
  const anteil = await intm.stellenumfang(column(15), 39);
  const betraege = await Promise.all(
    [1, 2, 3, 4].map((quartal) => intm.quartalskosten(85_850, anteil, quartal, beginn)),
  );
  return betraege.map((betrag) => betrag.toFixed(2));
}

it("QUARTALSKOSTEN: four quarters are the year, also from the middle of a month", async () => {
  expect(await quartale()).toEqual(jahr("r14-quartale.json").netto);
  const late = jahr("r15-beginn-15-02.json").netto;
  expect(await quartale("15.02.2025")).toEqual(late);
});

it("UST and BRUTTO: 19 % on each quarter", async () => {
  const { ust, brutto } = jahr("r16-regelsteuersatz.json");
  const netto = await quartale();
  const tax = (one: typeof intm.ust) =>
    Promise.all(netto.map(async (betrag) => (await one(betrag, "Regelsteuersatz", "31.12.2025")).toFixed(2)));
  expect([await tax(intm.ust), await tax(intm.brutto)]).toEqual([ust, brutto]);
});

describe("a list of persons", () => {
  const ORDNER_01 = path.join(FAELLE, "01-tidy");

  it("ZAEHLT judges every assigned row as the list is judged", async () => {
    const { beurteilung, listen } = await runFall(ORDNER_01, path.join(FAELLE, "gemeinden.json"));
    const file = "Gesamtliste_2025.xlsx";
    const sheets = value(await readFile(new Uint8Array(readFileSync(path.join(ORDNER_01, file))), file));
    const rows = sheets.find(({ name }) => name === listen[0]?.sheet)?.rows ?? [];
    const indexOf = (header: string) =>
      listen[0]?.spalten.find((spalte) => spalte.header === header)?.index ?? -1;
    const cells = (header: string) => rows.map((row) => [row[indexOf(header)] ?? null]);
    const zaehlt = spilled(
      await intm.zaehlt(
        cells("Zuweisung AU"),
        ...((await intm.zeitraum(2025))[0] as [number, number]),
        cells("gestrichen"),
      ),
    );
    let compared = 0;
    beurteilung.zeilen.forEach(({ herkunft, zugang, bemerkung }, at) => {
      const urteil = beurteilung.urteile[at];
      if (zugang !== "zuweisung" || bemerkung !== "" || urteil?.kind === "wiederholung") return;
      if (urteil?.kind === "zuKlaeren" && urteil.mit.length > 0) return;
      compared++;
      const isOutside = urteil?.kind === "zuKlaeren" && urteil.grund === "ausserhalbZeitraum";
      const expected =
        urteil?.kind === "gezaehlt"
          ? true
          : urteil?.kind === "gestrichen" || isOutside
            ? false
            : "a question";
      const answer = zaehlt[herkunft.row - 1];
      expect([herkunft.row, typeof answer === "string" ? "a question" : answer]).toEqual([
        herkunft.row,
        expected,
      ]);
    });
    expect(compared).toBeGreaterThan(1000);
  });

  it("ANTEILE shares its counts out as the list does", async () => {
    const { bilanzen, zuteilung } = await runFall(ORDNER_01, path.join(FAELLE, "gemeinden.json"));
    const given = fall("listen", "01-tidy", "case.json") as Readonly<
      Record<"stateAmount" | "countySharePercent", string>
    >;
    const mittel = await intm.kreismittel(given.stateAmount, `${given.countySharePercent} %`);
    const answer = await intm.anteile(
      mittel,
      column(...bilanzen.map(({ gezaehlt }) => gezaehlt)),
      "rest",
      column(...bilanzen.map(({ gemeinde }) => gemeinde)),
    );
    expect(spilled(answer)).toEqual(value(zuteilung).map(({ betrag }) => cellNumberOf(betrag)));
  });
});
