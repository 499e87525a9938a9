import { benchAllocation } from "./allocation";
import { benchFunctions } from "./functions";
import { benchListen, tellPeak } from "./listen";
import { benchListenPane } from "./listenPane";
import { benchOffice } from "./office";
import type { Measurement } from "./measurement";
import { benchXlsx } from "./xlsx";

/** Prints every figure with its reference from the same run; it judges nothing, a reader does. */
async function main(): Promise<void> {
  for (const bench of [
    benchAllocation,
    benchFunctions,
    benchXlsx,
    benchListen,
    benchListenPane,
    benchOffice,
  ]) {
    for (const measurement of await bench()) console.log(line(measurement));
  }
}

function line({ name, value, unit, ratio, reference, target, note }: Measurement): string {
  const figure = `${value.toLocaleString("en", { maximumFractionDigits: 2 })} ${unit}`;
  const against = ratio === undefined ? "" : `, ${ratio.toFixed(2)} x ${reference ?? ""}`;
  return `${name}: ${figure}${against} (target ${target})${note === undefined ? "" : ` [${note}]`}`;
}

const [task, of = ""] = process.argv.slice(2);
void (task === "peak" ? tellPeak(of) : main());
