import { act, screen } from "@testing-library/react";
import { openPane } from "./support/openPane";
import { LISTE, mappe } from "./support/mappe";

test("speaks English where Office does, and calls sheets by their German names", async () => {
  const { user, pane } = openPane(await mappe({ Liste: LISTE }), { language: "en" });
  expect(await screen.findByRole("heading", { level: 1, name: "The six steps" })).toBeVisible();
  expect(pane.firstElementChild).toHaveAttribute("lang", "en");
  await user.click((await screen.findAllByRole("button", { name: "Check workbook" }))[0]!);
  expect(await screen.findByText("1 sheet, it looks like a list.")).toBeVisible();
  expect(screen.getByRole("list", { name: "This will be written" })).toHaveTextContent(
    "IntM Protokollnew, 1 row",
  );
});

test("says in the user's language why something failed", async () => {
  const workbook = await mappe({ Liste: LISTE });
  const { user } = openPane(
    { ...workbook, read: () => Promise.resolve({ ok: false, refusal: { kind: "keineMappe" } }) },
    { language: "en" },
  );
  await user.click((await screen.findAllByRole("button", { name: "Check workbook" }))[0]!);
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Not readNo workbook is open. Open the workbook with the list in Excel.",
  );
});

test("everything works with the keyboard alone", async () => {
  const workbook = await mappe({ Liste: LISTE });
  const { user } = openPane(workbook);
  await screen.findByRole("region", { name: "Als Nächstes" });
  await user.tab();
  expect(screen.getAllByRole("button", { name: "Mappe prüfen" })[0]).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(screen.getByRole("heading", { level: 1, name: "Mappe prüfen" })).toHaveFocus();
  await screen.findByRole("list", { name: "Das wird geschrieben" });
  await user.tab();
  expect(screen.getByRole("button", { name: /^Liste, /u })).toHaveFocus();
  await user.tab();
  expect(screen.getByRole("textbox", { name: "Ihr Kürzel" })).toHaveFocus();
  await user.keyboard("M. B.");
  await user.tab();
  expect(screen.getByRole("button", { name: "In die Mappe schreiben" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "Geschrieben um 14:05" })).toHaveFocus();
});

test("opens the page that a ribbon button asks for, wherever the clerk is", async () => {
  const { requests } = openPane(await mappe({ Liste: LISTE }));
  await screen.findByRole("region", { name: "Als Nächstes" });
  act(() => requests.open({ kind: "hilfe" }));
  expect(screen.getByRole("heading", { level: 1, name: "Hilfe" })).toHaveFocus();
  act(() => requests.open({ kind: "mappePruefen" }));
  expect(screen.getByRole("heading", { level: 1, name: "Mappe prüfen" })).toHaveFocus();
  expect(await screen.findByText(/^1 Blatt/u)).toBeVisible();
});

test("asks for the theme again when the pane gets the focus", async () => {
  let dark = false;
  const workbook = await mappe({ Liste: LISTE });
  const { pane } = openPane(workbook, { isDark: () => dark });
  await screen.findByRole("region", { name: "Als Nächstes" });
  const background = () =>
    getComputedStyle(pane.firstElementChild!).getPropertyValue("--colorNeutralBackground1");
  expect(background()).toBe("#ffffff");
  dark = true;
  await act(async () => {
    window.dispatchEvent(new Event("focus"));
    await workbook.sheets();
  });
  expect(background()).toBe("#292929");
});

test("a bug shows one sentence and a way to begin again", async () => {
  const workbook = await mappe({ Liste: LISTE });
  let bugs = 1;
  const caught: unknown[] = [];
  const { user } = openPane(
    {
      ...workbook,
      sheets: () => (bugs-- > 0 ? Promise.reject(new Error("Beispieli, Amira")) : workbook.sheets()),
    },
    {},
    caught,
  );
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Diese Anzeige ist stehen geblieben. Ihre Mappe bleibt, wie sie ist.",
  );
  expect(document.body).not.toHaveTextContent("Beispieli");
  expect(caught).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Noch einmal" }));
  expect(await screen.findByRole("region", { name: "Als Nächstes" })).toBeVisible();
});
