import { cleanup, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { readEinstellungen } from "../../../src/writing/einstellungen/readEinstellungen";
import type { FileWorkbook } from "../../../src/workbook/xlsx/fileWorkbook";
import { beispiel, readListen, reopened } from "../support/listen";
import { LISTE, mappe } from "../support/mappe";
import { openPane } from "../support/openPane";

test("begins with the documented days and their source", async () => {
  await openForm(await mappe({ Liste: LISTE }));
  expect(screen.getByLabelText("Jahr")).toHaveValue("2025");
  expect(screen.getByLabelText("von")).toHaveValue("01.01.2020");
  expect(screen.getByLabelText("bis")).toHaveValue("31.12.2022");
  expect(screen.getByText("Belegt (Nr. 4.1.5 VwV IntM).")).toBeVisible();
  expect(screen.getByLabelText("Quelle des Zeitraums")).toHaveValue(
    "Landratsamt Heilbronn, Integrationsmanagement im Landkreis Heilbronn ab 2025, Stand 07.12.2023",
  );
  expect(screen.getByRole("radio", { name: /^zählt nirgends/u })).toBeChecked();
});

test.each([
  ["2026", "01.01.2021", "Abgeleitet, nicht belegt (Nr. 4.1.5 VwV IntM). Bitte prüfen."],
  ["2030", "", "Für dieses Jahr ist kein Zeitraum hinterlegt. Tragen Sie beide Tage ein, mit Quelle."],
])("says for %s how sure its days are", async (jahr, von, sentence) => {
  const { user } = await openForm(await mappe({ Liste: LISTE }));
  await user.selectOptions(screen.getByLabelText("Jahr"), jahr);
  expect(screen.getByLabelText("von")).toHaveValue(von);
  expect(screen.getByText(sentence)).toBeVisible();
});

test.each([
  ["Landesmittel in Euro", "40 Mio", /„40 Mio“ ist kein Betrag/u],
  ["Zuteilungsquote", "377", /„377“ ist keine Zuteilungsquote/u],
  ["Zuteilungsquote", "0,5", /„0,5“ kann 0,5 % oder 50 % heißen/u],
  ["von", "31.02.2020", /„31.02.2020“ ist kein Tag/u],
  ["bis", "1. Mai 2022", /„1. Mai 2022“ ist kein Tag/u],
  ["bis", "31.12.2019", /Der letzte Tag liegt vor dem ersten/u],
  ["bis", "", /Schreiben Sie auch den letzten Tag/u],
])("refuses in %s what is not one: %s", async (label, text, sentence) => {
  const { user } = await openForm(await mappe({ Liste: LISTE }));
  await fill(user, label, text);
  await user.click(screen.getByRole("button", { name: "Jahr 2025 übernehmen" }));
  expect(screen.getByText(sentence)).toBeVisible();
  expect(screen.getByLabelText(label)).toHaveFocus();
  expect(screen.queryByRole("list", { name: "Das wird geschrieben" })).toBeNull();
});

test("shows the plan, writes, and reads back every value and source", async () => {
  const workbook = await mappe({ Liste: LISTE });
  const { user } = await openForm(workbook);
  await fill(user, "Landkreis", "Heilbronn");
  await fill(user, "Landesmittel in Euro", "40.000.000");
  await fill(user, "Zuteilungsquote", "3,77");
  await fill(user, "Quelle der Zuteilungsquote", "Bescheid vom 01.12.2023");
  expect(screen.getByText("Das sind 1.508.000,00 € für den Landkreis.")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "zählt, wo gemeldet" }));
  await write(user);
  expect(await screen.findByRole("heading", { name: "Geschrieben um 14:05" })).toHaveFocus();

  const read = await readEinstellungen(workbook);
  if (!read.ok) throw new Error(read.refusal.kind);
  const [werte] = read.value.einstellungen.jahre;
  expect(werte).toMatchObject({
    jahr: 2025,
    landkreis: "Heilbronn",
    von: "2020-01-01",
    bis: "2022-12-31",
    landesmittel: 4_000_000_000n,
    umzug: "zaehltWoGemeldet",
  });
  expect(werte?.quote?.toFixed()).toBe("0.0377");
  expect(read.value.quellen.get("Zuteilungsquote")).toBe("Bescheid vom 01.12.2023");
});

test("the plan names each value and each sheet before anything is written", async () => {
  const workbook = await mappe({ Liste: LISTE });
  const { user } = await openForm(workbook);
  await fill(user, "Zuteilungsquote", "3,774 %");
  await user.click(screen.getByRole("button", { name: "Jahr 2025 übernehmen" }));
  const plan = await screen.findByRole("list", { name: "Das wird geschrieben" });
  expect(within(plan).getAllByRole("listitem")[0]).toHaveTextContent(/^IntM Einstellungenneu, /u);
  expect(screen.getByText("3,774 %")).toBeVisible();
  expect(screen.getByText("01.01.2020 – 31.12.2022")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Verwerfen" }));
  expect(screen.getByLabelText("Zuteilungsquote")).toHaveValue("3,774 %");
  const sheets = await workbook.sheets();
  expect(sheets.ok && sheets.value.map(({ name }) => name)).toEqual(["Liste"]);
});

test("a new year can begin with the values of the year before, but for its days", async () => {
  const workbook = await mappe({ Liste: LISTE });
  const { user } = await openForm(workbook);
  await fill(user, "Landkreis", "Heilbronn");
  await fill(user, "Landesmittel in Euro", "40.000.000,00");
  await write(user);
  await screen.findByRole("heading", { name: /^Geschrieben/u });

  cleanup();
  const { user: later } = await openForm(await reopened(workbook));
  expect(screen.getByLabelText("Landesmittel in Euro")).toHaveValue("40.000.000,00");
  await later.selectOptions(screen.getByLabelText("Jahr"), "2026");
  expect(screen.getByLabelText("Landesmittel in Euro")).toHaveValue("");
  await later.click(screen.getByRole("button", { name: "Werte aus 2025 holen" }));
  expect(screen.getByLabelText("Landesmittel in Euro")).toHaveValue("40.000.000,00");
  expect(screen.getByLabelText("Landkreis")).toHaveValue("Heilbronn");
  expect(screen.getByLabelText("von")).toHaveValue("01.01.2021");
  expect(screen.getByText("Werte aus 2025 geholt. Bitte prüfen.")).toBeVisible();
});

test("says why nothing was written", async () => {
  const workbook = await mappe({ Liste: LISTE });
  const { user } = await openForm({
    ...workbook,
    apply: () =>
      Promise.resolve({
        ok: false,
        refusal: { kind: "blattGeschuetzt", sheet: "IntM Einstellungen" },
      }),
  });
  await write(user);
  expect(await screen.findByRole("alert")).toHaveTextContent(/Das Blatt „IntM Einstellungen“ ist geschützt/u);
});

test("says which cell somebody filled with something else", async () => {
  const { user } = openPane(
    await mappe({
      "IntM Einstellungen": [
        ["Einstellungen"],
        ["IntM Einstellungen v1"],
        [],
        ["Angabe", "Einheit", "2025", "Quelle", "Hinweis"],
        ["Zuteilungsquote", "Prozent", "viel", "", ""],
      ],
    }),
  );
  await user.click(await screen.findByRole("button", { name: "Einstellungen" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(
    "„viel“ passt nicht zu „Zuteilungsquote“ (IntM Einstellungen, Zeile 5).",
  );
});

test("lists that were read before are judged by the new values at once", async () => {
  const { user } = openPane(await beispiel());
  await readListen(user);
  await user.click(screen.getByRole("button", { name: "Zurück" }));
  await user.click(await screen.findByRole("button", { name: "Einstellungen" }));
  await screen.findByLabelText("Landkreis");
  await fill(user, "bis", "31.12.2021");
  await write(user);
  await user.click(await screen.findByRole("button", { name: "Zu den Schritten" }));
  await user.click(await screen.findByRole("button", { name: /Rücklauf einlesen/u }));
  // Outside now: one assigned and her child, and two who left after the new last day.
  expect(await screen.findByText("8 gezählt, 6 zu klären")).toBeInTheDocument();
});

async function openForm(workbook: FileWorkbook) {
  const pane = openPane(workbook);
  await pane.user.click(await screen.findByRole("button", { name: "Einstellungen" }));
  await screen.findByLabelText("Landkreis");
  return pane;
}

async function fill(user: UserEvent, label: string, text: string): Promise<void> {
  await user.clear(screen.getByLabelText(label));
  if (text !== "") await user.type(screen.getByLabelText(label), text);
}

async function write(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Jahr 2025 übernehmen" }));
  await user.type(await screen.findByRole("textbox", { name: "Ihr Kürzel" }), "M. B.");
  await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
}
