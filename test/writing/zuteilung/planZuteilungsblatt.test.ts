import { betragOf } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { mittelketteOf } from "../../../src/domain/zuteilung/mittelkette";
import { VERFAHREN, type Verfahren } from "../../../src/domain/zuteilung/verfahren";
import { verteilungOf, type Topf } from "../../../src/domain/zuteilung/verteilung";
import { parseZuteilungsquote } from "../../../src/domain/zuteilung/zuteilungsquote";
import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { planZuteilungsblatt } from "../../../src/writing/zuteilung/planZuteilungsblatt";
import { readZuteilungsblatt } from "../../../src/writing/zuteilung/readZuteilungsblatt";
import type { Zuteilungsblatt } from "../../../src/writing/zuteilung/zuteilungsblatt";

const MITTEL: Topf = { kind: "mittel", mittel: betragOf(150800000n) };

function blatt(
  counts: Readonly<Record<string, number>>,
  change: Partial<Zuteilungsblatt> = {},
  verfahren: Verfahren = "rest",
  topf: Topf = MITTEL,
): Zuteilungsblatt {
  const bestaende = Object.entries(counts).map(([gemeinde, bestand]) => ({ gemeinde, bestand }));
  const verteilung = verteilungOf(topf, bestaende, verfahren);
  if (!verteilung.ok) throw new Error(verteilung.refusal.kind);
  return {
    jahr: 2025,
    verteilung: verteilung.value,
    stand: { fragen: 0, fehlendeListen: 0, mitVorjahr: 0, ungeleseneDateien: 0, mittel: "endgueltig" },
    gemeinden: new Map(),
    fehlend: [],
    vermerk: { zeit: "2024-02-02T14:05", wer: "M. B.", pruefsumme: "8F3A8F3A8F3A8F3A" },
    ...change,
  };
}

const COUNTS = { A: 640, B: 14, C: 333, D: 998 };

it("says what it is: title, status, rule, who and when", () => {
  const { layout } = planZuteilungsblatt(
    blatt(COUNTS, {
      landkreis: "Landkreis Heilbronn",
      stand: { fragen: 7, fehlendeListen: 1, mitVorjahr: 0, ungeleseneDateien: 2, mittel: "vorlaeufig" },
    }),
  );
  expect(layout.title).toBe(
    "Zuteilung 2025 · Landkreis Heilbronn · VORLÄUFIG (7 Fragen offen, 1 Liste fehlt, 2 Dateien nicht gelesen, Mittel noch nicht endgültig)",
  );
  expect(layout.note).toBe(
    "Nr. 3.2 VwV IntM · jeder Cent verteilt (größte Reste) · Stand 02.02.2024 14:05, M. B. · Prüfsumme 8F3A8F3A8F3A8F3A",
  );
  expect(planZuteilungsblatt(blatt(COUNTS)).layout.title).toBe("Zuteilung 2025 · endgültig");
});

it("writes values, the way to them, and Excel's own calculation beside them", () => {
  const { layout } = planZuteilungsblatt(
    blatt(COUNTS, {
      gemeinden: new Map([["B", { ags: "08125030", stand: "fragenOffen", bisher: betragOf(1000000n) }]]),
    }),
  );
  const [first, second] = layout.rows;
  expect(first?.cells.map((cell) => (typeof cell === "number" ? Number(cell.toFixed(6)) : cell))).toEqual([
    ...["A", null, 640, 0.322418, 486206.55, null, null, "vollständig"],
    ...[486206.549118, 486206.54, 0.911839, 1, 0.01],
    { formula: "ROUND(INT(ROUND(E$10*100,0)*C5/C$9)/100+M5-E5,2)" },
  ]);
  expect(second?.cells.slice(0, 8)).toEqual([
    ...["B", "08125030", 14, 14 / 1985, 10635.77, 10000, 635.77, "Fragen offen"],
  ]);
  expect(second?.tone).toBe("zuKlaeren");
});

it("sums by Excel and shows Mittel and difference below", () => {
  expect(planZuteilungsblatt(blatt(COUNTS)).layout.foot).toEqual([
    ["Summe", null, { formula: "SUM(C5:C8)" }, { formula: "SUM(D5:D8)" }, { formula: "SUM(E5:E8)" }],
    ["Mittel", null, null, null, 1508000],
    ["Unterschied", null, null, null, { formula: "ROUND(E9-E10,2)" }],
  ]);
});

it("calculates the Mittel again from the Land on, each step with its Fundstelle", () => {
  const quote = parseZuteilungsquote("3,77 %");
  const kette = mittelketteOf({
    landesmittel: betragOf(4000000000n),
    ...(quote.ok ? { quote: quote.value } : {}),
    vorwegabzug: betragOf(800000n),
  });
  if (!kette.ok) throw new Error(kette.refusal.kind);
  const { foot } = planZuteilungsblatt(blatt(COUNTS, { kette: kette.value })).layout;
  expect(foot?.slice(3)).toEqual([
    [],
    ["Landesmittel", null, null, null, 40000000, null, null, "Nr. 5.3 VwV IntM"],
    [
      "× Zuteilungsquote",
      null,
      null,
      0.0377,
      { formula: "ROUND(E13*D14,2)" },
      null,
      null,
      "Nr. 5.3 VwV IntM",
    ],
    ["− Vorwegabzug", null, null, null, 8000, null, null, "Nr. 4.2 VwV IntM"],
    ["= Mittel zum Verteilen", null, null, null, { formula: "E14-E15" }, null, null, "Nr. 3.2 VwV IntM"],
    ["Probe: Mittel zum Verteilen", null, null, null, { formula: "ROUND(E16-E10,2)" }],
  ]);
});

test.each<[Verfahren, Topf, readonly string[], string]>([
  [
    "cent",
    MITTEL,
    ["Mittel × Anteil", "gerundet um", "Probe"],
    "ROUND(ROUND(ROUND(E$10*100,0)*C5/C$9/1,0)/100-E5,2)",
  ],
  [
    "euro",
    MITTEL,
    ["Mittel × Anteil", "gerundet um", "Probe"],
    "ROUND(ROUND(ROUND(E$10*100,0)*C5/C$9/100,0)/1-E5,2)",
  ],
  [
    "satz2",
    MITTEL,
    ["Satz je Person", "Satz × Personen", "gerundet um", "Probe"],
    "ROUND(ROUND(ROUND(I5*100,0)*C5/1,0)/100-E5,2)",
  ],
  [
    "euro",
    { kind: "satz", satz: new Decimal("743.145") },
    ["Satz je Person", "Satz × Personen", "gerundet um", "Probe"],
    "ROUND(ROUND(ROUND(I5*1000,0)*C5/1000,0)/1-E5,2)",
  ],
])("shows the steps of %s", (verfahren, topf, headers, formula) => {
  const { layout } = planZuteilungsblatt(blatt(COUNTS, {}, verfahren, topf));
  expect(layout.columns.slice(8).map(({ header }) => header)).toEqual(headers);
  expect(layout.rows[0]?.cells.at(-1)).toEqual({ formula });
});

it("keeps a Gemeinde without a list in sight, without an amount", () => {
  const { layout } = planZuteilungsblatt(
    blatt(COUNTS, { fehlend: ["Flein"], gemeinden: new Map([["Flein", { stand: "fehlt" }]]) }),
  );
  expect(layout.rows[4]?.cells).toEqual(["Flein", null, null, null, null, null, null, "fehlt"]);
  expect(layout.foot?.[0]?.[2]).toEqual({ formula: "SUM(C5:C9)" });
});

it.each(VERFAHREN)("reads back what it wrote (%s)", async (verfahren) => {
  const workbook = newWorkbook();
  const written = blatt(
    { Brackenheim: 86, Ilsfeld: 40 },
    {
      fehlend: ["Flein"],
      gemeinden: new Map([
        ["Brackenheim", { ags: "08125013", stand: "fragenOffen" }],
        ["Flein", { ags: "08125030", stand: "fehlt" }],
      ]),
    },
    verfahren,
  );
  expect((await workbook.apply([planZuteilungsblatt(written)])).ok).toBe(true);
  const [brackenheim, ilsfeld] = written.verteilung.zeilen;
  expect(await readZuteilungsblatt(workbook, 2025)).toEqual({
    ok: true,
    value: {
      sheet: "IntM Zuteilung 2025",
      zeilen: [
        {
          gemeinde: "Brackenheim",
          ags: "08125013",
          bestand: 86,
          betrag: brackenheim?.betrag,
          stand: "fragenOffen",
        },
        { gemeinde: "Flein", ags: "08125030", stand: "fehlt" },
        { gemeinde: "Ilsfeld", bestand: 40, betrag: ilsfeld?.betrag, stand: "vollstaendig" },
      ],
    },
  });
  expect(await readZuteilungsblatt(workbook, 2026)).toEqual({ ok: true, value: "noSheet" });
});
