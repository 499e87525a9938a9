import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { weitergabeOf, withGemeinden } from "../../src/application/planEntscheidungen";
import { rechneZuteilung } from "../../src/application/planZuteilung";
import { plainEuros } from "../../src/domain/geld/betrag";
import type { CellValue } from "../../src/workbook/cell";
import type { FileWorkbook } from "../../src/workbook/xlsx/fileWorkbook";
import { openWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import { good, listeOf, mappeOf, type Beispiel } from "../support/beispiele/beispiel";
import { calw } from "../support/beispiele/calw";
import { heilbronn } from "../support/beispiele/heilbronn";

const EXAMPLES = join(__dirname, "../../examples");

/** INTM_BEISPIELE=schreiben writes the workbooks anew. */
const isWriting = process.env["INTM_BEISPIELE"] === "schreiben";

test.each([
  ["landkreis-heilbronn-2025.xlsx", heilbronn],
  ["landkreis-calw-2018.xlsx", calw],
])("%s is what the program writes today", async (name, beispiel) => {
  const made = await mappeOf(beispiel);
  const file = join(EXAMPLES, name);
  if (isWriting) await writeFile(file, await made.save());
  const kept = good(await openWorkbook(await readFile(file), name));
  expect(await contentOf(kept)).toEqual(await contentOf(made));
});

it("Heilbronn: amounts like those of the papers, and every cent handed out", () => {
  const { verteilung } = good(rechneZuteilung(heilbronn.werte, listeOf(heilbronn)));
  const betraege = new Map(verteilung.zeilen.map(({ gemeinde, betrag }) => [gemeinde, plainEuros(betrag)]));
  expect(verteilung.zeilen).toHaveLength(46);
  expect([betraege.get("Ilsfeld"), betraege.get("Cleebronn")]).toEqual(["30387.91", "10635.77"]);
  expect([plainEuros(verteilung.mittel), verteilung.unterschied]).toEqual(["1508000.00", 0n]);
});

it("Calw: 677.465 for the county's 15 Gemeinden, 883.910 in all, nine posts or so for its own team", () => {
  const weitergabe = weitergabeIn(calw);
  const { weiterzugeben, bleibt, eigenesTeam, eigeneStellen, zeilen } = weitergabe;
  expect([bleibt, weiterzugeben].map(plainEuros)).toEqual(["677465.00", "206445.00"]);
  expect(plainEuros(eigenesTeam)).toBe("477465.00");
  expect(eigeneStellen !== "unbekannt" && eigeneStellen.toFixed(2)).toBe("9.36");
  const posts = (key: "besetzt" | "zuBesetzen") =>
    zeilen.reduce((sum, { angaben }) => sum + (angaben?.[key]?.toNumber() ?? 0), 0);
  expect([posts("besetzt"), posts("zuBesetzen")]).toEqual([15, 3]);
  expect(zeilen.find(({ art }) => art === "offen")?.gemeinden).toHaveLength(5);
});

function weitergabeIn(beispiel: Beispiel) {
  const { jahr } = beispiel.werte;
  const { verteilung } = good(rechneZuteilung(beispiel.werte, listeOf(beispiel)));
  const zeilen = verteilung.zeilen.map((zeile) => ({ ...zeile, stand: "vollstaendig" as const }));
  return weitergabeOf(
    {
      entscheidungen: withGemeinden(beispiel.entscheidungen, jahr, beispiel.landkreis.gemeinden),
      zuteilungen: new Map([[jahr, { sheet: "", zeilen }]]),
      angaben: beispiel.traeger,
    },
    { jahr, landkreis: beispiel.landkreis.name, einstellungen: { jahre: [beispiel.werte] } },
  );
}

async function contentOf(
  workbook: FileWorkbook,
): Promise<Readonly<Record<string, readonly (readonly CellValue[])[]>>> {
  const sheets = good(await workbook.sheets());
  const entries = await Promise.all(
    sheets.map(async ({ name }) => [name, good(await workbook.read(name)).rows] as const),
  );
  return Object.fromEntries(entries);
}
