import { screen, within } from "@testing-library/react";
import type { Workbook } from "../../../src/workbook/workbook";
import type { WorkbookRefusal } from "../../../src/workbook/refusal";
import { LISTE, mappe } from "../support/mappe";
import { openPane, type OpenPane } from "../support/openPane";

const SHEETS = {
  Brackenheim: LISTE,
  Notizen: [["Telefonliste"], ["Frau Muster"]],
  leer: [],
  "[Hilfsblatt]": [["x"]],
};

test("lists the sheets, which look like a list, and shows one in the workbook", async () => {
  const pane = await openCheck(await mappe(SHEETS));
  expect(await screen.findByText("4 Blätter, 1 davon sieht wie eine Liste aus.")).toBeVisible();
  const sheets = within(screen.getByRole("list", { name: "Blätter dieser Mappe" }));
  expect(sheets.getAllByRole("listitem")).toHaveLength(4);
  for (const name of [
    "Brackenheim, Liste, Kopfzeile 3, 4 Zeilen",
    "Notizen, keine Liste, 2 Zeilen",
    "leer, keine Liste, leer",
  ]) {
    expect(sheets.getByRole("button", { name })).toBeVisible();
  }
  expect(sheets.getByText("keine Liste, 1 Zeile, ausgeblendet")).toBeVisible();
  expect(sheets.queryByRole("button", { name: /Hilfsblatt/u })).toBeNull();
  await pane.user.click(sheets.getByRole("button", { name: /Brackenheim/u }));
  expect(pane.shown).toEqual([["Brackenheim", 2, 0]]);
});

test("shows what will be written, asks once who writes, writes one row to the log", async () => {
  const workbook = await mappe(SHEETS);
  const { user } = await openCheck(workbook);
  const plan = within(await screen.findByRole("list", { name: "Das wird geschrieben" }));
  expect(plan.getByRole("listitem")).toHaveTextContent("IntM Protokollneu, 1 Zeile");

  await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
  const field = screen.getByRole("textbox", { name: "Ihr Kürzel" });
  expect(field).toHaveFocus();
  expect(field).toHaveAccessibleDescription(/mit höchstens 10 Zeichen, zum Beispiel M\. B\./u);
  expect(await sheetNames(workbook)).not.toContain("IntM Protokoll");

  await user.type(field, "M. B.");
  await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
  expect(await screen.findByRole("heading", { name: "Geschrieben um 14:05" })).toHaveFocus();
  expect(screen.getByRole("list", { name: "Geschrieben um 14:05" })).toHaveTextContent(
    "IntM Protokollneu, 1 Zeile",
  );
  const log = await workbook.read("IntM Protokoll");
  expect(log.ok && log.value.rows[4]?.slice(1, 5)).toEqual([
    "M. B.",
    "Mappe geprüft",
    null,
    "Blätter: 4, davon Listen: 1",
  ]);
});

test("remembers who writes and adds the next row", async () => {
  const workbook = await mappe(SHEETS);
  const { user } = await openCheck(workbook);
  await writeAs(user, "M. B.");
  await user.click(await screen.findByRole("button", { name: "Zu den Schritten" }));
  await user.click(await screen.findByRole("button", { name: "Mappe prüfen" }));
  expect(await screen.findByText("Kürzel: M. B.")).toBeVisible();
  expect(screen.getByRole("list", { name: "Das wird geschrieben" })).toHaveTextContent("1 Zeile kommt dazu");
  await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
  expect(await screen.findByRole("heading", { name: "Geschrieben um 14:05" })).toBeVisible();
  const log = await workbook.read("IntM Protokoll");
  expect(log.ok && log.value.rows.slice(4).map((row) => row[1])).toEqual(["M. B.", "M. B."]);
});

test("lets somebody else take over with another Kürzel", async () => {
  const workbook = await mappe(SHEETS);
  const { user } = await openCheck(workbook);
  await writeAs(user, "M. B.");
  await user.click(await screen.findByRole("button", { name: "Zu den Schritten" }));
  await user.click(await screen.findByRole("button", { name: "Mappe prüfen" }));
  await user.click(await screen.findByRole("button", { name: "Ändern" }));
  const field = screen.getByRole("textbox", { name: "Ihr Kürzel" });
  expect(field).toHaveValue("M. B.");
  await user.clear(field);
  await writeAs(user, "A. K.");
  await screen.findByRole("heading", { name: "Geschrieben um 14:05" });
  const log = await workbook.read("IntM Protokoll");
  expect(log.ok && log.value.rows.slice(4).map((row) => row[1])).toEqual(["M. B.", "A. K."]);
});

test("writes nothing when discarded", async () => {
  const workbook = await mappe(SHEETS);
  const { user } = await openCheck(workbook);
  await user.click(await screen.findByRole("button", { name: "Verwerfen" }));
  expect(screen.getByRole("heading", { level: 1, name: "Die sechs Schritte" })).toBeVisible();
  expect(await sheetNames(workbook)).toEqual(["Brackenheim", "Notizen", "leer", "Hilfsblatt"]);
});

test("says why nothing was written, shows the sheet, and tries again", async () => {
  const workbook = await mappe({ ...SHEETS, "IntM Protokoll": [["von Hand"]] });
  const { user, shown } = await openCheck(workbook);
  await writeAs(user, "M. B.");
  const alert = await screen.findByRole("alert");
  expect(within(alert).getByRole("heading", { name: "Nicht geschrieben" })).toHaveFocus();
  expect(alert).toHaveTextContent(
    "Ein Blatt heißt schon „IntM Protokoll“, ist aber nicht von diesem Programm.",
  );
  expect(alert).toHaveTextContent("Die Mappe ist, wie sie war.");
  await user.click(screen.getByRole("button", { name: "Blatt zeigen" }));
  expect(shown).toEqual([["IntM Protokoll", 0, 0]]);

  await user.click(screen.getByRole("button", { name: "Als Text kopieren" }));
  expect(await navigator.clipboard.readText()).toMatch(
    /^Nicht geschrieben\. Ein Blatt heißt schon „IntM Protokoll“/u,
  );
  expect(await screen.findByText("Kopiert.")).toBeVisible();

  workbook.edit("IntM Protokoll", [{ row: 1, column: 0, value: "IntM Protokoll v1" }]);
  await user.click(screen.getByRole("button", { name: "Noch einmal" }));
  expect(await screen.findByText(/In „IntM Protokoll“ fehlt die Spalte „Zeit“/u)).toBeVisible();
});

test("says how to copy by hand where the clipboard is closed", async () => {
  const { user } = await openCheck(failing(await mappe(SHEETS), { kind: "keineMappe" }));
  await screen.findByRole("heading", { name: "Nicht gelesen" });
  const closed = () => Promise.reject(new DOMException("closed", "NotAllowedError"));
  Object.defineProperty(navigator.clipboard, "writeText", { value: closed, configurable: true });
  await user.click(screen.getByRole("button", { name: "Als Text kopieren" }));
  expect(await screen.findByText(/Markieren Sie den Text und drücken Sie Strg\+C\./u)).toBeVisible();
});

test("says why nothing could be read and reads again", async () => {
  const workbook = await mappe(SHEETS);
  let refusals = 1;
  const { user } = await openCheck({
    ...workbook,
    read: (sheet, options) =>
      refusals-- > 0
        ? Promise.resolve({ ok: false, refusal: { kind: "zellbearbeitung" } })
        : workbook.read(sheet, options),
  });
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "Nicht gelesenSie schreiben gerade in eine Zelle. Drücken Sie Eingabe, dann geht es weiter.",
  );
  await user.click(screen.getByRole("button", { name: "Noch einmal" }));
  expect(await screen.findByText(/4 Blätter/u)).toBeVisible();
});

test("shows how far a long reading is and stops it at once", async () => {
  const workbook = await mappe(SHEETS);
  const signals: (AbortSignal | undefined)[] = [];
  const { user } = await openCheck({
    ...workbook,
    read: (_, options) => {
      signals.push(options?.signal);
      options?.progress?.(180, 5000);
      return new Promise(() => undefined);
    },
  });
  const bar = await screen.findByRole("progressbar", { name: "Die Blätter werden gelesen" });
  expect(bar).toHaveAttribute("aria-valuenow", "180");
  expect(bar).toHaveAttribute("aria-valuemax", "5000");
  expect(screen.getByText("Zeile 180 von 5.000")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("0 %");
  await user.click(screen.getByRole("button", { name: "Abbrechen" }));
  expect(screen.getByRole("heading", { name: "Abgebrochen. Es wurde nichts geändert." })).toHaveFocus();
  expect(screen.queryByRole("alert")).toBeNull();
  expect(signals.at(-1)?.aborted).toBe(true);
});

test("stops reading when the clerk goes back", async () => {
  const workbook = await mappe(SHEETS);
  let signal: AbortSignal | undefined;
  const { user } = await openCheck({
    ...workbook,
    read: (_, options) => {
      signal = options?.signal;
      return new Promise(() => undefined);
    },
  });
  await user.click(screen.getByRole("button", { name: "Zurück" }));
  expect(signal?.aborted).toBe(true);
});

async function openCheck(workbook: Workbook): Promise<OpenPane> {
  const pane = openPane(workbook);
  const [first] = await screen.findAllByRole("button", { name: "Mappe prüfen" });
  await pane.user.click(first!);
  return pane;
}

async function writeAs(user: OpenPane["user"], kuerzel: string): Promise<void> {
  await user.type(await screen.findByRole("textbox", { name: "Ihr Kürzel" }), kuerzel);
  await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
}

function failing(workbook: Workbook, refusal: WorkbookRefusal): Workbook {
  return { ...workbook, read: () => Promise.resolve({ ok: false, refusal }) };
}

async function sheetNames(workbook: Workbook): Promise<readonly string[]> {
  const sheets = await workbook.sheets();
  return sheets.ok ? sheets.value.map(({ name }) => name) : [];
}
