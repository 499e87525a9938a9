import { originsOf } from "../restore/lostParts";
import { readZip } from "../zip/zip";

/** Sheets that are nothing but a chart: the library (hucre 1.0.0) gives up on a workbook when it is to read one. */
export async function chartSheets(bytes: Uint8Array): Promise<ReadonlySet<string>> {
  const entries = readZip(bytes);
  if (entries === "damaged" || !entries.some(({ name }) => name.startsWith(CHARTS))) return new Set();
  const origins = await originsOf(bytes);
  return new Set([...origins].filter(([, path]) => path.startsWith(CHARTS)).map(([name]) => name));
}

const CHARTS = "xl/chartsheets/";
