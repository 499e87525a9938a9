import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import { formelmappe, formulasOn } from "./funktionen/formelmappe";
import { beispiel, datei, readListen } from "./support/listen";
import { LISTE, mappe } from "./support/mappe";
import { openPane } from "./support/openPane";

/** Contrast needs a real screen; everything else that axe knows is looked at here. */
const OPTIONS: axe.RunOptions = { rules: { "color-contrast": { enabled: false } } };

test("the steps", async () => {
  openPane(await mappe({ Liste: LISTE }));
  await screen.findByRole("region", { name: "Als Nächstes" });
  await expectAccessible();
});

test("help", async () => {
  const { user } = openPane(await mappe({ Liste: LISTE }));
  await user.click(screen.getByRole("button", { name: "Hilfe" }));
  await expectAccessible();
});

test("a step that comes later", async () => {
  const { user } = openPane(await mappe({ Liste: LISTE }));
  await user.click(screen.getByRole("button", { name: /Nachweis/u }));
  await expectAccessible();
});

test("Mappe prüfen: plan, missing Kürzel, done", async () => {
  const { user } = openPane(await mappe({ Liste: LISTE, "[Hilfsblatt]": [["x"]] }));
  await user.click(screen.getByRole("button", { name: "Mappe prüfen" }));
  await user.click(await screen.findByRole("button", { name: "In die Mappe schreiben" }));
  await expectAccessible();
  await user.type(screen.getByRole("textbox"), "M. B.");
  await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
  await screen.findByRole("heading", { name: /^Geschrieben/u });
  await expectAccessible();
});

test("Mappe prüfen: reading, cancelled, not read", async () => {
  const workbook = await mappe({ Liste: LISTE });
  const reads: (() => ReturnType<typeof workbook.read>)[] = [
    () => new Promise(() => undefined),
    () => Promise.resolve({ ok: false, refusal: { kind: "keineMappe" } }),
  ];
  const { user } = openPane({ ...workbook, read: () => reads.shift()!() });
  await user.click(screen.getByRole("button", { name: "Mappe prüfen" }));
  await screen.findByRole("progressbar");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Abbrechen" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Noch einmal" }));
  await screen.findByRole("alert");
  await expectAccessible();
});

test("Rücklauf einlesen: choice, result, a list of several, plan, done", async () => {
  const { user } = openPane(await beispiel());
  await user.click(await screen.findByRole("button", { name: /Rücklauf einlesen/u }));
  await screen.findByRole("checkbox", { name: /^Liste/u });
  await user.upload(
    screen.getByLabelText("Dateien wählen …"),
    datei("03-returned-files", "Siegelsbach Abmeldungen.xlsx"),
  );
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Listen lesen" }));
  await screen.findByRole("heading", { name: "Ergebnis" });
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: /^Siegelsbach/u }));
  await screen.findByRole("heading", { level: 1, name: "Liste" });
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Stimmt so" }));
  await user.click(await screen.findByRole("button", { name: "Übernehmen" }));
  await screen.findByRole("list", { name: "Das wird geschrieben" });
  await expectAccessible();
});

test("Fragen: overview, one, a group with its confirmation, answered", async () => {
  const { user } = openPane(await beispiel());
  await readListen(user);
  await user.click(screen.getByRole("button", { name: "2 Fragen beantworten" }));
  await screen.findByRole("button", { name: "Eine nach der anderen" });
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Eine nach der anderen" }));
  await user.click(await screen.findByRole("radio", { name: "Tag der Zuweisung nachtragen" }));
  await user.click(screen.getByRole("button", { name: "Antworten" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Zurück" }));
  await user.click(await screen.findByRole("button", { name: /^Tag, den es nicht gibt/u }));
  await user.click(await screen.findByRole("radio", { name: "zählt" }));
  await user.type(screen.getByRole("textbox", { name: "Ihr Kürzel" }), "M. B.");
  await user.click(screen.getByRole("button", { name: "Antworten" }));
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Ja, 1 beantworten" }));
  await user.click(await screen.findByRole("button", { name: "Zu den Fragen" }));
  await user.click(await screen.findByRole("button", { name: "Beantwortet (1)" }));
  await screen.findByRole("button", { name: /^Zurücknehmen/u });
  await expectAccessible();
});

test("Einstellungen: form, refused, plan", async () => {
  const { user } = openPane(await mappe({ Liste: LISTE }));
  await user.click(screen.getByRole("button", { name: "Einstellungen" }));
  await user.type(await screen.findByLabelText("Zuteilungsquote"), "377");
  await user.click(screen.getByRole("button", { name: "Jahr 2025 übernehmen" }));
  await expectAccessible();
  await user.clear(screen.getByLabelText("Zuteilungsquote"));
  await user.click(screen.getByRole("button", { name: "Jahr 2025 übernehmen" }));
  await screen.findByRole("list", { name: "Das wird geschrieben" });
  await expectAccessible();
});

test("Funktionen: cards, search without a find, Formeln in Werte: choice, list, done", async () => {
  const file = await formelmappe();
  const { user } = openPane(file, { formulas: formulasOn(file, "Verteilung", 1, 1) });
  await user.click(screen.getByRole("button", { name: "Funktionen" }));
  const search = await screen.findByRole("searchbox", { name: "Funktion suchen" });
  await expectAccessible();
  await user.type(search, "mond");
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Formeln in Werte" }));
  await screen.findByRole("button", { name: "Formeln suchen" });
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "Formeln suchen" }));
  await screen.findByRole("button", { name: "In Werte umwandeln" });
  await expectAccessible();
  await user.click(screen.getByRole("button", { name: "In Werte umwandeln" }));
  await screen.findByRole("button", { name: "Rückgängig" });
  await expectAccessible();
});

async function expectAccessible(): Promise<void> {
  const exclude = [["[data-tabster-dummy]"]];
  // The pane may still be looking into the workbook.
  const results: axe.AxeResults[] = [];
  await act(async () => {
    results.push(await axe.run({ include: [document.body], exclude }, OPTIONS));
  });
  const violations = results.flatMap((result) => result.violations);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
