import { HEILBRONN } from "../../../src/domain/gemeinde/daten/heilbronn";
import { betragOf } from "../../../src/domain/geld/betrag";
import { verteilungOf } from "../../../src/domain/zuteilung/verteilung";
import { blattnamenOf } from "../../../src/writing/uebersicht/blattnamenOf";
import { planGemeindeblatt } from "../../../src/writing/uebersicht/planGemeindeblatt";
import { planUebersichtsblatt } from "../../../src/writing/uebersicht/planUebersichtsblatt";
import type { Uebersicht } from "../../../src/writing/uebersicht/uebersichtsblatt";
import { tag } from "../../support/tag";

const verteilung = verteilungOf(
  { kind: "mittel", mittel: betragOf(150800000n) },
  [
    { gemeinde: "Öhringen", bestand: 998 },
    { gemeinde: "Cleebronn", bestand: 14 },
    { gemeinde: "Zaberfeld", bestand: 973 },
  ],
  "rest",
);
if (!verteilung.ok) throw new Error(verteilung.refusal.kind);

const BEKANNT: Uebersicht = {
  jahr: 2025,
  landkreis: "Landkreis Heilbronn",
  verteilung: verteilung.value,
  stand: { fragen: 1, fehlendeListen: 1, mitVorjahr: 0, ungeleseneDateien: 0, mittel: "endgueltig" },
  fehlend: ["Flein"],
  hinweise: new Map([["Zaberfeld", "Fragen offen"]]),
  vorjahr: new Map([["Cleebronn", { bestand: 13, betrag: betragOf(1000000n) }]]),
  frist: tag("2024-05-31"),
  vermerk: { zeit: "2024-02-02T14:05", wer: "M. B.", pruefsumme: "00" },
};

const UEBERSICHT: Uebersicht = {
  ...BEKANNT,
  kostenJeStelle: betragOf(8585000n),
  freigabe: { wer: "A. K.", am: tag("2024-02-05") },
};

it("lists the Gemeinden as people look them up, with last year and what is missing", () => {
  const { layout } = planUebersichtsblatt(UEBERSICHT);
  expect(layout.title).toBe(
    "Übersicht 2025 · Landkreis Heilbronn · VORLÄUFIG (1 Frage offen, 1 Liste fehlt)",
  );
  expect(layout.rows.map(({ cells }) => [cells[0], ...cells.slice(3, 9)])).toEqual([
    ["Cleebronn", 10635.77, 0.1239, 13, 10000, 635.77, null],
    ["Flein", null, null, null, null, null, "Liste fehlt"],
    ["Öhringen", 758178.34, 8.8314, null, null, null, null],
    ["Zaberfeld", 739185.89, 8.6102, null, null, null, "Fragen offen"],
  ]);
});

it("sums by Excel and says who released it and what is to be decided", () => {
  const { foot } = planUebersichtsblatt(UEBERSICHT).layout;
  expect(foot?.map((line) => line[0])).toEqual([
    "Summe",
    "Mittel",
    "Unterschied",
    "Es fehlen noch: Flein",
    "Bis 31.05.2024 entscheidet jede Gemeinde, wer das Integrationsmanagement übernimmt.",
    "Freigegeben von A. K. am 05.02.2024 (laut Eingabe).",
  ]);
  expect(foot?.[0]?.[3]).toEqual({ formula: "SUM(D5:D8)" });
  expect(foot?.[2]?.[3]).toEqual({ formula: "ROUND(D9-D10,2)" });
});

it("leaves out what nobody knows: last year, cost of a post, a deadline, a release", () => {
  const { layout } = planUebersichtsblatt({ ...BEKANNT, vorjahr: new Map(), frist: "keine", fehlend: [] });
  expect(layout.rows[0]?.cells.slice(4, 8)).toEqual([null, null, null, null]);
  expect(layout.foot?.map((line) => line[0])).toEqual([
    "Summe",
    "Mittel",
    "Unterschied",
    "Noch nicht freigegeben.",
  ]);
  expect(layout.foot?.[0]).toHaveLength(5);
});

it("gives a Gemeinde a page of its own: figures, their way, the decision, whom to ask", () => {
  const cleebronn = verteilung.value.zeilen[1];
  if (cleebronn === undefined) throw new Error("no row");
  const { layout } = planGemeindeblatt(UEBERSICHT, cleebronn, "Cleebronn", HEILBRONN.gemeinden);
  const cells = new Map(layout.rows.map((row) => [row.cells[0], row.cells]));
  expect(cells.get("Voraussichtliche Zuwendung")?.map(spaced)).toEqual([
    "Voraussichtliche Zuwendung",
    "1.508.000,00 € × 14 / 1.985, abgerundet auf den Cent, dazu ein übriger Cent",
    10635.77,
  ]);
  expect(cells.get("Zu entscheiden bis")?.[2]).toEqual({ date: "2024-05-31" });
  expect(cells.get("3. Verbund oder andere Stadt")?.[1]).toContain("mit Brackenheim.");
  expect(JSON.stringify(layout.rows)).not.toContain("Zaberfeld");
});

it("names sheets with letters and blanks only, short enough, none twice", () => {
  expect(
    blattnamenOf([
      "Bad Teinach-Zavelstein",
      "Neuhausen (Fildern)",
      "Flein",
      "flein",
      "Sehr langer Name einer Gemeinde",
    ]),
  ).toEqual([
    "Bad Teinach Zavelstein",
    "Neuhausen Fildern",
    "Flein",
    "flein B",
    "Sehr langer Name einer Gem",
  ]);
  const names = blattnamenOf(HEILBRONN.gemeinden.map(({ name }) => name));
  expect(new Set(names).size).toBe(46);
  expect(names.every((name) => name.length <= 26 && /^[\p{L} ]+$/u.test(name))).toBe(true);
});

function spaced(cell: unknown): unknown {
  return typeof cell === "string" ? cell.replaceAll("\u00a0", " ") : cell;
}
