import path from "node:path";
import type { Gemeinde } from "../domain/gemeinde/gemeinde";
import { gemeindenOf } from "../domain/gemeinde/landkreise";
import { cliTexts } from "../i18n/cliTexts";
import { readBytes } from "./files";
import type { Trouble } from "./outcome";

/** The official names: { "municipalities": [...] } or a table with a column "name" or "gemeinde" and perhaps "ags". */
export async function readGemeindenFile(file: string): Promise<readonly Gemeinde[] | Trouble> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return refusal(file);
  const text = new TextDecoder().decode(bytes.value).replace(/^\uFEFF/u, "");
  const gemeinden = text.trimStart().startsWith("{") ? fromJson(text) : fromTable(text);
  return gemeinden.length === 0 ? refusal(file) : gemeinden;
}

function refusal(file: string): Trouble {
  return { sentence: cliTexts.noGemeinden(path.basename(file)) };
}

function fromJson(text: string): readonly Gemeinde[] {
  try {
    const parsed: unknown = JSON.parse(text);
    const names =
      typeof parsed === "object" && parsed !== null && "municipalities" in parsed
        ? parsed.municipalities
        : [];
    return Array.isArray(names) && names.every((name) => typeof name === "string") ? gemeindenOf(names) : [];
  } catch {
    return [];
  }
}

function fromTable(text: string): readonly Gemeinde[] {
  const [header = "", ...lines] = text.split(/\r?\n/u);
  const separator = [";", "\t", ","].find((mark) => header.includes(mark)) ?? ";";
  const cells = (line: string) => line.split(separator).map((cell) => cell.trim().replace(/^"(.*)"$/u, "$1"));
  const columns = cells(header).map((name) => name.toLowerCase());
  const nameColumn = columns.findIndex((name) => ["name", "gemeinde", "gemeindename"].includes(name));
  const agsColumn = columns.indexOf("ags");
  return lines.flatMap((line): readonly Gemeinde[] => {
    const row = cells(line);
    const name = row[nameColumn] ?? "";
    const ags = row[agsColumn] ?? "";
    return name === ""
      ? []
      : [{ name: name.normalize("NFC"), ...(ags === "" ? {} : { ags: ags.padStart(8, "0") }) }];
  });
}
