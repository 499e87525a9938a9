import { steuerOf, ustOf } from "../../domain/abrechnung/umsatzsteuer/steuerOf";
import { cellNumberOf, sumBetraege, type Betrag } from "../../domain/geld/betrag";
import { tagArgument } from "../arguments/tage";
import { behandlungArgument } from "../arguments/wahl";
import { betragArgument } from "../arguments/zahlen";
import { valueOf } from "../cellError";

export function ustCell(netto: unknown, behandlung: unknown, leistungsdatum: unknown): number {
  return cellNumberOf(taxOf(netto, behandlung, leistungsdatum).ust);
}

export function bruttoCell(netto: unknown, behandlung: unknown, leistungsdatum: unknown): number {
  const { betrag, ust } = taxOf(netto, behandlung, leistungsdatum);
  return cellNumberOf(sumBetraege([betrag, ust]));
}

function taxOf(
  netto: unknown,
  behandlung: unknown,
  leistungsdatum: unknown,
): { readonly betrag: Betrag; readonly ust: Betrag } {
  const betrag = betragArgument(netto, "netto");
  const tag = tagArgument(leistungsdatum, "leistungsdatum");
  const steuer = steuerOf(betrag, behandlungArgument(behandlung, "behandlung"), { von: tag, bis: tag });
  return { betrag, ust: ustOf(valueOf(steuer)) };
}
