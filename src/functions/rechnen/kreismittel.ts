import { cellNumberOf } from "../../domain/geld/betrag";
import { mittelketteOf } from "../../domain/zuteilung/mittelkette";
import { betragArgument, optionalBetrag, quoteArgument } from "../arguments/zahlen";
import { valueOf } from "../cellError";

export function kreismittelCell(landesmittel: unknown, quote: unknown, vorwegabzug: unknown): number {
  const abzug = optionalBetrag(vorwegabzug, "vorwegabzug");
  const kette = mittelketteOf({
    landesmittel: betragArgument(landesmittel, "landesmittel"),
    quote: quoteArgument(quote, "quote"),
    ...(abzug === undefined ? {} : { vorwegabzug: abzug }),
  });
  return cellNumberOf(valueOf(kette).mittel);
}
