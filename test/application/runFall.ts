import fs from "node:fs";
import path from "node:path";
import { zuteilenJson, type ZuteilenJson } from "../../src/application/zuteilenJson";
import { zuteilenListen, type Eingang, type ListenErgebnis } from "../../src/application/zuteilenListen";
import { parseBetrag } from "../../src/domain/geld/parseBetrag";
import { gemeindenOf } from "../../src/domain/gemeinde/landkreise";
import { betrachtungszeitraumOf } from "../../src/domain/vorschrift/betrachtungszeitraum";
import { kreismittelOf } from "../../src/domain/zuteilung/kreismittelOf";
import { parseZuteilungsquote } from "../../src/domain/zuteilung/zuteilungsquote";
import type { Result } from "../../src/domain/result";
import { readFile } from "../../src/workbook/xlsx/readFile";

export const FAELLE = path.resolve(__dirname, "../faelle/listen");

interface Fall {
  readonly year: number;
  readonly stateAmount: string;
  readonly countySharePercent: string;
  readonly files: readonly string[];
}

/** One case of test/faelle/listen from its files to its result. */
export async function runFall(folder: string, gemeinden: string): Promise<ListenErgebnis> {
  const fall = JSON.parse(fs.readFileSync(path.join(folder, "case.json"), "utf8")) as Fall;
  const eingaenge = await Promise.all(fall.files.map((file) => readEingang(folder, file)));
  const { municipalities } = JSON.parse(fs.readFileSync(gemeinden, "utf8")) as { municipalities: string[] };
  return value(
    zuteilenListen({
      eingaenge,
      gemeinden: gemeindenOf(municipalities),
      ...parametersOf(fall),
    }),
  );
}

export function parametersOf({ year, stateAmount, countySharePercent }: Omit<Fall, "files">) {
  return {
    stichzeit: value(betrachtungszeitraumOf(year)),
    mittel: kreismittelOf(value(parseBetrag(stateAmount)), value(parseZuteilungsquote(countySharePercent))),
  };
}

export async function readEingang(folder: string, file: string): Promise<Eingang> {
  const read = await readFile(new Uint8Array(fs.readFileSync(path.join(folder, file))), file);
  return read.ok ? { file, sheets: read.value } : { file, unreadable: read.refusal };
}

export function jsonOf(ergebnis: ListenErgebnis): ZuteilenJson {
  return zuteilenJson(ergebnis);
}

export function value<Value, Refusal>(result: Result<Value, Refusal>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

/** Every folder with a case.json. */
export function faelle(folder = FAELLE): readonly string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  const own = entries.some(({ name }) => name === "case.json") ? [folder] : [];
  return [
    ...own,
    ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => faelle(path.join(folder, name))),
  ];
}
