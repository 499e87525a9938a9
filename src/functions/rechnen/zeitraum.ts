import {
  betrachtungszeitraumOf,
  type Betrachtungszeitraum,
} from "../../domain/vorschrift/betrachtungszeitraum";
import { serialOf } from "../../workbook/serial";
import { jahrArgument } from "../arguments/zahlen";
import { valueOf } from "../cellError";

export function zeitraumCells(jahr: unknown): number[][] {
  const { von, bis } = betrachtungszeitraum(jahr).zeitraum;
  return [[serialOf(von, 1900), serialOf(bis, 1900)]];
}

export function stichtagCell(jahr: unknown): number {
  return serialOf(betrachtungszeitraum(jahr).stichtag, 1900);
}

function betrachtungszeitraum(jahr: unknown): Betrachtungszeitraum {
  return valueOf(betrachtungszeitraumOf(jahrArgument(jahr, "jahr")));
}
