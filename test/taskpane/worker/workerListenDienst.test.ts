import { writeXlsx } from "hucre/xlsx";
import type { ListenFortschritt } from "../../../src/application/listenDienst";
import { listenLauf } from "../../../src/application/listenLauf";
import { workerListenDienst } from "../../../src/taskpane/worker/workerListenDienst";
import { newWorkbook, openWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { readFile } from "../../../src/workbook/xlsx/readFile";
import { value } from "../../application/runFall";
import { LEERER_STAND, vorgabenOfFall, type Fallvorgaben } from "../../application/vorgabenOfFall";
import { clonedReaders } from "./clonedReader";

function dienst(workbook = newWorkbook(), breaksAt = "") {
  const readers = clonedReaders(breaksAt);
  return { ...workerListenDienst(workbook, readers.connect), readers };
}

function filesOf({ files }: Fallvorgaben) {
  return { sheets: [], files };
}

const county = vorgabenOfFall("08-scale/county");
const ties = vorgabenOfFall("09-ties");
const errors = vorgabenOfFall("07-hostile/d-errors-and-formulas");
const broken = vorgabenOfFall("07-hostile/f-broken-files");

it("says and plans what the same reading does without a worker, in parts", async () => {
  const lauf = listenLauf();
  for (const { name, arrayBuffer } of county.files) {
    lauf.take({ file: name, sheets: value(await readFile(new Uint8Array(await arrayBuffer()), name)) });
  }
  const near = value(lauf.judge(county.vorgaben));
  const { readListen, planWrites, readers } = dienst();
  expect(value(await readListen(filesOf(county), county.vorgaben))).toEqual(near.uebersicht);
  expect(await planWrites(LEERER_STAND)).toEqual(await near.planWrites(LEERER_STAND));
  expect(readers.largest()).toBe(2000);
});

it("hands over thousands of questions in parts", async () => {
  const rows = Array.from({ length: 1234 }, (_, row) => [
    `Beispieli${row}`,
    "Amira",
    "17.06.1988",
    "irgendwann",
  ]);
  const bytes = await writeXlsx({
    sheets: [{ name: "Flein", rows: [["Familienname", "Vorname", "Geburtsdatum", "Zuweisung"], ...rows] }],
  });
  const file = { name: "Flein.xlsx", arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
  const { readListen, readers } = dienst();
  const { fragen } = value(await readListen({ sheets: [], files: [file] }, county.vorgaben));
  expect(fragen.map(({ zeile }) => zeile.herkunft.row)).toEqual(rows.map((_, row) => row + 2));
  expect(readers.largest()).toBe(500);
});

it("reads the sheets of the open workbook as it reads the file", async () => {
  const struck = vorgabenOfFall("04-struck-by-hand/c-fill-with-legend");
  const bytes = new Uint8Array((await struck.files[0]?.arrayBuffer()) ?? []);
  const workbook = value(await openWorkbook(bytes, "Mappe.xlsx"));
  const sheets = value(await workbook.sheets()).map(({ name }) => name);
  const { readListen } = dienst(workbook);
  const { summe, listen } = value(await readListen({ sheets, files: [] }, struck.vorgaben));
  expect(summe).toMatchObject({ gelistet: 72, gezaehlt: 54, gestrichen: 18, ergaenzt: 5, fragen: 0 });
  expect(new Set(listen.map(({ file }) => file))).toEqual(new Set(["diese Mappe"]));
});

it("names the files that it cannot read and goes on with the others", async () => {
  const gone = { name: "verschoben.xlsx", arrayBuffer: () => Promise.reject(new Error("NotReadableError")) };
  const { readListen } = dienst();
  const read = await readListen({ sheets: [], files: [gone, ...broken.files] }, broken.vorgaben);
  const { summe, unreadable } = value(read);
  expect(summe.gezaehlt).toBe(14);
  expect(unreadable).toEqual([{ file: "verschoben.xlsx", reason: "missing" }, ...broken.truth.unreadable]);
});

it("tells what it reads, by place among all, and then the rows", async () => {
  const heard: ListenFortschritt[] = [];
  const workbook = value(
    await openWorkbook(new Uint8Array((await ties.files[0]?.arrayBuffer()) ?? []), "Mappe.xlsx"),
  );
  const sheets = value(await workbook.sheets()).map(({ name }) => name);
  const { readListen } = dienst(workbook);
  await readListen({ sheets, files: county.files }, county.vorgaben, {
    progress: (fortschritt) => heard.push(fortschritt),
  });
  const [sheet] = sheets;
  const name = county.files[0]?.name;
  expect(sheets).toHaveLength(1);
  expect(heard).toEqual([
    { name: sheet, nummer: 1, von: 2, zeile: 0 },
    { name: sheet, nummer: 1, von: 2, zeile: 73 },
    { name, nummer: 2, von: 2, zeile: 0 },
    { name: "diese Mappe", nummer: 1, von: 2, zeile: 72 },
    ...[2000, 4000, 5000].map((zeile) => ({ name, nummer: 2, von: 2, zeile })),
  ]);
});

describe("cancelling", () => {
  it("a reading ends its worker and keeps what was read before", async () => {
    const { readListen, planWrites, readers } = dienst();
    await readListen(filesOf(ties), ties.vorgaben);
    const abort = new AbortController();
    const reading = readListen(filesOf(county), county.vorgaben, {
      progress: () => abort.abort(),
      signal: abort.signal,
    });
    expect(await reading).toEqual({ ok: false, refusal: { kind: "abgebrochen" } });
    expect(readers.counts()).toEqual({ started: 2, open: 1 });
    expect((await planWrites(LEERER_STAND))[0]?.layout.rows).toHaveLength(72);
    expect(value(await readListen(filesOf(county), county.vorgaben)).summe.gelistet).toBe(5000);
    expect(readers.counts()).toEqual({ started: 3, open: 1 });
  });

  it("a reading that begins cancelled starts nothing", async () => {
    const { readListen, readers } = dienst();
    const read = await readListen(filesOf(ties), ties.vorgaben, { signal: AbortSignal.abort() });
    expect(read).toEqual({ ok: false, refusal: { kind: "abgebrochen" } });
    expect(readers.counts().open).toBe(0);
  });

  it("a judgement keeps the one before it", async () => {
    const { readListen, judgeAgain, planWrites } = dienst();
    const { fragen } = value(await readListen(filesOf(errors), errors.vorgaben));
    const [{ schluessel, abdruck }] = fragen as unknown as readonly [(typeof fragen)[number]];
    const antworten = [{ schluessel, abdruck, antwort: { kind: "zaehltNicht" } as const }];
    const abort = new AbortController();
    const judging = judgeAgain({ ...errors.vorgaben, antworten }, { signal: abort.signal });
    abort.abort();
    expect(await judging).toEqual({ ok: false, refusal: { kind: "abgebrochen" } });
    // The first plan waits until the worker has judged to its end all the same.
    await planWrites(LEERER_STAND);
    expect((await planWrites(LEERER_STAND))[0]?.layout.title).toContain("4 Fragen offen");
    const again = value(await judgeAgain({ ...errors.vorgaben, antworten }));
    expect(again.summe.fragen).toBe(3);
    expect((await planWrites(LEERER_STAND))[0]?.layout.title).toContain("3 Fragen offen");
  });
});

describe("refuses", () => {
  it("to read nothing", async () => {
    expect(await dienst().readListen({ sheets: [], files: [] }, ties.vorgaben)).toEqual({
      ok: false,
      refusal: { kind: "keineQuelle" },
    });
  });

  it("to judge before anything was read", async () => {
    expect(await dienst().judgeAgain(ties.vorgaben)).toEqual({ ok: false, refusal: { kind: "keineQuelle" } });
  });

  it("a year without a window, before it reads anything", async () => {
    const { readListen, readers } = dienst();
    const read = await readListen(filesOf(ties), { ...ties.vorgaben, werte: { jahr: 2031 } });
    expect(read).toEqual({ ok: false, refusal: { kind: "keinBetrachtungszeitraum", jahr: 2031 } });
    expect(readers.counts().started).toBe(0);
  });

  it("a sheet that is gone", async () => {
    const { readListen, readers } = dienst();
    const read = await readListen({ sheets: ["Weg"], files: [] }, ties.vorgaben);
    expect(read).toEqual({ ok: false, refusal: { kind: "blattFehlt", sheet: "Weg" } });
    expect(readers.counts().open).toBe(0);
  });

  it("once, naming the file, when the reader breaks down, and reads the next time", async () => {
    const { readListen, planWrites, readers } = dienst(newWorkbook(), "leer.xlsx");
    const lost = await readListen(filesOf(broken), broken.vorgaben);
    expect(lost).toEqual({ ok: false, refusal: { kind: "absturz", bei: "leer.xlsx" } });
    expect(readers.counts()).toEqual({ started: 1, open: 0 });
    expect(value(await readListen(filesOf(ties), ties.vorgaben)).summe.gezaehlt).toBe(60);
    expect((await planWrites(LEERER_STAND))[0]?.layout.rows).toHaveLength(72);
  });
});
