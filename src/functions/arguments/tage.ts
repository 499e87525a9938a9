import type { Tag } from "../../domain/zeit/tag";
import { zeitraumOf, type Zeitraum } from "../../domain/zeit/zeitraum";
import { createDatumReaders, type DatumReader } from "../../reading/dates/datumReader";
import { cellError, valueOf } from "../cellError";
import { optional, single, type Filled } from "./single";

/** Days are read as in the lists. A function cannot see the date system of its workbook: it is the usual one. */
export const readDatum: DatumReader = createDatumReaders(1900).zuweisung;

export function tagArgument(raw: unknown, argument: string): Tag {
  return tagIn(single(raw, argument), argument);
}

export function optionalTag(raw: unknown, argument: string): Tag | undefined {
  const cell = optional(raw, argument);
  return cell === undefined ? cell : tagIn(cell, argument);
}

function tagIn(cell: Filled, argument: string): Tag {
  const angabe = readDatum(cell);
  if (angabe.kind !== "tag") throw cellError({ kind: "keinDatum", input: String(cell) }, argument);
  return angabe.tag;
}

export function zeitraumArgument(von: unknown, bis: unknown): Zeitraum {
  return valueOf(zeitraumOf(tagArgument(von, "von"), tagArgument(bis, "bis")));
}
