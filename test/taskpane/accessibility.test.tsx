import { screen } from "@testing-library/react";
import axe from "axe-core";
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

async function expectAccessible(): Promise<void> {
  const exclude = [["[data-tabster-dummy]"]];
  const { violations } = await axe.run({ include: [document.body], exclude }, OPTIONS);
  expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
}
