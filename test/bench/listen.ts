import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readXlsx, writeXlsx } from "hucre/xlsx";
import { listenLauf } from "../../src/application/listenLauf";
import { HEILBRONN } from "../../src/domain/gemeinde/daten/heilbronn";
import { gemeindenOf } from "../../src/domain/gemeinde/landkreise";
import { readFile } from "../../src/workbook/xlsx/readFile";
import { stateList } from "../support/listen/stateList";
import { medianTime, quickestTimes, type Measurement } from "./measurement";

const RUNS = 3;
const LIBRARY = "hucre readXlsx({ readStyles })";

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Lists to verdicts against the library that only reads them, on the same files. */
export async function benchListen(): Promise<readonly Measurement[]> {
  return [...(await benchState()), await benchReturned(), await benchFormatted()];
}

async function benchState(): Promise<readonly Measurement[]> {
  const { file, gemeinden } = stateList();
  const list = fileAt(file);
  const [own, library] = await againstLibrary(list, gemeinden);
  const [ownPeak, libraryPeak] = [peakOf("own"), peakOf("library")];
  return [
    measurement("read and judge the 200,000 persons of a state", own, library, "<= 2 x"),
    {
      name: "listen: peak memory for the 200,000 persons",
      value: ownPeak / 1e6,
      unit: "MB",
      ratio: ownPeak / libraryPeak,
      reference: `${LIBRARY}, each in a process of its own`,
      target: "<= 2.5 x",
    },
  ];
}

async function benchReturned(): Promise<Measurement> {
  const names = HEILBRONN.gemeinden.map(({ name }) => name);
  const files = await Promise.all(names.map(async (name) => returnedList(name)));
  return {
    name: `listen: read and judge ${files.length} returned files of 200 persons`,
    value: await medianTime(async () => readAndJudge(files, names), RUNS),
    unit: "ms",
    target: "<= 3,000 ms",
  };
}

async function benchFormatted(): Promise<Measurement> {
  const folder = join(process.cwd(), "test/faelle/listen/07-hostile/e-million-row-range");
  const list = fileAt(join(folder, "Formatiert_bis_unten.xlsx"));
  const names = HEILBRONN.gemeinden.map(({ name }) => name);
  const [own, library] = await againstLibrary(list, names);
  return measurement("a sheet formatted to row 1,048,576", own, library, "about 1 x");
}

async function againstLibrary(list: File, gemeinden: readonly string[]): Promise<readonly [number, number]> {
  return quickestTimes(
    async () => readAndJudge([list], gemeinden),
    async () => readXlsx(list.bytes, { readStyles: true }),
    RUNS,
  );
}

function measurement(name: string, value: number, library: number, target: string): Measurement {
  return { name: `listen: ${name}`, value, unit: "ms", ratio: value / library, reference: LIBRARY, target };
}

/** As the worker does it. */
async function readAndJudge(files: readonly File[], gemeinden: readonly string[]): Promise<void> {
  const lauf = listenLauf();
  for (const { name, bytes } of files) {
    const read = await readFile(bytes, name);
    if (!read.ok) throw new Error(`${name}: ${read.refusal.kind}`);
    lauf.take({ file: name, sheets: read.value });
  }
  const judged = lauf.judge({
    werte: { jahr: 2025 },
    gemeinden: gemeindenOf(gemeinden),
    antworten: [],
    korrekturen: new Map(),
  });
  if (!judged.ok) throw new Error(judged.refusal.kind);
}

/** What `bench.cjs peak own|library` says of itself: the most memory that one reading took, in bytes. */
export async function tellPeak(of: string): Promise<void> {
  const { file, gemeinden } = stateList();
  const list = fileAt(file);
  if (of === "own") await readAndJudge([list], gemeinden);
  else await readXlsx(list.bytes, { readStyles: true });
  console.log(peakBytes());
}

function peakOf(what: "own" | "library"): number {
  const { stdout } = spawnSync(process.execPath, [process.argv[1] ?? "", "peak", what], { encoding: "utf8" });
  return Number(stdout);
}

/** On Linux the figure for the whole process counts what its parent used: only the status file tells its own. */
function peakBytes(): number {
  try {
    const [, kB = "0"] = /VmHWM:\s+(\d+)/u.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
    return Number(kB) * 1024;
  } catch {
    return process.resourceUsage().maxRSS * 1024;
  }
}

async function returnedList(gemeinde: string): Promise<File> {
  const header = [
    "Nr.",
    "Familienname",
    "Vorname",
    "Geburtsdatum",
    "Zuweisung AU",
    "noch gemeldet",
    "Bemerkung",
  ];
  const rows = Array.from({ length: 200 }, (_, row) => [
    row + 1,
    `Beispieli${row % 70}`,
    `${gemeinde} ${row}`,
    28_000 + row * 31,
    43_831 + row * 5,
    row % 9 === 0 ? "nein" : "ja",
    row % 9 === 0 ? "unbekannt verzogen" : null,
  ]);
  const columns = header.map((_, column) => (column === 3 || column === 4 ? DATE : { width: 14 }));
  const bytes = await writeXlsx({
    sheets: [{ name: "Rückmeldung", rows: [[gemeinde], header, ...rows], columns }],
  });
  return { name: `Rückmeldung ${gemeinde}.xlsx`, bytes };
}

const DATE = { width: 12, style: { numFmt: "dd.mm.yyyy" } };

function fileAt(file: string): File {
  return { name: file, bytes: new Uint8Array(readFileSync(file)) };
}
