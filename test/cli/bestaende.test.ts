import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zuteilenBestaende } from "../../src/cli/bestaende";
import { isTrouble } from "../../src/cli/outcome";
import { openWorkbook } from "../../src/workbook/xlsx/openWorkbook";

let folder = "";
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "intm-"))));
afterAll(async () => rm(folder, { recursive: true }));

const R4 = "gemeinde;personen\nA;640\nB;14\nC;333\nD;998\n";

async function run(csv: string | Uint8Array, ...args: readonly string[]) {
  const file = join(folder, "bestaende.csv");
  await writeFile(file, csv);
  return zuteilenBestaende(["--bestaende", file, ...args]);
}

async function json(csv: string, ...args: readonly string[]) {
  const out = join(folder, "aus.json");
  expect(isTrouble(await run(csv, ...args, "--json", out))).toBe(false);
  return JSON.parse(await readFile(out, "utf8")) as Readonly<Record<string, unknown>>;
}

it("shares a pot out to the cent and says so for machines", async () => {
  expect(await json(R4, "--mittel", "1508000,00")).toEqual({
    procedure: "rest",
    pot: "1508000.00",
    perMunicipality: {
      A: { counted: 640, share: "0.3224181360" },
      B: { counted: 14, share: "0.0070528967" },
      C: { counted: 333, share: "0.1677581864" },
      D: { counted: 998, share: "0.5027707809" },
    },
    total: { counted: 1985, allocated: "1508000.00" },
    allocation: { A: "486206.55", B: "10635.77", C: "252979.34", D: "758178.34" },
    difference: "0.00",
  });
});

test.each([
  [["--mittel", "1508000,00", "--verfahren", "cent"], "0.01"],
  [["--mittel", "1508000,00", "--verfahren", "euro"], "0.00"],
  [["--mittel", "1508000,00", "--verfahren", "satz2"], "4.50"],
  [["--satz", "759,70"], "0.50"],
])("always says the difference: %j", async (args, difference) => {
  expect(await json(R4, ...args)).toMatchObject({ difference });
});

it("takes a rate of the Land to whole euros unless told otherwise", async () => {
  const csv = "gemeinde;personen\nPforzheim;766\n";
  expect(await json(csv, "--satz", "743,145")).toMatchObject({
    procedure: "euro",
    rate: "743.145",
    allocation: { Pforzheim: "569249.00" },
  });
  expect(await json(csv, "--satz", "743,145", "--verfahren", "satz3")).toMatchObject({
    allocation: { Pforzheim: "569249.07" },
  });
});

it("tells people what they need", async () => {
  const outcome = await run("gemeinde;personen\nFlein;1\nAbstatt;2\n", "--mittel", "1000");
  expect("text" in outcome && outcome.text.replaceAll("\u00a0", " ").split("\n")).toEqual([
    "  Flein: 1 Person, 33,33 %, 333,33 €",
    "  Abstatt: 2 Personen, 66,67 %, 666,67 €",
    "Gemeinden: 2, Personen: 3",
    "Verfahren: jeder Cent verteilt (größte Reste)",
    "Mittel: 1.000,00 €",
    "Verteilt: 1.000,00 €",
    "Unterschied zu den Mitteln: 0,00 €",
  ]);
});

test.each([
  ["two pots", ["--mittel", "1", "--satz", "1"], "Entweder --mittel oder --satz"],
  ["no pot", [], "Es fehlt, was zu verteilen ist"],
  ["a practice that nobody has", ["--mittel", "1", "--verfahren", "halb"], "„halb“ ist kein Verfahren"],
  ["an amount that is none", ["--mittel", "viel"], "„viel“ ist kein Betrag"],
  ["an empty pot", ["--mittel", "0"], "lässt sich nichts verteilen"],
  ["a debt", ["--mittel", "-5"], "--mittel"],
  ["a rate with two readings", ["--satz", "743.145"], "743,145 oder 743145"],
  ["a year that is none", ["--mittel", "1", "--jahr", "25"], "„25“ ist kein Jahr"],
  ["an option that is not there", ["--topf", "1"], "--topf"],
])("refuses %s in one sentence", async (_, args, part) => {
  const outcome = await run(R4, ...args);
  expect("sentence" in outcome && outcome.sentence).toContain(part);
});

test.each([["a file that is not there", "gibt es nicht", "--mittel"]])(
  "refuses %s",
  async (_, part, option) => {
    const outcome = await zuteilenBestaende(["--bestaende", join(folder, "fehlt.csv"), option, "1"]);
    expect("sentence" in outcome && outcome.sentence).toContain(part);
  },
);

test.each([
  ["a negative count", "gemeinde;personen\nFlein;-3\n", "„-3“ Personen gibt es nicht (Flein, Zeile 2)"],
  ["nobody at all", "gemeinde;personen\nFlein;0\n", "Es ist niemand gezählt"],
  ["an empty file", "", "Dort steht keine Gemeinde"],
])("refuses %s in one sentence", async (_, csv, part) => {
  const outcome = await run(csv, "--mittel", "1");
  expect("sentence" in outcome && outcome.sentence).toContain(part);
});

it("writes the sheets of the year and lines of log; a second run shows what changed", async () => {
  const mappe = join(folder, "mappe.xlsx");
  await run(
    "gemeinde;personen\nFlein;1\nAbstatt;2\n",
    "--mittel",
    "1000",
    "--jahr",
    "2025",
    "--mappe",
    mappe,
  );
  await run(
    "gemeinde;personen\nFlein;1\nAbstatt;1\n",
    "--mittel",
    "1000",
    "--jahr",
    "2025",
    "--mappe",
    mappe,
  );
  const workbook = await openWorkbook(await readFile(mappe), "mappe.xlsx");
  if (!workbook.ok) throw new Error(workbook.refusal.kind);
  const sheet = await workbook.value.read("IntM Zuteilung 2025");
  const rows = sheet.ok ? sheet.value.rows.slice(4, 6).map((row) => row.slice(0, 8)) : [];
  expect(rows).toEqual([
    ["Abstatt", "08125001", 1, 0.5, 500, 666.67, -166.67, "vollständig"],
    ["Flein", "08125030", 1, 0.5, 500, 333.33, 166.67, "vollständig"],
  ]);
  const log = await workbook.value.read("IntM Protokoll");
  expect(log.ok && log.value.rows.slice(4).map((row) => row[2])).toEqual([
    ...["Zuteilung gerechnet", "Übersicht geschrieben", "Entscheidungen geschrieben"],
    ...["Zuteilung gerechnet", "Übersicht geschrieben", "Entscheidungen geschrieben"],
  ]);
});
