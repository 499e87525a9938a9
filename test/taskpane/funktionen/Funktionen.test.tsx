import { screen, within } from "@testing-library/react";
import { openPane, type OpenPane } from "../support/openPane";
import { formelmappe, formulasOn } from "./formelmappe";

async function openFunktionen(
  row: number,
  column: number,
): Promise<OpenPane & { readonly file: Awaited<ReturnType<typeof formelmappe>> }> {
  const file = await formelmappe();
  const pane = openPane(file, { formulas: formulasOn(file, "Verteilung", row, column) });
  await pane.user.click(screen.getByRole("button", { name: "Funktionen" }));
  await screen.findByRole("heading", { level: 1, name: "Funktionen" });
  return { ...pane, file };
}

test("shows every function with its arguments and an example as German Excel writes it", async () => {
  await openFunktionen(9, 0);
  const card = within(await screen.findByRole("region", { name: "INTM.ANTEILE" }));
  expect(card.getByText("(mittel; personen; [verfahren]; [namen])")).toBeVisible();
  expect(card.getByText("=INTM.ANTEILE(1000;{14;9;23})")).toBeVisible();
  expect(screen.getAllByRole("region", { name: /^INTM\./u })).toHaveLength(17);
});

test("finds functions by what they do, and says so if there is none", async () => {
  const { user } = await openFunktionen(9, 0);
  await user.type(screen.getByRole("searchbox", { name: "Funktion suchen" }), "umsatzsteuer");
  expect(
    screen.getAllByRole("region", { name: /^INTM\./u }).map((card) => card.getAttribute("aria-label")),
  ).toEqual(["INTM.UST", "INTM.BRUTTO"]);
  await user.type(screen.getByRole("searchbox", { name: "Funktion suchen" }), " mond");
  expect(screen.queryAllByRole("region", { name: /^INTM\./u })).toEqual([]);
  expect(screen.getByText("Zu „umsatzsteuer mond“ gibt es keine Funktion.")).toBeVisible();
});

test("inserts an example into the chosen cell, never over anything", async () => {
  const { user, file } = await openFunktionen(9, 0);
  await user.click(
    screen.getByRole("button", { name: "Beispiel für INTM.AGS in die gewählte Zelle einfügen" }),
  );
  expect(await screen.findByText("Eingefügt in A10.")).toBeVisible();
  expect(await file.formulas.find("Verteilung")).toMatchObject({
    ok: true,
    value: [{ formula: "INTM.ANTEILE(1000,A2:A4)" }, { formula: 'INTM.AGS("Ilsfeld")' }],
  });
});

test("leaves a filled cell alone", async () => {
  const { user } = await openFunktionen(1, 0);
  await user.click(
    screen.getByRole("button", { name: "Beispiel für INTM.AGS in die gewählte Zelle einfügen" }),
  );
  expect(await screen.findByText("In A2 steht schon etwas. Wählen Sie eine leere Zelle.")).toBeVisible();
});
