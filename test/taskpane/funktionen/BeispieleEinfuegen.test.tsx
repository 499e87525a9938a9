import { screen, within } from "@testing-library/react";
import { openPane } from "../support/openPane";
import { formelmappe, formulasOn } from "./formelmappe";

test("shows the sheet that comes, and writes every example as a formula beside its text", async () => {
  const file = await formelmappe();
  const { user } = openPane(file, { formulas: formulasOn(file, "Verteilung", 0, 0) });
  await user.click(screen.getByRole("button", { name: "Funktionen" }));
  await user.click(await screen.findByRole("button", { name: "Blatt „Beispiele“" }));
  const plan = within(await screen.findByRole("list", { name: "Das wird geschrieben" }));
  expect(plan.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "IntM Beispieleneu, 17 Zeilen",
    "IntM Protokollneu, 1 Zeile",
  ]);
  await user.type(screen.getByRole("textbox", { name: "Ihr Kürzel" }), "MB");
  await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
  await screen.findByRole("heading", { name: "Geschrieben um 14:05" });

  const content = await file.read("IntM Beispiele");
  expect(content.ok && content.value.rows[19]?.slice(0, 3)).toEqual([
    "INTM.AGS",
    "Gemeindeschlüssel zu einem Namen, wie er in Listen steht.",
    '=INTM.AGS("Ilsfeld")',
  ]);
  const formulas = await file.formulas.find("IntM Beispiele");
  expect(formulas.ok && formulas.value.map(({ formula }) => formula)).toHaveLength(17);
  expect(formulas.ok && formulas.value[5]?.formula).toBe("INDEX(INTM.ANTEILE(1000,{14;9;23}),1,1)");
});
