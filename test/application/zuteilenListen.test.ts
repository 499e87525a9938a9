import path from "node:path";
import fc from "fast-check";
import { zuteilenJson, type ZuteilenJson } from "../../src/application/zuteilenJson";
import { zuteilenListen, type Eingang } from "../../src/application/zuteilenListen";
import { HEILBRONN } from "../../src/domain/gemeinde/daten/heilbronn";
import type { CellValue } from "../../src/workbook/cell";
import type { SheetContent } from "../../src/workbook/sheetContent";
import { FAELLE, faelle, parametersOf, readEingang, value } from "./runFall";
import fs from "node:fs";

const RUNS = { seed: 20_250_101, numRuns: 12 };
const PARAMETERS = parametersOf({ year: 2025, stateAmount: "40000000.00", countySharePercent: "3.77" });

function zuteilen(eingaenge: readonly Eingang[]): ZuteilenJson {
  return zuteilenJson(value(zuteilenListen({ eingaenge, gemeinden: HEILBRONN.gemeinden, ...PARAMETERS })));
}

/** What must not change: counts, euros, and how often each reason is asked. Rows may stand elsewhere. */
function essence(json: ZuteilenJson): unknown {
  const gemeinden = Object.entries(json.perMunicipality).map(([name, { needsDecision, ...counts }]) => [
    name,
    counts,
    needsDecision.map(({ reason }) => reason).sort(),
  ]);
  return [
    gemeinden,
    json.allocation,
    json.unassigned.map(({ reason }) => reason).sort(),
    json.unreadable.length,
  ];
}

/** The sheet with its rows and columns in other places; formats, merges and hidden rows go along. */
function rearrange(
  sheet: SheetContent,
  rows: readonly (number | "blank")[],
  columns: readonly (number | "blank")[],
): SheetContent {
  const newRow = new Map(rows.flatMap((row, at) => (row === "blank" ? [] : [[row, at] as const])));
  const newColumn = new Map(
    columns.flatMap((column, at) => (column === "blank" ? [] : [[column, at] as const])),
  );
  return {
    ...sheet,
    rows: rows.map((row): readonly CellValue[] =>
      row === "blank"
        ? []
        : columns.map((column) => (column === "blank" ? null : (sheet.rows[row]?.[column] ?? null))),
    ),
    formatAt: (row, column) => {
      const [from, at] = [rows[row], columns[column]];
      return typeof from === "number" && typeof at === "number" ? sheet.formatAt(from, at) : undefined;
    },
    merges: sheet.merges.map(({ top, left, bottom, right }) => ({
      top: newRow.get(top) ?? top,
      left: newColumn.get(left) ?? left,
      bottom: newRow.get(bottom) ?? bottom,
      right: newColumn.get(right) ?? right,
    })),
    markedRows: new Set(
      rows.flatMap((row, at) =>
        typeof row === "number" && sheet.markedRows?.has(row) !== false ? [at] : [],
      ),
    ),
    hiddenRows: new Set(),
  };
}

const widthOf = (sheet: SheetContent) => Math.max(...sheet.rows.map((row) => row.length));
const numbers = (length: number) => Array.from({ length }, (_, at) => at);

const LISTS = [
  "01-tidy",
  "02-per-sheet",
  "03-returned-files",
  "04-struck-by-hand/a-strikethrough",
  "04-struck-by-hand/b-fill-and-remark",
  "04-struck-by-hand/c-fill-with-legend",
  "04-struck-by-hand/d-words-and-crosses",
  "04-struck-by-hand/e-moved-under-heading",
  "04-struck-by-hand/f-partly-struck",
  "04-struck-by-hand/h-remarks-that-do-not-strike",
  "05-text-dates/1900",
  "06-cross-duplicates/a-two-municipalities",
  "06-cross-duplicates/e-family-links",
  "07-hostile/d-errors-and-formulas",
];

const read = new Map<string, Promise<readonly Eingang[]>>();
function eingaengeOf(fall: string): Promise<readonly Eingang[]> {
  const folder = path.join(FAELLE, fall);
  const { files } = JSON.parse(fs.readFileSync(path.join(folder, "case.json"), "utf8")) as {
    files: string[];
  };
  const known = read.get(fall) ?? Promise.all(files.map((file) => readEingang(folder, file)));
  read.set(fall, known);
  return known;
}

function mapSheets(
  eingaenge: readonly Eingang[],
  change: (sheet: SheetContent) => SheetContent,
): readonly Eingang[] {
  return eingaenge.map((eingang) =>
    "sheets" in eingang ? { ...eingang, sheets: eingang.sheets.map(change) } : eingang,
  );
}

describe.each(LISTS)("%s", (fall) => {
  test("blank rows and columns put in anywhere change nothing", async () => {
    const eingaenge = await eingaengeOf(fall);
    const expected = essence(zuteilen(eingaenge));
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 12 }), fc.nat(3), (blanks, left) => {
        const changed = mapSheets(eingaenge, (sheet) => {
          const spread = new Set(blanks.filter((row) => canPart(sheet, row)));
          const rows = numbers(sheet.rows.length).flatMap((row) =>
            spread.has(row) ? ["blank" as const, row] : [row],
          );
          const columns = [
            ...Array.from({ length: left }, () => "blank" as const),
            ...numbers(widthOf(sheet)),
          ];
          return rearrange(sheet, rows, columns);
        });
        expect(essence(zuteilen(changed))).toEqual(expected);
      }),
      RUNS,
    );
  });

  test("reading twice gives the same bytes", async () => {
    const eingaenge = await eingaengeOf(fall);
    expect(JSON.stringify(zuteilen(eingaenge))).toBe(JSON.stringify(zuteilen(eingaenge)));
  });
});

/** Not between the two rows of a header, nor inside a merged cell. */
function canPart(sheet: SheetContent, row: number): boolean {
  const cells = sheet.rows[row] ?? [];
  const isHeader =
    cells.some((cell) => typeof cell === "string" && /name/iu.test(cell)) || cells.includes("ja");
  return !isHeader && !sheet.merges.some(({ top, bottom }) => top < row && row <= bottom);
}

describe.each([
  "01-tidy",
  "04-struck-by-hand/a-strikethrough",
  "06-cross-duplicates/a-two-municipalities",
  "08-scale/county",
])("%s", (fall) => {
  test("the order of the rows does not matter", async () => {
    const eingaenge = await eingaengeOf(fall);
    const expected = essence(zuteilen(eingaenge));
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const changed = mapSheets(eingaenge, (sheet) => {
          const [head = 0, ...rows] = numbers(sheet.rows.length);
          return rearrange(sheet, [head, ...shuffled(rows, seed)], numbers(widthOf(sheet)));
        });
        expect(essence(zuteilen(changed))).toEqual(expected);
      }),
      { ...RUNS, numRuns: 5 },
    );
  });
});

test("the order of the files does not matter", async () => {
  const eingaenge = await eingaengeOf("03-returned-files");
  const expected = essence(zuteilen(eingaenge));
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      expect(essence(zuteilen(shuffled(eingaenge, seed)))).toEqual(expected);
    }),
    RUNS,
  );
});

const OTHER_WORDS: Readonly<Record<string, readonly string[]>> = {
  "Nr.": ["Lfd. Nr.", "lfd. Nr", "#", "Pos."],
  Gemeinde: ["Kommune", "Stadt/Gemeinde", "Wohnsitzgemeinde", "Municipality"],
  Nachname: ["Familienname", "Zuname", "Fam.-Name", "Surname"],
  Vorname: ["Vornamen", "Rufname", "Vorname(n)", "First name"],
  Geburtsdatum: ["geb. am", "Geb.-Datum", "Geburts-\ndatum", "DOB", "geboren"],
  Familie: ["Familien-Nr.", "Fam.", "Haushalt", "Familienverband", "BG-Nr."],
  Familiennummer: ["Familien-Nr.", "Fam.", "Haushalt"],
  Zugang: ["Zugangsart", "Art des Zugangs", "Kategorie", "Art"],
  Zugangsart: ["Zugang", "Art", "Personenkreis"],
  "Zuweisung AU": [
    "in AU seit",
    "Zuweisungsdatum",
    "Zuweisung am",
    "AU ab",
    "Datum der Zuweisung",
    "Assigned on",
  ],
  Bemerkung: ["Hinweise", "Anmerkungen", "Vermerk", "Notiz", "Remarks", "Rückmeldung der Gemeinde"],
  gestrichen: ["streichen", "zu streichen", "entfällt", "gestrichen (x)", "löschen"],
};

test("other header words give the same verdicts", async () => {
  for (const fall of [
    "01-tidy",
    "04-struck-by-hand/b-fill-and-remark",
    "05-text-dates/1900",
    "06-cross-duplicates/e-family-links",
  ]) {
    const eingaenge = await eingaengeOf(fall);
    const expected = JSON.stringify(zuteilen(eingaenge));
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat(20)), (choice) => {
        const changed = mapSheets(eingaenge, (sheet) => {
          const head = sheet.rows.findIndex((row) => row.includes("Nachname"));
          const rows = sheet.rows.map((row, at) =>
            at === head
              ? row.map((cell) => {
                  const others = typeof cell === "string" ? (OTHER_WORDS[cell] ?? []) : [];
                  return others[(choice.next().value ?? 0) % Math.max(1, others.length)] ?? cell;
                })
              : row,
          );
          return { ...sheet, rows };
        });
        expect(JSON.stringify(zuteilen(changed))).toBe(expected);
      }),
      RUNS,
    );
  }
});

test("every case folder is known", () => {
  expect(faelle()).toHaveLength(27);
});

/** The same for the same seed, on every computer. */
function shuffled<Item>(items: readonly Item[], seed: number): readonly Item[] {
  let state = seed >>> 0;
  const keyed = items.map((item) => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 374_761_393) >>> 0;
    return { item, key: state };
  });
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item);
}
