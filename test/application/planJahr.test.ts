import { planJahr } from "../../src/application/planJahr";
import { rechneZuteilung } from "../../src/application/planZuteilung";
import { good, listeOf, mappeOf } from "../support/beispiele/beispiel";
import { heilbronn } from "../support/beispiele/heilbronn";

const KONTEXT = {
  jahr: 2025,
  landkreis: heilbronn.landkreis.name,
  einstellungen: { jahre: [heilbronn.werte] },
  gemeinden: heilbronn.landkreis.gemeinden,
  vermerk: { zeit: "2024-05-20T10:00", wer: "M. B.", version: "1.0.0" },
};

it("writes what follows from new counts and keeps what people entered in the registers", async () => {
  const workbook = await mappeOf(heilbronn);
  const liste = listeOf(heilbronn);
  const more = liste.bestaende.map((one) => (one.gemeinde === "Cleebronn" ? { ...one, bestand: 15 } : one));
  const rechnung = good(rechneZuteilung(heilbronn.werte, { ...liste, bestaende: more }));
  const plan = good(await planJahr(workbook, rechnung, KONTEXT));
  expect(plan.map(({ kind, layout }) => `${kind} ${layout.subject} ${layout.rows.length}`)).toEqual([
    ...["replace Zuteilung 46", "append Protokoll 1", "replace Übersicht 46", "append Protokoll 1"],
    ...["replace Entscheidungen 46", "replace Träger 4", "append Protokoll 1"],
  ]);
  good(await workbook.apply(plan));
  const register = good(await workbook.read("IntM Entscheidungen")).rows;
  const cleebronn = register.find((row) => row[1] === "Cleebronn");
  // 1.508.000 × 15 / 1.986
  expect([cleebronn?.[4], cleebronn?.[6], cleebronn?.[11], cleebronn?.[13]]).toEqual([
    ...["Brackenheim", 15, "32/2024", 11389.73],
  ]);
});

it("stops at a register that somebody broke", async () => {
  const workbook = await mappeOf(heilbronn);
  workbook.edit("IntM Entscheidungen", [{ row: 4, column: 6, value: "viele" }]);
  const rechnung = good(rechneZuteilung(heilbronn.werte, listeOf(heilbronn)));
  expect(await planJahr(workbook, rechnung, KONTEXT)).toMatchObject({
    ok: false,
    refusal: { kind: "keineEingabe", spalte: "Stunden", zeile: 5 },
  });
});
