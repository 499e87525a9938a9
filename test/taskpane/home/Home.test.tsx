import { act, screen, within } from "@testing-library/react";
import { openPane } from "../support/openPane";
import { LISTE, mappe } from "../support/mappe";

const OURS = {
  "IntM Zuteilung 2025": [
    ["Zuteilung 2025 · Landkreis Heilbronn · VORLÄUFIG (7 Fragen offen)"],
    ["IntM Zuteilung v1 · 2025 · Nr. 3.2 VwV IntM"],
  ],
  Zurück: [["Rücklauf"], ["IntM Rücklauf v1"]],
};

test("shows the steps in their order, none begun in a fresh workbook", async () => {
  openPane(await mappe({ Liste: LISTE }));
  expect(await screen.findByRole("heading", { level: 1, name: "Die sechs Schritte" })).toBeVisible();
  const [steps, afterwards] = screen.getAllByRole("list");
  expectNames(steps, [
    "Schritt 1, Listen erstellen, noch nicht begonnen",
    "Schritt 2, Listen versenden, noch nicht begonnen",
    "Schritt 3, Mit dem Register abgleichen, noch nicht begonnen",
    "Schritt 4, Rücklauf einlesen, noch nicht begonnen",
    "Schritt 5, Zuteilung rechnen, noch nicht begonnen",
    "Schritt 6, Übersicht bekannt geben, noch nicht begonnen",
  ]);
  expectNames(afterwards, [
    "Entscheidungen, noch nicht begonnen",
    "Rechnungen, noch nicht begonnen",
    "Nachweis, noch nicht begonnen",
  ]);
});

test("reads from the sheets what is done", async () => {
  openPane(await mappe({ Liste: LISTE, ...OURS }));
  expect(
    await screen.findByRole("button", { name: "Schritt 5, Zuteilung rechnen, vorläufig, 7 Fragen offen" }),
  ).toBeVisible();
  expect(
    screen.getByRole("button", { name: "Schritt 4, Rücklauf einlesen, angefangen: Zurück" }),
  ).toBeVisible();
});

test("reads again when the pane gets the focus: a colleague may have worked", async () => {
  const workbook = await mappe({ Liste: LISTE, Notizen: [] });
  openPane(workbook);
  await screen.findByRole("region", { name: "Als Nächstes" });
  workbook.edit("Notizen", [
    { row: 0, column: 0, value: "Rücklauf" },
    { row: 1, column: 0, value: "IntM Rücklauf v1" },
  ]);
  act(() => {
    window.dispatchEvent(new Event("focus"));
  });
  expect(
    await screen.findByRole("button", { name: "Schritt 4, Rücklauf einlesen, angefangen: Notizen" }),
  ).toBeVisible();
});

test("offers the check as the next thing until a sheet of ours is there", async () => {
  const { user } = openPane(await mappe({ Liste: LISTE }));
  const next = await screen.findByRole("region", { name: "Als Nächstes" });
  await user.click(within(next).getByRole("button", { name: "Mappe prüfen" }));
  expect(screen.getByRole("heading", { level: 1, name: "Mappe prüfen" })).toBeVisible();
});

test("offers nothing next where it does not know better", async () => {
  openPane(await mappe({ Liste: LISTE, ...OURS }));
  await screen.findByRole("button", { name: /vorläufig/u });
  expect(screen.queryByRole("region", { name: "Als Nächstes" })).toBeNull();
});

test("says of a step without a screen that it comes later, and leads back", async () => {
  const { user } = openPane(await mappe({ Liste: LISTE }));
  await user.click(await screen.findByRole("button", { name: /Zuteilung rechnen/u }));
  expect(screen.getByRole("heading", { level: 1, name: "Zuteilung rechnen" })).toHaveFocus();
  expect(screen.getByText("Dieser Schritt kommt mit einer späteren Version.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Zurück" }));
  expect(screen.getByRole("heading", { level: 1, name: "Die sechs Schritte" })).toHaveFocus();
});

test("names the version and the promise", async () => {
  openPane(await mappe({ Liste: LISTE }));
  expect(await screen.findByText("Alles bleibt in dieser Mappe.")).toBeVisible();
  expect(screen.getByText("Version 0.1.0")).toBeVisible();
});

test("takes no focus from the workbook when it opens", async () => {
  openPane(await mappe({ Liste: LISTE }));
  await screen.findByRole("region", { name: "Als Nächstes" });
  expect(document.body).toHaveFocus();
});

test("says what is wrong when the workbook cannot be read, and still shows the steps", async () => {
  const workbook = await mappe({ Liste: LISTE });
  openPane({
    ...workbook,
    sheets: () => Promise.resolve({ ok: false, refusal: { kind: "keineMappe" } }),
  });
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Es ist keine Mappe geöffnet. Öffnen Sie in Excel die Mappe mit der Liste.",
  );
  expect(screen.getByRole("button", { name: /Zuteilung rechnen/u })).toBeVisible();
});

function expectNames(list: HTMLElement | undefined, names: readonly string[]): void {
  const buttons = within(list!).getAllByRole("button");
  expect(buttons).toHaveLength(names.length);
  buttons.forEach((button, index) => expect(button).toHaveAccessibleName(names[index]));
}
