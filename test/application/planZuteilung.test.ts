import {
  bestandslisteOf,
  planZuteilung,
  rechneTopf,
  rechneZuteilung,
} from "../../src/application/planZuteilung";
import type { Jahreswerte } from "../../src/domain/einstellung/einstellungen";
import { HEILBRONN } from "../../src/domain/gemeinde/daten/heilbronn";
import { betragOf, plainEuros } from "../../src/domain/geld/betrag";
import { parseZuteilungsquote } from "../../src/domain/zuteilung/zuteilungsquote";
import { newWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import { readZuteilungsblatt, type GeleseneZuteilung } from "../../src/writing/zuteilung/readZuteilungsblatt";

const quote = parseZuteilungsquote("3,77 %");
const WERTE: Jahreswerte = {
  jahr: 2025,
  landesmittel: betragOf(4000000000n),
  ...(quote.ok ? { quote: quote.value } : {}),
};

const counts = { gelistet: 0, gestrichen: 0, ergaenzt: 0, ausserhalb: 0, wiederholungen: 0 };
const GELESEN = {
  gemeinden: [
    { ...counts, gemeinde: "Brackenheim", gezaehlt: 86, fragen: 2 },
    { ...counts, gemeinde: "Cleebronn", gezaehlt: 14, fragen: 0 },
  ],
  fehlend: ["Flein", "Ilsfeld"],
  fragen: [],
  unreadable: [],
};
const VORJAHR: GeleseneZuteilung = {
  sheet: "IntM Zuteilung 2024",
  zeilen: [{ gemeinde: "Ilsfeld", bestand: 40, stand: "vollstaendig" }],
};
const VERMERK = { zeit: "2024-02-02T14:05", wer: "M. B.", version: "1.0.0" };

it("leaves a missing list missing, unless last year's count is to stand in for it", () => {
  const ohne = bestandslisteOf(GELESEN);
  expect([ohne.bestaende.map(({ gemeinde, stand }) => `${gemeinde} ${stand}`), ohne.fehlend]).toEqual([
    ["Brackenheim fragenOffen", "Cleebronn vollstaendig"],
    ["Flein", "Ilsfeld"],
  ]);
  const mit = bestandslisteOf(GELESEN, VORJAHR);
  expect([mit.bestaende.at(-1), mit.fehlend]).toEqual([
    { gemeinde: "Ilsfeld", bestand: 40, stand: "vorjahr" },
    ["Flein"],
  ]);
});

it("goes from the Land to the Gemeinden and says what is still open", () => {
  const rechnung = rechneZuteilung(WERTE, bestandslisteOf(GELESEN, VORJAHR));
  if (!rechnung.ok) throw new Error(rechnung.refusal.kind);
  const { verteilung, stand, kette } = rechnung.value;
  expect(plainEuros(verteilung.mittel)).toBe("1508000.00");
  expect(kette?.schritte.map(({ kind }) => kind)).toEqual(["landesmittel", "kreismittel", "mittel"]);
  expect(stand).toEqual({
    fragen: 0,
    fehlendeListen: 1,
    mitVorjahr: 1,
    ungeleseneDateien: 0,
    mittel: "vorlaeufig",
  });
});

test.each<[string, Jahreswerte, object]>([
  ["no Landesmittel", { jahr: 2025 }, { kind: "mittelangabeFehlt", angabe: "landesmittel" }],
  ["no quota", { jahr: 2025, landesmittel: betragOf(100n) }, { kind: "mittelangabeFehlt", angabe: "quote" }],
  [
    "a Vorwegabzug that leaves nothing",
    { ...WERTE, vorwegabzug: betragOf(150800000n) },
    { kind: "vorwegabzugZuHoch" },
  ],
  ["a negative Vorwegabzug", { ...WERTE, vorwegabzug: betragOf(-1n) }, { kind: "vorwegabzugNegativ" }],
  ["a Kreisbetrag of nothing", { ...WERTE, kreisbetrag: betragOf(0n) }, { kind: "keineMittel" }],
  ["Landesmittel of nothing", { ...WERTE, landesmittel: betragOf(0n) }, { kind: "keineMittel" }],
])("refuses %s", (_, werte, refusal) => {
  expect(rechneZuteilung(werte, bestandslisteOf(GELESEN))).toMatchObject({ ok: false, refusal });
});

it("takes a fixed Kreisbetrag instead of Landesmittel and quota", () => {
  const rechnung = rechneZuteilung({ ...WERTE, kreisbetrag: betragOf(10000n) }, bestandslisteOf(GELESEN));
  expect(rechnung.ok && rechnung.value.kette?.schritte.map(({ kind }) => kind)).toEqual([
    "kreisbetrag",
    "mittel",
  ]);
  expect(rechnung.ok && rechnung.value.verteilung.mittel).toBe(10000n);
});

it("writes the sheet; the same counts give the same checksum, another count another", async () => {
  const liste = bestandslisteOf(GELESEN);
  const kontext = {
    jahr: 2025,
    landkreis: HEILBRONN.name,
    gemeinden: HEILBRONN.gemeinden,
    bisher: "noSheet" as const,
    vermerk: VERMERK,
  };
  const plan = async (cents: bigint) => {
    const rechnung = rechneTopf({ kind: "mittel", mittel: betragOf(cents) }, liste, "rest", "endgueltig");
    if (!rechnung.ok) throw new Error(rechnung.refusal.kind);
    return planZuteilung(rechnung.value, kontext);
  };
  const [first, again, other] = [await plan(100000n), await plan(100000n), await plan(100001n)];
  expect(again).toEqual(first);
  expect(other[0]?.layout.note).not.toBe(first[0]?.layout.note);
  const workbook = newWorkbook();
  const applied = await workbook.apply(first);
  expect(applied.ok && applied.value.map(({ sheet, change, rows }) => [sheet, change, rows])).toEqual([
    ["IntM Zuteilung 2025", "neu", 4],
    ["IntM Protokoll", "neu", 1],
  ]);
  const read = await readZuteilungsblatt(workbook, 2025);
  expect(
    read.ok && read.value !== "noSheet" && read.value.zeilen.map(({ ags, stand }) => [ags, stand]),
  ).toEqual([
    ["08125013", "fragenOffen"],
    ["08125017", "vollstaendig"],
    ["08125030", "fehlt"],
    ["08125046", "fehlt"],
  ]);
});

it("writes 1,101 Gemeinden with their Rechenweg in well under a second", async () => {
  const bestaende = Array.from({ length: 1101 }, (_, at) => ({
    gemeinde: `Ort ${at}`,
    bestand: (at * 7919) % 700,
    stand: "vollstaendig" as const,
  }));
  const started = performance.now();
  const rechnung = rechneTopf(
    { kind: "mittel", mittel: betragOf(5800000000n) },
    { bestaende, fehlend: [], fragen: 0, ungeleseneDateien: 0 },
    "rest",
    "endgueltig",
  );
  if (!rechnung.ok) throw new Error(rechnung.refusal.kind);
  const plan = await planZuteilung(rechnung.value, { gemeinden: [], bisher: "noSheet", vermerk: VERMERK });
  expect(performance.now() - started).toBeLessThan(1000);
  expect(plan[0]?.layout.rows).toHaveLength(1101);
});
