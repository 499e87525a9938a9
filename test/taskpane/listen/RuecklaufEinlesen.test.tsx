import { cleanup, screen, within } from "@testing-library/react";
import type { ListenDienst } from "../../../src/application/listenDienst";
import { beispiel, datei, readListen, reopened, tiles } from "../support/listen";
import { LISTE, mappe } from "../support/mappe";
import { openPane } from "../support/openPane";

test("proposes the sheets that look like lists, and says what will not happen to them", async () => {
  const { user } = openPane(await beispiel());
  await user.click(await screen.findByRole("button", { name: /Rücklauf einlesen/u }));
  expect(await screen.findByRole("checkbox", { name: /^Liste/u })).toBeChecked();
  expect(screen.getByRole("checkbox", { name: /^Hinweise/u })).not.toBeChecked();
  expect(screen.getByLabelText("Jahr")).toHaveValue("2025");
  expect(screen.getByText("Zuweisungen vom 01.01.2020 – 31.12.2022 zählen.")).toBeVisible();
  expect(screen.getByText("Ihre Listen werden dabei nicht verändert.")).toBeVisible();
});

test("reads a sheet and shows where it is, what counts and what every column is for", async () => {
  const { user, shown } = openPane(await beispiel());
  await readListen(user);
  expect(tiles()).toEqual(["10", "3", "2"]);
  expect(screen.getByText(/2 Fragen sind offen, 45 Listen fehlen/u)).toBeVisible();
  expect(screen.getByText(/Kopfzeile in Zeile 6, Gemeinde aus dem Text über der Liste/u)).toBeVisible();
  expect(screen.getByLabelText("Spalte D, „in AU seit“")).toHaveValue("zuweisung");
  expect(screen.getByText("13 von 15 lesbar, Zeilen 12 und 17 fraglich")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Blatt Liste, Zeilen 7 bis 21" }));
  expect(shown).toEqual([["Liste", 5, 0]]);
});

test("a column can be put right with one choice, and the choice is remembered in the workbook", async () => {
  const workbook = await beispiel();
  const { user } = openPane(workbook);
  await readListen(user);
  await user.selectOptions(screen.getByLabelText(/^Spalte D/u), "nicht verwendet");
  expect(await screen.findByText("0 gezählt, 12 zu klären")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Ihre Spaltenwahl zurücknehmen" }));
  expect(await screen.findByText("10 gezählt, 2 zu klären")).toBeInTheDocument();
  await user.selectOptions(screen.getByLabelText(/^Spalte E/u), "nicht verwendet");
  await screen.findByText(/von Ihnen gewählt/u);
  await write(user);

  cleanup();
  const { user: later } = openPane(await reopened(workbook));
  await readListen(later);
  expect(screen.getByLabelText(/^Spalte E/u)).toHaveValue("sonstiges");
});

test("reads returned files beside the sheets, each list a row, each Gemeinde a line", async () => {
  const { user } = openPane(await beispiel());
  await readListen(user, [
    datei("03-returned-files", "AU-Liste Hardthausen am Kocher.xlsx"),
    datei("03-returned-files", "Siegelsbach Abmeldungen.xlsx"),
  ]);
  const listen = screen.getByRole("region", { name: "3 Listen erkannt" });
  expect(
    within(listen)
      .getAllByRole("button")
      .map((button) => button.textContent),
  ).toEqual([
    expect.stringContaining("Brackenheim"),
    expect.stringContaining("Hardthausen am Kocher"),
    expect.stringContaining("Siegelsbach"),
  ]);
  const table = screen.getByRole("table", { name: "Je Gemeinde" });
  expect(
    within(table)
      .getAllByRole("row")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "GemeindePersonen",
    "Brackenheim2 Fragen10",
    "Hardthausen am Kocher2 Fragen19",
    "Siegelsbach2 Fragen15",
    "Summe44",
  ]);
  await user.click(within(listen).getByRole("button", { name: /^Siegelsbach/u }));
  expect(await screen.findByRole("heading", { level: 1, name: "Liste" })).toHaveFocus();
  expect(screen.getByText("Datei Siegelsbach Abmeldungen.xlsx")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Stimmt so" }));
  expect(await screen.findByRole("table", { name: "Je Gemeinde" })).toBeVisible();
});

test("names each file that gives no list with its reason; the rest goes on", async () => {
  const { user } = openPane(await mappe({ Notizen: [["x"]] }));
  await readListen(user, [
    datei("07-hostile", "f-broken-files", "Kennwort.xlsx"),
    datei("03-returned-files", "Siegelsbach Abmeldungen.xlsx"),
  ]);
  const unread = screen.getByRole("region", { name: "Nicht gelesen" });
  expect(unread).toHaveTextContent(/Kennwort\.xlsx: mit einem Kennwort geschützt\. Entfernen Sie es/u);
  expect(unread).toHaveTextContent("Alles andere ist gelesen.");
  expect(screen.getByText(/1 Datei ist nicht gelesen/u)).toBeVisible();
  expect(tiles()[0]).toBe("15");
});

test("names two lists that share persons of one Gemeinde", async () => {
  const { user } = openPane(await mappe({ Notizen: [["x"]] }));
  const first = datei("03-returned-files", "Siegelsbach Abmeldungen.xlsx");
  const again = Object.assign(new File([], "Siegelsbach neu.xlsx"), {
    arrayBuffer: () => first.arrayBuffer(),
  });
  await readListen(user, [first, again]);
  expect(screen.getByText(/1 Gemeinde hat zwei Listen/u)).toBeVisible();
  expect(screen.getByRole("region", { name: "Zwei Listen für eine Gemeinde" })).toHaveTextContent(
    /Siegelsbach: Siegelsbach Abmeldungen\.xlsx, Siegelsbach neu\.xlsx\. \d+ Personen stehen in beiden/u,
  );
});

test("a list that is missing is not zero: it is named", async () => {
  const { user } = openPane(await beispiel());
  await readListen(user);
  const missing = screen.getByRole("region", { name: "45 Gemeinden ohne Liste" });
  expect(missing).toHaveTextContent("Eine Liste, die fehlt, ist nicht null.");
  await user.click(within(missing).getByRole("button", { name: "Fehlende Gemeinden zeigen" }));
  expect(missing).toHaveTextContent("Abstatt, ");
  expect(missing).not.toHaveTextContent("Brackenheim");
});

test("shows both readings of a move inside the county, and applies the other", async () => {
  const { user } = openPane(
    await mappe({
      Brackenheim: [
        ["Name", "Geburtsdatum", "Zuweisung", "Bemerkung"],
        ["Beispieli, Amira", "17.06.1988", "14.03.2021", ""],
        ["Musterenko, Oleh", "02.11.1979", "05.04.2022", "verzogen nach Leingarten am 30.09.2022"],
      ],
    }),
  );
  await readListen(user);
  expect(tiles()).toEqual(["1", "1", "0"]);
  const literal = screen.getByRole("radio", { name: "zählt nirgends (wörtlich nach dem Verfahren)" });
  expect(literal).toBeChecked();
  await user.click(screen.getByRole("radio", { name: "zählt, wo gemeldet: Leingarten +1" }));
  expect(await screen.findByText("2 gezählt, 0 zu klären")).toBeInTheDocument();
  expect(screen.getByRole("row", { name: "Leingarten 1" })).toBeVisible();
});

test("shows the plan, writes it, and home knows the state", async () => {
  const workbook = await beispiel();
  const { user } = openPane(workbook);
  await readListen(user);
  await user.click(screen.getByRole("button", { name: "Übernehmen" }));
  const plan = await screen.findByRole("list", { name: "Das wird geschrieben" });
  expect(
    within(plan)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "IntM Gesamtliste 2025neu, 15 Zeilen",
    "IntM Klärungneu, 2 Zeilen",
    expect.stringMatching(/^IntM Einstellungenneu, /u),
    "IntM Gemeindenneu, 46 Zeilen",
    "IntM Protokollneu, 1 Zeile",
  ]);
  await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
  expect(screen.getByRole("textbox", { name: "Ihr Kürzel" })).toHaveFocus();
  await user.type(screen.getByRole("textbox", { name: "Ihr Kürzel" }), "M. B.");
  await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
  expect(await screen.findByRole("heading", { name: "Geschrieben um 14:05" })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Zurück" }));
  const next = await screen.findByRole("region", { name: "Als Nächstes" });
  expect(next).toHaveTextContent("Vorläufig: 2 Fragen offen, 45 Listen fehlen.");
  expect(
    screen.getByRole("button", {
      name: "Schritt 4, Rücklauf einlesen, vorläufig, 2 Fragen offen, 45 Listen fehlen",
    }),
  ).toBeVisible();
});

test("says why nothing was written, and the work is still there", async () => {
  const workbook = await beispiel();
  const { user } = openPane({
    ...workbook,
    apply: () => Promise.resolve({ ok: false, refusal: { kind: "mappeGeschuetzt" } }),
  });
  await readListen(user);
  await write(user);
  expect(await screen.findByRole("alert")).toHaveTextContent("Die Mappe ist, wie sie war.");
  await user.click(screen.getByRole("button", { name: "Noch einmal" }));
  expect(await screen.findByRole("list", { name: "Das wird geschrieben" })).toBeVisible();
});

test("cancelling changes nothing and keeps the choice", async () => {
  const listen: ListenDienst = {
    readListen: (_, __, watch) => {
      watch?.progress?.({ name: "a.xlsx", nummer: 12, von: 46, zeile: 180 });
      return new Promise(() => undefined);
    },
    judgeAgain: () => new Promise(() => undefined),
    planWrites: () => Promise.resolve([]),
  };
  const { user } = openPane(await beispiel(), { listen });
  await user.click(await screen.findByRole("button", { name: /Rücklauf einlesen/u }));
  await user.click(await screen.findByRole("checkbox", { name: /^Hinweise/u }));
  await user.click(screen.getByRole("button", { name: "Listen lesen" }));
  expect(await screen.findByText("Datei 12 von 46, Zeile 180")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Abbrechen" }));
  expect(screen.getByRole("heading", { name: "Abgebrochen. Es wurde nichts geändert." })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Noch einmal" }));
  expect(await screen.findByRole("checkbox", { name: /^Hinweise/u })).toBeChecked();
});

test("asks for something to read where nothing is chosen", async () => {
  const { user } = openPane(await mappe({ Notizen: [["x"]] }));
  await user.click(await screen.findByRole("button", { name: /Rücklauf einlesen/u }));
  await screen.findByRole("checkbox", { name: /^Notizen/u });
  await user.click(screen.getByRole("button", { name: "Listen lesen" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Wählen Sie ein Blatt oder eine Datei");
});

test("a picked file can be left out again", async () => {
  const { user } = openPane(await mappe({ Liste: LISTE }));
  await user.click(await screen.findByRole("button", { name: /Rücklauf einlesen/u }));
  await user.upload(
    await screen.findByLabelText("Dateien wählen …"),
    datei("03-returned-files", "Siegelsbach Abmeldungen.xlsx"),
  );
  await user.click(screen.getByRole("button", { name: "„Siegelsbach Abmeldungen.xlsx“ weglassen" }));
  expect(screen.queryByText("Siegelsbach Abmeldungen.xlsx")).toBeNull();
});

test("leads to the settings for a year without a Zeitraum", async () => {
  const { user } = openPane(await beispiel());
  await user.click(await screen.findByRole("button", { name: /Rücklauf einlesen/u }));
  await user.selectOptions(await screen.findByLabelText("Jahr"), "2030");
  expect(screen.getByText("Für dieses Jahr ist kein Zeitraum hinterlegt.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Listen lesen" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Für 2030 ist kein Zeitraum hinterlegt.");
  await user.click(screen.getByRole("button", { name: "Einstellungen öffnen" }));
  expect(await screen.findByRole("heading", { level: 1, name: "Einstellungen" })).toBeVisible();
  expect(screen.getByLabelText("Jahr")).toHaveValue("2030");
});

test("what a colleague wrote meanwhile is kept when it is written", async () => {
  const workbook = await beispiel();
  const { user } = openPane(workbook);
  await readListen(user);
  await write(user);
  await screen.findByRole("heading", { name: /^Geschrieben/u });
  const sheet = await workbook.read("IntM Klärung");
  if (!sheet.ok) throw new Error(sheet.refusal.kind);
  const row = sheet.value.rows.findIndex((cells) => cells[5] === 17);
  const column = sheet.value.rows[3]!.indexOf("Antwort");
  await user.click(screen.getByRole("button", { name: "Zurück" }));
  await user.click(await screen.findByRole("button", { name: /Rücklauf einlesen/u }));
  expect(await screen.findByText("10 gezählt, 2 zu klären")).toBeInTheDocument();
  workbook.edit("IntM Klärung", [{ row, column, value: "zählt nicht" }]);
  await user.click(screen.getByRole("button", { name: "Übernehmen" }));
  await screen.findByRole("list", { name: "Das wird geschrieben" });
  expect(tiles()).toEqual(["10", "4", "1"]);
});

async function write(user: ReturnType<typeof openPane>["user"]): Promise<void> {
  await user.click(screen.getByRole("button", { name: "Übernehmen" }));
  await user.type(await screen.findByRole("textbox", { name: "Ihr Kürzel" }), "M. B.");
  await user.click(screen.getByRole("button", { name: "In die Mappe schreiben" }));
  await screen.findByRole("heading", { name: /Geschrieben|Nicht geschrieben/iu });
}
