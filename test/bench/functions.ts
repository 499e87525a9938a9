import * as intm from "../../src/functions/functions";
import { playExcel } from "../functions/host";
import { medianTime, type Measurement } from "./measurement";

const CELLS = 10_000;
const STATE = 1_101;

/** What the functions in cells take of our own time, and how long the page stands still meanwhile. */
export async function benchFunctions(): Promise<readonly Measurement[]> {
  playExcel();
  return [
    await benchCells(),
    await benchState(),
    await benchStandstill("ANTEILE, 100,000 rows", counts(100_000), (personen) =>
      intm.anteile(1_508_000, personen),
    ),
    await benchStandstill("ZAEHLT, 200,000 rows", days(200_000), (zuweisung) =>
      intm.zaehlt(zuweisung, "01.01.2020", "31.12.2022"),
    ),
  ];
}

/** Five functions that clerks fill down, 2,000 cells each. */
async function benchCells(): Promise<Measurement> {
  const time = await medianTime(async () => {
    for (let row = 0; row < CELLS / 5; row++) {
      await intm.kreismittel(40_000_000 + row, 0.0377);
      await intm.quartalskosten(85_850 + row, 0.29, (row % 4) + 1);
      await intm.brutto(row, "Regelsteuersatz", 45_747);
      await intm.ags([["Ilsfeld"]]);
      await intm.zaehlt([[43_000 + row]], 43_831, 44_926, [[""]], [[""]]);
    }
  });
  return { name: "functions: 10,000 cells", value: time, unit: "ms", target: "<= 500 ms" };
}

async function benchState(): Promise<Measurement> {
  const personen = counts(STATE);
  const time = await medianTime(() => intm.anteile(40_000_000, personen));
  return { name: "functions: ANTEILE, 1,101 rows", value: time, unit: "ms", target: "<= 5 ms" };
}

/** The longest time between two ticks of a clock that runs beside. */
async function benchStandstill(
  name: string,
  rows: number[][],
  work: (rows: number[][]) => Promise<unknown>,
): Promise<Measurement> {
  let since = performance.now();
  let longest = 0;
  const tick = () => {
    longest = Math.max(longest, performance.now() - since);
    since = performance.now();
  };
  const clock = setInterval(tick);
  const time = await medianTime(async () => {
    await work(rows);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }, 3);
  clearInterval(clock);
  return {
    name: `functions: ${name}, longest standstill`,
    value: longest,
    unit: "ms",
    target: "<= 200 ms",
    note: `${time.toFixed(0)} ms in all`,
  };
}

function counts(rows: number): number[][] {
  return Array.from({ length: rows }, (_, row) => [(row * 7919) % 400]);
}

function days(rows: number): number[][] {
  return Array.from({ length: rows }, (_, row) => [42_000 + ((row * 7919) % 4000)]);
}
