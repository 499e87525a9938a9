import { Decimal } from "../../domain/geld/decimal";
import type { Erechnung } from "../erechnung";
import { kopf, line, type Angabe } from "./orte";
import { verstoss, type Verstoss } from "../../domain/abrechnung/rechnung/verstoss";

/** Which category allows which rate, and which needs a reason. Only for rates that are numbers (checkBetraege). */
export function checkSteuern(erechnung: Erechnung): readonly Verstoss[] {
  return [
    ...checkMischung(erechnung),
    ...checkAufteilung(erechnung),
    ...checkZeilensaetze(erechnung),
    ...checkGruppen(erechnung),
  ];
}

/** Outside the scope stands alone: whoever has both writes two invoices. */
function* checkMischung({ steuern, zeilen }: Erechnung): Iterable<Verstoss> {
  const inGroups = distinct(steuern.map(({ kategorie }) => kategorie));
  const inLines = distinct(zeilen.map(({ kategorie }) => kategorie));
  const kategorien = distinct([...inGroups, ...inLines]);
  if (!kategorien.includes("O") || kategorien.length === 1) return;
  const regeln = [
    ...(inGroups.includes("O") && inGroups.length > 1 ? ["BR-O-11"] : []),
    ...(inLines.some((kategorie) => kategorie !== "O") ? ["BR-O-12"] : []),
  ];
  yield verstoss(regeln.length > 0 ? regeln : ["BR-O-01"], { kind: "kategorienGemischt", kategorien });
}

/** Each category of the lines has its group, once for each rate, and no other. */
function* checkAufteilung({ steuern, zeilen }: Erechnung): Iterable<Verstoss> {
  const inLines = distinct(zeilen.map(({ kategorie, satz }) => keyOf(kategorie, satz)));
  const inGroups = steuern.map(({ kategorie, satz }) => keyOf(kategorie, satz));
  if (steuern.length === 0) yield verstoss(["BR-CO-18"], { kind: "aufteilungFalsch", kategorie: "" });
  for (const key of distinct([...inLines, ...inGroups])) {
    const [kategorie = ""] = key.split(" ");
    const isOnce = inGroups.filter((one) => one === key).length === 1 && inLines.includes(key);
    if (!isOnce) yield verstoss([`BR-${kategorie}-01`], { kind: "aufteilungFalsch", kategorie });
  }
}

function* checkZeilensaetze({ zeilen }: Erechnung): Iterable<Verstoss> {
  for (const { nummer, kategorie, satz } of zeilen) {
    yield* checkSatz(kategorie, line(nummer, "BT-152", satz), kategorie === "O" ? satz === "" : undefined);
  }
}

function* checkGruppen({ steuern }: Erechnung): Iterable<Verstoss> {
  for (const { kategorie, satz, grundcode, grund } of steuern) {
    yield* checkSatz(kategorie, kopf("BT-119", satz), kategorie === "O" ? isZero(satz) : undefined);
    const hasGrund = grundcode !== "" || grund !== "";
    if (kategorie === "S" && hasGrund) {
      yield verstoss(["BR-S-10"], { kind: "grundVerboten", input: grund || grundcode });
    }
    if (kategorie !== "S" && grund === "") {
      yield verstoss([`BR-${kategorie}-10`], { kind: "grundFehlt", kategorie });
    }
  }
}

/** Taxed: above nothing; exempt: nothing; outside the scope: as the caller says. */
function* checkSatz(
  kategorie: string,
  { fundort, text }: Angabe,
  isRightOutside: boolean | undefined,
): Iterable<Verstoss> {
  const isRight = isRightOutside ?? (text !== "" && (kategorie === "S") !== isZero(text));
  if (!isRight)
    yield verstoss([`BR-${kategorie}-05`], { kind: "satzFalsch", fundort, kategorie, input: text });
}

function isZero(satz: string): boolean {
  return new Decimal(satz).isZero();
}

function keyOf(kategorie: string, satz: string): string {
  return `${kategorie} ${new Decimal(satz || "0").toFixed()}`;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
