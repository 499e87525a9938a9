import { findFormeln, restoreFormeln } from "../../src/application/formelnInWerte";
import { formelmappe, formulasOn } from "../taskpane/funktionen/formelmappe";

async function formulasFound(umfang: "auswahl" | "blatt" | "mappe", row = 1, column = 1) {
  const file = await formelmappe();
  const found = await findFormeln(file, formulasOn(file, "Verteilung", row, column), umfang);
  return found.ok && found.value.map(({ sheet, formula }) => [sheet, formula]);
}

const ANTEILE = ["Verteilung", "INTM.ANTEILE(1000,A2:A4)"];
const STELLE = ["Stellen", 'INTM.MINDESTSTELLE(0.5,"01.01.2025")'];

it("looks in the chosen cells, on the sheet or everywhere", async () => {
  expect(await formulasFound("auswahl")).toEqual([ANTEILE]);
  expect(await formulasFound("auswahl", 0, 0)).toEqual([]);
  expect(await formulasFound("blatt", 0, 0)).toEqual([ANTEILE]);
  expect(await formulasFound("mappe")).toEqual([ANTEILE, STELLE]);
});

it("brings back every formula whose values still stand", async () => {
  const file = await formelmappe();
  const formulas = formulasOn(file, "Verteilung", 1, 1);
  const found = await findFormeln(file, formulas, "mappe");
  if (!found.ok) throw new Error(found.refusal.kind);
  await formulas.freeze(found.value);
  file.edit("Verteilung", [{ row: 3, column: 1, value: 501 }]);
  expect(await restoreFormeln(file, formulas, found.value)).toMatchObject({
    ok: true,
    value: { restored: 1, changed: [{ sheet: "Verteilung" }] },
  });
  expect(await findFormeln(file, formulas, "mappe")).toMatchObject({
    ok: true,
    value: [{ sheet: "Stellen" }],
  });
  const content = await file.read("Verteilung");
  expect(content.ok && content.value.rows.map((row) => row[1])).toEqual([undefined, 304.35, 195.65, 501]);
});

it("says what stops it", async () => {
  const file = await formelmappe();
  const formulas = formulasOn(file, "weg", 0, 0);
  const refusal = { kind: "blattFehlt", sheet: "weg" };
  expect(await findFormeln(file, formulas, "blatt")).toEqual({ ok: false, refusal });
  const gone = { sheet: "weg", formula: "INTM.AGS(A1)", area: { top: 0, left: 0, bottom: 0, right: 0 } };
  expect(await restoreFormeln(file, formulas, [{ ...gone, values: [[null]] }])).toEqual({
    ok: false,
    refusal,
  });
});
