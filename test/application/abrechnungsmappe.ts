import {
  ausgestellteIn,
  planRechnungen,
  rechneQuartal,
  type Rechnungslauf,
} from "../../src/application/planRechnungen";
import { readRechnungen, type Abrechnungsstand } from "../../src/application/readRechnungen";
import type { FileWorkbook } from "../../src/workbook/xlsx/fileWorkbook";
import { newWorkbook, openWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import { planGemeinden } from "../../src/writing/gemeinden/planGemeinden";
import { kostenzeilenOf } from "../../src/writing/kosten/kostenzeilenOf";
import { planKosten } from "../../src/writing/kosten/planKosten";
import { planVereinbarungen } from "../../src/writing/vereinbarungen/planVereinbarungen";
import { vereinbarungszeilenOf } from "../../src/writing/vereinbarungen/vereinbarungszeilenOf";
import { kostenOf, vereinbarungOf, type Gegeben } from "../domain/abrechnung/gegeben";
import { tag } from "../support/tag";
import { registerOf } from "../writing/vereinbarungen/register";
import { value } from "./runFall";

export const VERMERK = { zeit: "2025-04-01T09:00", wer: "MB", version: "0.1.0" };

/** A workbook that says what a case says. */
export async function abrechnungsmappe(gegeben: Gegeben): Promise<FileWorkbook> {
  const vereinbarung = vereinbarungOf(gegeben);
  const workbook = newWorkbook();
  value(
    await workbook.apply([
      planGemeinden([], registerOf([vereinbarung.leistender, vereinbarung.empfaenger])),
      planVereinbarungen(vereinbarungszeilenOf(vereinbarung)),
      planKosten(kostenzeilenOf(vereinbarung.nummer, kostenOf(gegeben))),
    ]),
  );
  return workbook;
}

export async function saved(workbook: FileWorkbook): Promise<FileWorkbook> {
  return value(await openWorkbook(await workbook.save(), "Abrechnung.xlsx"));
}

export async function standOf(workbook: FileWorkbook): Promise<Abrechnungsstand> {
  return value(await readRechnungen(workbook));
}

/** Issues a quarter of 2025 and writes it into the workbook. */
export async function issueQuarter(
  workbook: FileWorkbook,
  nummer: 1 | 2 | 3 | 4,
  jahr = 2025,
): Promise<Rechnungslauf> {
  const stand = await standOf(workbook);
  const lauf = rechneQuartal(
    stand,
    { jahr, nummer },
    { rechnungsdatum: tag("2025-04-01"), ausgestelltVon: "MB" },
  );
  const neue = ausgestellteIn(lauf);
  if (neue.length > 0) value(await workbook.apply(await planRechnungen(stand, neue, VERMERK)));
  return lauf;
}
