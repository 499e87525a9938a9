import {
  bruchOf,
  bruchOfDecimal,
  decimalOf,
  multiplyBrueche,
  type Bruch,
} from "../../domain/abrechnung/bruch";
import { monateOf, zeitanteilOf } from "../../domain/abrechnung/kosten/zeitanteil";
import { quartaleOf } from "../../domain/abrechnung/rechnung/abschnitt";
import { roundReihe } from "../../domain/abrechnung/rechnung/roundReihe";
import { commonDays } from "../../domain/abrechnung/zeitreihe";
import { cellNumberOf } from "../../domain/geld/betrag";
import { zeitraumOfQuartal } from "../../domain/zeit/quartal";
import { partsOf, type Tag } from "../../domain/zeit/tag";
import { zeitraumOf, type Zeitraum } from "../../domain/zeit/zeitraum";
import { optionalTag, zeitraumArgument } from "../arguments/tage";
import { anteilArgument, betragArgument, quartalArgument } from "../arguments/zahlen";
import { cellError, valueOf } from "../cellError";

/** What one of the four invoices of a year asks for: together they are the rounded year, as in our invoices. */
export function quartalskostenCell(
  jahreskosten: unknown,
  anteil: unknown,
  quartal: unknown,
  beginn: unknown,
  ende: unknown,
): number {
  const kosten = bruchOf(betragArgument(jahreskosten, "jahreskosten"), 100n);
  const share = bruchOfDecimal(anteilArgument(anteil, "anteil"));
  const nummer = quartalArgument(quartal, "quartal");
  const service = serviceOf(optionalTag(beginn, "beginn"), optionalTag(ende, "ende"));
  const stuecke = quartaleOf(partsOf(service.von).year).map((one) => {
    const wert = multiplyBrueche([kosten, share, partOfYear(commonDays(service, zeitraumOfQuartal(one)))]);
    return [{ ags: "", name: "", wert }];
  });
  const betrag = roundReihe(stuecke, "")[nummer - 1];
  if (betrag === undefined) throw new RangeError("a year has four quarters");
  return cellNumberOf(betrag);
}

/** Months as the invoices count them: whole ones, and of the others the days. */
export function monatsanteilCell(von: unknown, bis: unknown): number {
  return decimalOf(monateOf(zeitanteilOf(zeitraumArgument(von, bis)))).toNumber();
}

function partOfYear(days: Zeitraum | "none"): Bruch {
  return days === "none" ? bruchOf(0n) : multiplyBrueche([monateOf(zeitanteilOf(days)), bruchOf(1n, 12n)]);
}

/** Days of one year; an end that is left open is the year's. Without both any whole year serves. */
function serviceOf(beginn: Tag | undefined, ende: Tag | undefined): Zeitraum {
  const jahre = [beginn, ende].flatMap((tag) => (tag === undefined ? [] : [partsOf(tag).year]));
  const [jahr = ANY_YEAR, other = jahr] = jahre;
  if (jahr !== other) throw cellError({ kind: "zweiJahre" }, "ende");
  const [first, , , last] = quartaleOf(jahr).map(zeitraumOfQuartal);
  if (first === undefined || last === undefined) throw new RangeError("a year has four quarters");
  return valueOf(zeitraumOf(beginn ?? first.von, ende ?? last.bis));
}

const ANY_YEAR = 2025;
