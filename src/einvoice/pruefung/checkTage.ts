import { parseTag } from "../../domain/zeit/tag";
import { zeitraumOfQuartal, type Quartal } from "../../domain/zeit/quartal";
import type { Erechnung } from "../erechnung";
import { kopf, line, type Angabe } from "./orte";
import { verstoss, type Fundort, type Verstoss } from "../../domain/abrechnung/rechnung/verstoss";

/** Days that exist, periods that end after they begin, lines inside the period, the period inside its quarter. */
export function checkTage(erechnung: Erechnung): readonly Verstoss[] {
  return [...checkDays(erechnung), ...checkPeriods(erechnung), ...checkQuartal(erechnung)];
}

function* checkDays(erechnung: Erechnung): Iterable<Verstoss> {
  const { rechnungsdatum, faelligAm, zeitraum, bezuege, zeilen } = erechnung;
  const days: readonly (readonly [regel: string, angabe: Angabe])[] = [
    ["BR-03", kopf("BT-2", rechnungsdatum)],
    ...(faelligAm === "" ? [] : [[FORM, kopf("BT-9", faelligAm)] as const]),
    [FORM, kopf("BT-73", zeitraum.von)],
    [FORM, kopf("BT-74", zeitraum.bis)],
    ...bezuege.map((bezug) => [FORM, kopf("BT-26", bezug.rechnungsdatum)] as const),
    ...zeilen.flatMap((zeile) => [
      [FORM, line(zeile.nummer, "BT-134", zeile.zeitraum.von)] as const,
      [FORM, line(zeile.nummer, "BT-135", zeile.zeitraum.bis)] as const,
    ]),
  ];
  for (const [regel, { fundort, text }] of days) {
    if (text === "") yield verstoss([regel], { kind: "fehlt", fundort });
    else if (!parseTag(text).ok)
      yield verstoss([regel], { kind: "falsch", fundort, input: text, grund: "form" });
  }
}

const FORM = "PEPPOL-EN16931-F001";

function* checkPeriods({ zeitraum, zeilen }: Erechnung): Iterable<Verstoss> {
  yield* checkOrder("BR-29", { kind: "kopf", term: "BG-14" }, zeitraum);
  for (const { nummer, zeitraum: own } of zeilen) {
    yield* checkOrder("BR-30", { kind: "zeile", zeile: nummer, term: "BG-26" }, own);
    const regeln = [
      ...(own.von < zeitraum.von ? ["PEPPOL-EN16931-R110"] : []),
      ...(own.bis > zeitraum.bis ? ["PEPPOL-EN16931-R111"] : []),
    ];
    if (regeln.length > 0) yield verstoss(regeln, { kind: "zeileAusserhalb", zeile: nummer, ...own });
  }
}

function* checkOrder(
  regel: string,
  fundort: Fundort,
  { von, bis }: Erechnung["zeitraum"],
): Iterable<Verstoss> {
  if (bis < von) yield verstoss([regel], { kind: "endeVorAnfang", fundort, von, bis });
}

/** A quarter may be cut short by the agreement or its VAT treatment, but never run over its ends. */
function* checkQuartal({ zeitraum, quartal, isAbrechnung }: Erechnung): Iterable<Verstoss> {
  const { von, bis } = zeitraum;
  const frame = isQuartal(quartal) ? zeitraumOfQuartal(quartal) : undefined;
  const start = isAbrechnung ? `${bis.slice(0, 4)}-01-01` : frame?.von;
  const isInside =
    frame !== undefined && start !== undefined && von >= start && bis >= frame.von && bis <= frame.bis;
  if (!isInside) yield verstoss(["INTM-QUARTAL"], { kind: "keinQuartal", von, bis });
}

function isQuartal(quartal: Erechnung["quartal"]): quartal is Quartal {
  const { jahr, nummer } = quartal;
  return [1, 2, 3, 4].includes(nummer) && Number.isInteger(jahr) && jahr >= 1 && jahr <= 9999;
}
