import { answerFragen, takeBack } from "../../src/application/klaeren";
import type { ListenVorgaben } from "../../src/application/listenDienst";
import { planLauf, runListen, type Lauf } from "../../src/application/runListen";
import type { Antwort } from "../../src/domain/personenliste/antworten";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { newWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import type { Klaerungszeile } from "../../src/writing/klaerung/klaerungszeile";
import { antwortenOf, readKlaerung } from "../../src/writing/klaerung/readKlaerung";
import { parseTag as parse } from "../../src/domain/zeit/tag";
import { value } from "./runFall";

type Row = readonly (string | number | null)[];

/** Three invented persons: one counts, one lacks a date, one is outside the window. */
const ROWS: readonly Row[] = [
  ["Name", "Geburtsdatum", "Zuweisung AU", "Bemerkung"],
  ["Erfunden, Karim", 32874, 44269, null],
  ["Beispieli, Amira", 33000, "unbekannt", null],
  ["Musterenko, Oleh", 29161, 43000, null],
];

const WER = { bemerkung: "laut Akte", wer: "M. B.", zeit: "2024-02-02T14:05" };

test("an answer counts in the next reading, also of a list that was sorted", () => {
  const first = run(ROWS, []);
  expect([first.uebersicht.summe.gezaehlt, first.uebersicht.fragen.length]).toEqual([1, 2]);

  const answered = answer(first, [], { kind: "zaehlt" }, "datumFehlt");
  const sorted = run([ROWS[0]!, ROWS[3]!, ROWS[2]!, ROWS[1]!], answered);
  expect([sorted.uebersicht.summe.gezaehlt, sorted.uebersicht.fragen.length]).toEqual([2, 1]);
});

test("an answer is asked again when what mattered in the row has changed", () => {
  const answered = answer(run(ROWS, []), [], { kind: "zaehlt" }, "datumFehlt");
  const changed = ROWS.map((row) => row.map((cell) => (cell === "unbekannt" ? "31.02.2021" : cell)));
  const { uebersicht } = run(changed, answered);
  expect(uebersicht.antworten).toEqual({ gilt: 0, neuFragen: 1, ohneZeile: 0 });
  expect(uebersicht.fragen.map(({ grund }) => grund)).toContain("datumUnmoeglich");
});

test("an answer outlives its row and is shown as without one", async () => {
  const answered = answer(run(ROWS, []), [], { kind: "zaehlt" }, "datumFehlt");
  const lauf = run(
    ROWS.filter((row) => row[0] !== "Beispieli, Amira"),
    answered,
  );
  expect((await written(lauf, answered)).map(({ stand }) => stand)).toEqual(["Zeile fehlt", "offen"]);
});

test("an entry that was supplied decides, and the question stays answered under its own key", async () => {
  const supplied: Antwort["antwort"] = {
    kind: "angabe",
    feld: "zuweisung",
    tag: value(parse("2021-03-31")),
  };
  const answered = answer(run(ROWS, []), [], supplied, "datumFehlt");
  const lauf = run(ROWS, answered);
  expect([lauf.uebersicht.summe.gezaehlt, lauf.uebersicht.antworten.gilt]).toEqual([2, 1]);
  expect((await written(lauf, answered)).map(({ stand, nr }) => [nr, stand])).toEqual([
    [1, "beantwortet"],
    [2, "offen"],
  ]);
});

test("a supplied day outside the window leaves the question open, and the next answer replaces it", () => {
  const outside: Antwort["antwort"] = { kind: "angabe", feld: "zuweisung", tag: value(parse("2019-12-31")) };
  const first = answer(run(ROWS, []), [], outside, "datumFehlt");
  const again = run(ROWS, first);
  const [frage] = again.uebersicht.fragen.filter(({ zeile }) => zeile.familienname.startsWith("Beispieli"));
  expect(frage?.grund).toBe("ausserhalbZeitraum");
  const second = answerFragen(first, [frage!], { kind: "zaehltNicht" }, context(again));
  expect(second).toHaveLength(1);
  expect(run(ROWS, second).uebersicht.summe.gestrichen).toBe(1);
});

test("a whole group is answered at once, and one of it can be taken back", () => {
  const first = run(ROWS, []);
  const all = answerFragen([], first.uebersicht.fragen, { kind: "zaehltNicht" }, context(first));
  expect(run(ROWS, all).uebersicht.fragen).toEqual([]);
  const back = takeBack(all, all[0]!.schluessel, 2025);
  expect(run(ROWS, back).uebersicht.fragen).toHaveLength(1);
});

test("reading and writing twice gives the same register", async () => {
  const answered = answer(run(ROWS, []), [], { kind: "zaehlt" }, "datumFehlt");
  const once = await written(run(ROWS, answered), answered);
  const twice = await written(run(ROWS, once), once);
  expect(twice).toEqual(once);
});

function run(rows: readonly Row[], klaerung: readonly Klaerungszeile[]): Lauf {
  const sheet: SheetContent = {
    name: "Flein",
    dateSystem: 1900,
    rows,
    formatAt: () => undefined,
    merges: [],
    hiddenRows: new Set(),
    tables: [],
  };
  const vorgaben: ListenVorgaben = {
    werte: { jahr: 2025 },
    korrekturen: new Map(),
    antworten: antwortenOf(klaerung, 2025),
  };
  return value(runListen([{ file: "Liste Flein.xlsx", sheets: [sheet] }], vorgaben));
}

function answer(
  lauf: Lauf,
  klaerung: readonly Klaerungszeile[],
  antwort: Antwort["antwort"],
  grund: string,
): readonly Klaerungszeile[] {
  const fragen = lauf.uebersicht.fragen.filter((frage) => frage.grund === grund);
  return answerFragen(klaerung, fragen, antwort, context(lauf));
}

function context({ stichzeit }: Lauf) {
  return { ...WER, jahr: 2025, zeitraum: stichzeit.zeitraum };
}

async function written(lauf: Lauf, klaerung: readonly Klaerungszeile[]): Promise<readonly Klaerungszeile[]> {
  const workbook = newWorkbook();
  const einstellungen = {
    einstellungen: { jahre: [] },
    quellen: new Map(),
    korrekturen: new Map(),
    weitere: new Map(),
  };
  value(
    await workbook.apply(
      await planLauf(lauf, { einstellungen, klaerung, zeit: WER.zeit, wer: WER.wer, version: "0" }),
    ),
  );
  return value(await readKlaerung(workbook));
}
