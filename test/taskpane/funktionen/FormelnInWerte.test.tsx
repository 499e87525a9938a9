import { act, screen, within } from "@testing-library/react";
import { openPane, type OpenPane } from "../support/openPane";
import type { FileWorkbook } from "../../../src/workbook/xlsx/fileWorkbook";
import { formelmappe, formulasOn } from "./formelmappe";

async function openPage(file: FileWorkbook): Promise<OpenPane> {
  const pane = openPane(file, { formulas: formulasOn(file, "Verteilung", 1, 1) });
  act(() => pane.requests.open({ kind: "formelnInWerte" }));
  await screen.findByRole("heading", { level: 1, name: "Formeln in Werte" });
  return pane;
}

async function formulasIn(file: FileWorkbook): Promise<number> {
  const [one, other] = [await file.formulas.find("Verteilung"), await file.formulas.find("Stellen")];
  return (one.ok ? one.value.length : 0) + (other.ok ? other.value.length : 0);
}

test("lists first what will change, replaces it, and takes it back", async () => {
  const file = await formelmappe();
  const { user } = await openPage(file);
  await user.click(screen.getByRole("radio", { name: "in der ganzen Mappe" }));
  await user.click(screen.getByRole("button", { name: "Formeln suchen" }));
  const list = within(await screen.findByRole("list", { name: "2 Formeln werden ersetzt:" }));
  expect(list.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "Verteilung, B2=INTM.ANTEILE(1000;A2:A4)wird: 304,35 und 2 weitere Zellen",
    'Stellen, A1=INTM.MINDESTSTELLE(0,5;"01.01.2025")wird: WAHR',
  ]);
  expect(await formulasIn(file)).toBe(2);

  await user.click(screen.getByRole("button", { name: "In Werte umwandeln" }));
  expect(await screen.findByText("2 Formeln sind jetzt Werte.")).toBeVisible();
  expect(await formulasIn(file)).toBe(0);
  const content = await file.read("Verteilung");
  expect(content.ok && content.value.rows[1]).toEqual([14, 304.35, 1000]);

  await user.click(screen.getByRole("button", { name: "Rückgängig" }));
  expect(await screen.findByText("2 Formeln sind wieder da.")).toBeVisible();
  expect(await formulasIn(file)).toBe(2);
});

test("can still be undone after the page was left", async () => {
  const file = await formelmappe();
  const { user } = await openPage(file);
  await user.click(screen.getByRole("button", { name: "Formeln suchen" }));
  await user.click(await screen.findByRole("button", { name: "In Werte umwandeln" }));
  await screen.findByText("1 Formel ist jetzt ein Wert.");
  await user.click(screen.getByRole("button", { name: "Zurück" }));
  await user.click(await screen.findByRole("button", { name: "Formeln in Werte" }));
  file.edit("Verteilung", [{ row: 2, column: 1, value: 0 }]);
  await user.click(await screen.findByRole("button", { name: "Rückgängig" }));
  expect(await screen.findByText("1 Zelle wurde inzwischen geändert und bleibt, wie sie ist.")).toBeVisible();
  expect(await formulasIn(file)).toBe(1);
});

test("says that there is nothing to replace", async () => {
  const file = await formelmappe();
  const found = await file.formulas.find("Verteilung");
  await file.formulas.freeze(found.ok ? found.value : []);
  const { user } = await openPage(file);
  await user.click(screen.getByRole("radio", { name: "in den gewählten Zellen" }));
  await user.click(screen.getByRole("button", { name: "Formeln suchen" }));
  expect(await screen.findByText("Hier steht keine INTM-Formel.")).toBeVisible();
});

test("says what stops it, and goes back to the list", async () => {
  const file = await formelmappe();
  const formulas = formulasOn(file, "Verteilung", 1, 1);
  const { user, requests } = openPane(file, {
    formulas: {
      ...formulas,
      freeze: () => Promise.resolve({ ok: false, refusal: { kind: "blattGeschuetzt", sheet: "Verteilung" } }),
    },
  });
  act(() => requests.open({ kind: "formelnInWerte" }));
  await user.click(await screen.findByRole("button", { name: "Formeln suchen" }));
  await user.click(await screen.findByRole("button", { name: "In Werte umwandeln" }));
  expect(await screen.findByText(/Das Blatt „Verteilung“ ist geschützt/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Noch einmal" }));
  expect(await screen.findByRole("list", { name: "1 Formel wird ersetzt:" })).toBeVisible();
});
