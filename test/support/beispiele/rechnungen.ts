import { ausgestellteIn, planRechnungen, rechneQuartal } from "../../../src/application/planRechnungen";
import { readRechnungen, type Abrechnungsstand } from "../../../src/application/readRechnungen";
import { cancelRechnung } from "../../../src/domain/abrechnung/rechnungsbuch/cancelRechnung";
import type { Rechnung } from "../../../src/domain/abrechnung/rechnung/rechnung";
import type { FileWorkbook } from "../../../src/workbook/xlsx/fileWorkbook";
import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { planGemeinden } from "../../../src/writing/gemeinden/planGemeinden";
import { kostenzeilenOf } from "../../../src/writing/kosten/kostenzeilenOf";
import { planKosten } from "../../../src/writing/kosten/planKosten";
import { bucheintragOf } from "../../../src/writing/rechnungsbuch/planRechnungsbuch";
import { planVereinbarungen } from "../../../src/writing/vereinbarungen/planVereinbarungen";
import { vereinbarungszeilenOf } from "../../../src/writing/vereinbarungen/vereinbarungszeilenOf";
import type { Vereinbarungszeile } from "../../../src/writing/vereinbarungen/vereinbarungszeile";
import { kostenOf, vereinbarungOf, type Gegeben } from "../../domain/abrechnung/gegeben";
import { registerOf } from "../../writing/vereinbarungen/register";
import { tag } from "../tag";
import { good } from "./beispiel";

/**
 * Brackenheim works for Cleebronn from mid-February 2025 to the end of 2027. Amounts, days, persons, numbers and
 * accounts are invented: a tariff change in April 2026, a decision about VAT that ends with the old law.
 */
export const BRACKENHEIM_CLEEBRONN: Gegeben = {
  jahr: 2025,
  laufzeit: ["2025-02-15", "2027-12-31"],
  fassungen: [{ ab: "2025-02-15", stunden: [["IM 1", "15", "39"]] }],
  umsatzsteuer: [
    {
      ab: "2025-02-15",
      behandlung: "nichtSteuerbarAltesRecht",
      vermerk: "Beträge, Tage und Personen dieses Beispiels sind erfunden.",
    },
    { ab: "2027-01-01", behandlung: "steuerfreiNr18", festgelegtAm: "2026-11-03" },
  ],
  stellen: [
    {
      name: "IM 1",
      kosten: [
        ["personalkosten", "2025-01-01", "85850.00", "jahr"],
        ["personalkosten", "2026-04-01", "88200.00", "jahr"],
        ["sachkostenpauschale", "2025-01-01", "9700.00", "jahr"],
      ],
    },
  ],
  einzelposten: [
    {
      art: "reisekosten",
      tag: "2025-03-11",
      bezeichnung: "Fahrten im März",
      beleg: "R 2025-17",
      betrag: "46.20",
    },
  ],
};

/** Issued: 2025 and the first quarter of 2026; the second quarter was taken back and issued anew. */
export async function rechnungsmappe(): Promise<FileWorkbook> {
  const vereinbarung = vereinbarungOf(BRACKENHEIM_CLEEBRONN);
  const kosten = kostenOf(BRACKENHEIM_CLEEBRONN);
  const workbook = newWorkbook();
  good(
    await workbook.apply([
      planGemeinden([], registerOf([vereinbarung.leistender, vereinbarung.empfaenger])),
      planVereinbarungen(vereinbarungszeilenOf(vereinbarung).map(withNames)),
      planKosten(kostenzeilenOf(vereinbarung.nummer, kosten)),
    ]),
  );
  await issue(workbook, 2025, 1, "2025-04-03");
  await issue(workbook, 2025, 2, "2025-07-02");
  await write(workbook, stornoOf, "2025-07-09");
  await issue(workbook, 2025, 2, "2025-07-09");
  await issue(workbook, 2025, 3, "2025-10-02");
  await issue(workbook, 2025, 4, "2026-01-08");
  await issue(workbook, 2026, 1, "2026-04-02");
  return workbook;
}

/** As a clerk would name the two. */
function withNames(zeile: Vereinbarungszeile): Vereinbarungszeile {
  return zeile.zeile === "laufzeit"
    ? { ...zeile, leistender: "Brackenheim", empfaenger: "Cleebronn" }
    : zeile;
}

async function issue(
  workbook: FileWorkbook,
  jahr: number,
  nummer: 1 | 2 | 3 | 4,
  datum: string,
): Promise<void> {
  const ausstellung = { rechnungsdatum: tag(datum), ausgestelltVon: "MB" };
  await write(
    workbook,
    (stand) => ausgestellteIn(rechneQuartal(stand, { jahr, nummer }, ausstellung)),
    datum,
  );
}

async function write(
  workbook: FileWorkbook,
  make: (stand: Abrechnungsstand) => readonly Rechnung[],
  datum: string,
): Promise<void> {
  const stand = good(await readRechnungen(workbook));
  const vermerk = { zeit: `${datum}T09:00`, wer: "MB", version: "Beispiel" };
  good(await workbook.apply(await planRechnungen(stand, make(stand), vermerk)));
}

function stornoOf({ buch }: Abrechnungsstand): readonly Rechnung[] {
  const last = buch.zeilen.at(-1);
  if (last === undefined) throw new Error("nothing to take back");
  const storno = cancelRechnung(last.rechnung, {
    buch: buch.zeilen.map(bucheintragOf),
    vergeben: buch.vergeben,
    rechnungsdatum: tag("2025-07-09"),
    ausgestelltVon: "MB",
  });
  return [good(storno)];
}
