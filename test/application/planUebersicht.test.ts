import { planUebersicht, planUebersichtsdatei, uebersichtOf } from "../../src/application/planUebersicht";
import { rechneZuteilung } from "../../src/application/planZuteilung";
import { newWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import { good, listeOf } from "../support/beispiele/beispiel";
import { heilbronn } from "../support/beispiele/heilbronn";
import { tag } from "../support/tag";

const VERMERK = { zeit: "2024-02-02T14:05", wer: "M. B.", version: "1.0.0" };

async function uebersicht() {
  const rechnung = good(rechneZuteilung(heilbronn.werte, listeOf(heilbronn)));
  return uebersichtOf(rechnung, {
    werte: heilbronn.werte,
    landkreis: heilbronn.landkreis.name,
    vorjahr: {
      sheet: "IntM Zuteilung 2024",
      zeilen: [{ gemeinde: "Ilsfeld", bestand: 38, stand: "vollstaendig" }],
    },
    freigabe: { wer: "A. K.", am: tag("2024-02-05") },
    vermerk: VERMERK,
  });
}

it("knows the deadline, the window, the cost of a post and last year", async () => {
  expect(await uebersicht()).toMatchObject({
    frist: "2024-05-31",
    zeitraum: { von: "2020-01-01", bis: "2022-12-31" },
    kostenJeStelle: 8585000n,
    vorjahr: new Map([["Ilsfeld", { gemeinde: "Ilsfeld", bestand: 38, stand: "vollstaendig" }]]),
  });
});

it("writes the sheet and who released it", async () => {
  const plan = planUebersicht(await uebersicht(), { vermerk: VERMERK });
  expect(plan.map(({ kind, layout }) => `${kind} ${layout.subject}`)).toEqual([
    "replace Übersicht",
    "append Protokoll",
  ]);
  expect(plan[1]?.layout.rows[0]?.cells).toContain("Gemeinden: 46, freigegeben: A. K.");
});

it("makes a file of its own: the overview and a page for each of the 46 Gemeinden, no log, no person rows", async () => {
  const workbook = newWorkbook();
  good(await workbook.apply(planUebersichtsdatei(await uebersicht())));
  const names = good(await workbook.sheets()).map(({ name }) => name);
  expect(names).toHaveLength(47);
  expect(names.slice(0, 3)).toEqual(["IntM Übersicht 2025", "IntM Ilsfeld", "IntM Cleebronn"]);
  const cleebronn = good(await workbook.read("IntM Cleebronn"));
  expect(JSON.stringify(cleebronn.rows)).toContain("mit Brackenheim");
  expect(good(await workbook.sheets()).some(({ head }) => head[1].includes("Gesamtliste"))).toBe(false);
});
