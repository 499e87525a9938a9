import { act, cleanup, screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { FileWorkbook } from "../../../src/workbook/xlsx/fileWorkbook";
import { beispiel, datei, readListen, reopened, tiles } from "../support/listen";
import { mappe } from "../support/mappe";
import { openPane } from "../support/openPane";

test("asks one after the other: where, what stands there, what is unclear; nothing is chosen beforehand", async () => {
  const { user, shown } = openPane(await beispiel());
  await toFirstFrage(user);
  expect(screen.getByRole("heading", { level: 2, name: "Frage 1 von 2" })).toBeVisible();
  expect(screen.getByText("Probezada, Karim")).toBeVisible();
  expect(screen.getByText("„31.02.2021“ gibt es nicht. Welcher Tag ist richtig?")).toBeVisible();
  expect(screen.getAllByRole("radio").filter((radio) => (radio as HTMLInputElement).checked)).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Blatt Liste, Zeile 12" }));
  expect(shown).toEqual([["Liste", 11, 3]]);
});

test("takes a day only as it is written in the office, then the next question stands in the same place", async () => {
  const { user } = openPane(await beispiel());
  await toFirstFrage(user);
  await user.click(screen.getByRole("button", { name: "Antworten" }));
  expect(screen.getByText("Wählen Sie eine Antwort. Oder nehmen Sie „Später“.")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Tag der Zuweisung nachtragen" }));
  await user.type(screen.getByLabelText("Tag, wie 14.03.2021"), "2021-02-28");
  await user.click(screen.getByRole("button", { name: "Antworten" }));
  expect(screen.getByText(/„2021-02-28“ ist kein Tag/u)).toBeVisible();
  await user.clear(screen.getByLabelText("Tag, wie 14.03.2021"));
  await user.type(screen.getByLabelText("Tag, wie 14.03.2021"), "28.02.2021");
  await user.click(screen.getByRole("button", { name: "Antworten" }));
  expect(screen.getByRole("textbox", { name: "Ihr Kürzel" })).toHaveFocus();
  await user.type(screen.getByRole("textbox", { name: "Ihr Kürzel" }), "M. B.");
  await user.click(screen.getByRole("button", { name: "Antworten" }));
  expect(await screen.findByRole("heading", { level: 2, name: "Frage 2 von 2" })).toHaveFocus();
  expect(screen.getByText("Antwort gemerkt. Noch 1 Frage.")).toBeInTheDocument();
  expect(screen.queryByRole("textbox", { name: "Ihr Kürzel" })).toBeNull();
});

test("after the last answer the result has changed", async () => {
  const { user } = openPane(await beispiel());
  await toFirstFrage(user);
  await answer(user, "zählt", "M. B.");
  await screen.findByRole("heading", { level: 2, name: "Frage 2 von 2" });
  await answer(user, "zählt nicht");
  expect(await screen.findByRole("heading", { name: "Alle Fragen sind beantwortet." })).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Zum Ergebnis" }));
  await screen.findByText("11 gezählt, 0 zu klären");
  expect(tiles()).toEqual(["11", "4", "0"]);
  expect(screen.getByText(/^2 Antworten gelten weiter\.$/u)).toBeVisible();
});

test("the last answer can be taken back at once", async () => {
  const { user } = openPane(await beispiel());
  await toFirstFrage(user);
  await answer(user, "zählt", "M. B.");
  await screen.findByRole("heading", { level: 2, name: "Frage 2 von 2" });
  await user.click(screen.getByRole("button", { name: "Letzte Antwort zurücknehmen" }));
  expect(await screen.findByText("Zurückgenommen. Die Frage ist wieder offen.")).toBeInTheDocument();
  expect(await screen.findByText("Probezada, Karim")).toBeVisible();
});

test("a question can wait", async () => {
  const { user } = openPane(await beispiel());
  await toFirstFrage(user);
  await user.click(screen.getByRole("button", { name: "Später" }));
  expect(await screen.findByText("Fiktivani, Jaber")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Später" }));
  expect(await screen.findByRole("heading", { name: "2 Fragen bleiben für später." })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Noch einmal durchgehen" }));
  expect(await screen.findByText("Probezada, Karim")).toBeVisible();
});

test("works with the keyboard alone", async () => {
  const { user } = openPane(await beispiel());
  await toFirstFrage(user);
  screen.getByRole("button", { name: "Blatt Liste, Zeile 12" }).focus();
  await user.tab();
  await user.keyboard(" ");
  expect(screen.getByRole("radio", { name: "Tag der Zuweisung nachtragen" })).toBeChecked();
  await user.keyboard("{ArrowDown}{ArrowDown}");
  expect(screen.getByRole("radio", { name: "zählt nicht" })).toBeChecked();
  await user.tab();
  expect(screen.getByLabelText("Bemerkung (freiwillig)")).toHaveFocus();
  await user.keyboard("Anruf beim Amt");
  await user.tab();
  await user.keyboard("M. B.");
  await user.tab();
  expect(screen.getByRole("button", { name: "Antworten" })).toHaveFocus();
  await user.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { level: 2, name: "Frage 2 von 2" })).toHaveFocus();
});

test("answers, remark and Kürzel are in the workbook after writing, hold when it is opened again, and can be taken back", async () => {
  const workbook = await beispiel();
  const { user } = openPane(workbook);
  await toFirstFrage(user);
  await user.click(screen.getByRole("radio", { name: "zählt nicht" }));
  await user.type(screen.getByLabelText("Bemerkung (freiwillig)"), "laut Akte");
  await user.type(screen.getByRole("textbox", { name: "Ihr Kürzel" }), "M. B.");
  await user.click(screen.getByRole("button", { name: "Antworten" }));
  await screen.findByRole("heading", { level: 2, name: "Frage 2 von 2" });
  await user.click(screen.getByRole("button", { name: "Zurück" }));
  expect(await screen.findByText("1 Antwort steht noch nicht in der Mappe.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Zum Ergebnis" }));
  await write(user);
  expect(await klaerung(workbook)).toEqual([
    [1, "Liste", 12, "zählt nicht", "laut Akte", "M. B.", "beantwortet"],
    [2, "Liste", 17, null, null, null, "offen"],
  ]);

  cleanup();
  const { user: later } = openPane(await reopened(workbook));
  await later.click(await screen.findByRole("button", { name: "Fragen beantworten" }));
  expect(await screen.findByText("1 Frage ist offen.")).toBeVisible();
  await later.click(screen.getByRole("button", { name: "Beantwortet (1)" }));
  expect(await screen.findByText("M. B., 02.02.2024, 14:05")).toBeVisible();
  expect(screen.getByText("laut Akte")).toBeVisible();
  await later.click(screen.getByRole("button", { name: "Zurück" }));
  await later.click(await screen.findByRole("button", { name: "Listen lesen" }));
  await later.click(await screen.findByRole("button", { name: "Listen lesen" }));
  await screen.findByText("10 gezählt, 1 zu klären");
  expect(screen.getByText("1 Antwort gilt weiter.")).toBeVisible();
  await later.click(screen.getByRole("button", { name: "1 Frage beantworten" }));
  await later.click(await screen.findByRole("button", { name: "Beantwortet (1)" }));
  await later.click(await screen.findByRole("button", { name: "Zurücknehmen: Blatt Liste, Zeile 12" }));
  expect(await screen.findByText("Noch ist keine Frage beantwortet.")).toHaveFocus();
  await later.click(screen.getByRole("button", { name: "Zu den Fragen" }));
  expect(await screen.findByText("2 Fragen sind offen.")).toBeVisible();
});

test("an answer to a row that has changed is asked again, with what was answered", async () => {
  const workbook = await beispiel();
  const { user } = openPane(workbook);
  await toFirstFrage(user);
  await answer(user, "zählt", "M. B.");
  await screen.findByRole("heading", { level: 2, name: "Frage 2 von 2" });
  await user.click(screen.getByRole("button", { name: "Zurück" }));
  await user.click(await screen.findByRole("button", { name: "Zum Ergebnis" }));
  await write(user);
  workbook.edit("Liste", [{ row: 11, column: 3, value: "30.02.2021" }]);

  cleanup();
  const { user: later } = openPane(await reopened(workbook));
  await readListen(later);
  expect(screen.getByText("1 Zeile hat sich geändert, bitte neu entscheiden.")).toBeVisible();
  await later.click(screen.getByRole("button", { name: "2 Fragen beantworten" }));
  await later.click(await screen.findByRole("button", { name: "Eine nach der anderen" }));
  expect(
    await screen.findByText("Früher beantwortet: zählt (M. B.). Die Zeile hat sich seitdem geändert."),
  ).toBeVisible();
});

test("a whole group is answered at once, after its rows were shown and the number was confirmed", async () => {
  const { user } = openPane(await mappe({ Brackenheim: MANY_DOUBTS }));
  await readListen(user);
  expect(tiles()).toEqual(["1", "0", "3"]);
  await user.click(screen.getByRole("button", { name: "3 Fragen beantworten" }));
  await user.click(await screen.findByRole("button", { name: "Datum fehlt, Brackenheim, 3 Fragen" }));
  const rows = await screen.findByRole("list", { name: "3 Zeilen mit dieser Frage" });
  expect(within(rows).getAllByRole("listitem")).toHaveLength(3);
  expect(screen.queryByRole("radio", { name: /nachtragen/u })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "zählt nicht" }));
  await user.type(screen.getByRole("textbox", { name: "Ihr Kürzel" }), "M. B.");
  await user.click(screen.getByRole("button", { name: "Für alle 3 antworten" }));
  expect(
    await screen.findByRole("heading", { name: "3 Zeilen werden beantwortet mit: zählt nicht." }),
  ).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Noch nicht" }));
  await user.click(screen.getByRole("button", { name: "Für alle 3 antworten" }));
  await user.click(await screen.findByRole("button", { name: "Ja, 3 beantworten" }));
  expect(await screen.findByText("Diese Gruppe ist beantwortet.")).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Zu den Fragen" }));
  expect(await screen.findByText("Es ist keine Frage offen.")).toBeVisible();
  expect(screen.getByText("3 Antworten stehen noch nicht in der Mappe.")).toBeVisible();
});

test("one answer may be for all Gemeinden with the same question", async () => {
  const { user } = openPane(
    await mappe({
      Brackenheim: [HEAD, ["Beispieli, Amira", "17.06.1988", "14.03.2023"], OTHER],
      Flein: [HEAD, ["Probezada, Karim", "01.02.1995", "02.03.2023"], OTHER_2],
    }),
  );
  await readListen(user);
  await user.click(screen.getByRole("button", { name: "2 Fragen beantworten" }));
  await user.click(
    await screen.findByRole("button", {
      name: "Zuweisung außerhalb des Zeitraums, Alle Gemeinden, 2 Fragen",
    }),
  );
  expect(await screen.findByText("2 Zeilen mit dieser Frage")).toBeVisible();
  await answer(user, "zählt nicht", "M. B.", "Für alle 2 antworten");
  await user.click(await screen.findByRole("button", { name: "Ja, 2 beantworten" }));
  await user.click(await screen.findByRole("button", { name: "Zu den Fragen" }));
  expect(await screen.findByText("Es ist keine Frage offen.")).toBeVisible();
});

test("persons listed in two Gemeinden are asked one by one, with the other row as an answer", async () => {
  const { user } = openPane(
    await mappe({
      Brackenheim: [HEAD, ["Beispieli, Amira", "17.06.1988", "14.03.2021"], OTHER],
      Flein: [HEAD, ["Beispieli, Amira", "17.06.1988", "14.03.2021"], OTHER_2],
    }),
  );
  await readListen(user);
  await user.click(screen.getByRole("button", { name: "2 Fragen beantworten" }));
  await user.click(
    await screen.findByRole("button", { name: "In zwei Gemeinden gelistet, Brackenheim, 1 Frage" }),
  );
  expect(await screen.findByText(/brauchen je eine eigene Antwort/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Eine nach der anderen" }));
  const other = await screen.findByRole("region", { name: "Die andere Zeile" });
  expect(within(other).getByText("Flein")).toBeVisible();
  await answer(user, "ist dieselbe Person wie in Flein, Zeile 2", "M. B.");
  expect(await screen.findByRole("heading", { name: "Alle Fragen sind beantwortet." })).toBeVisible();
});

test("a Gemeinde that nobody knows is chosen from those of the Landkreis, the proposal first", async () => {
  const { user } = openPane(
    await mappe({
      Liste: [
        ["Name", "Geburtsdatum", "Zuweisung", "Gemeinde"],
        ["Beispieli, Amira", "17.06.1988", "14.03.2021", "Ilfeld"],
        ["Musterenko, Oleh", "02.11.1979", "05.04.2022", "Brackenheim"],
        ["Erfundova, Dana", "30.01.1992", "01.12.2021", "Flein"],
      ],
    }),
  );
  await readListen(user);
  await user.click(screen.getByRole("button", { name: "1 Frage beantworten" }));
  await user.click(await screen.findByRole("button", { name: "Eine nach der anderen" }));
  expect(
    await screen.findByText(/„Ilfeld“ ist keine Gemeinde im Landkreis\. Meinten Sie Ilsfeld\?/u),
  ).toBeVisible();
  expect(screen.queryByRole("radio", { name: "zählt" })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Gemeinde wählen" }));
  const choice = screen.getByLabelText("Welche Gemeinde?");
  expect(within(choice).getAllByRole("option")).toHaveLength(47);
  expect(within(choice).getAllByRole("option")[1]).toHaveTextContent("Ilsfeld");
  await user.type(screen.getByRole("textbox", { name: "Ihr Kürzel" }), "M. B.");
  await user.click(screen.getByRole("button", { name: "Antworten" }));
  expect(screen.getByText("Wählen Sie die Gemeinde.")).toBeVisible();
  await user.selectOptions(choice, "Ilsfeld");
  await user.click(screen.getByRole("button", { name: "Antworten" }));
  await user.click(await screen.findByRole("button", { name: "Zum Ergebnis" }));
  await screen.findByText("3 gezählt, 0 zu klären");
  expect(screen.getByRole("row", { name: "Ilsfeld 1" })).toBeVisible();
});

test("a Gemeinde that was told stays told when the row raises the next question", async () => {
  const workbook = await mappe({
    Liste: [
      ["Name", "Geburtsdatum", "Zuweisung", "Gemeinde"],
      ["Beispieli, Amira", "17.06.1988", "", "Ilfeld"],
      ["Musterenko, Oleh", "02.11.1979", "05.04.2022", "Brackenheim"],
      ["Erfundova, Dana", "30.01.1992", "01.12.2021", "Flein"],
    ],
  });
  const { user } = openPane(workbook);
  await readListen(user);
  await user.click(screen.getByRole("button", { name: "1 Frage beantworten" }));
  await user.click(await screen.findByRole("button", { name: "Eine nach der anderen" }));
  await user.click(screen.getByRole("radio", { name: "Gemeinde wählen" }));
  await user.selectOptions(screen.getByLabelText("Welche Gemeinde?"), "Ilsfeld");
  await user.type(screen.getByRole("textbox", { name: "Ihr Kürzel" }), "M. B.");
  await user.click(screen.getByRole("button", { name: "Antworten" }));
  expect(await screen.findByText("In Zeile 2 fehlt das Datum der Zuweisung.")).toBeVisible();
  expect(screen.getByText("Gemeinde: Ilsfeld. Das reicht noch nicht.")).toBeVisible();
  await answer(user, "zählt");
  await user.click(await screen.findByRole("button", { name: "Zum Ergebnis" }));
  expect(await screen.findByRole("row", { name: "Ilsfeld 1" })).toBeVisible();
  await write(user, "Weiter");

  cleanup();
  const { user: later } = openPane(await reopened(workbook));
  await readListen(later);
  expect(screen.getByRole("row", { name: "Ilsfeld 1" })).toBeVisible();
});

test("where the list is a file the place is told in words", async () => {
  const { user } = openPane(await mappe({ Notizen: [["x"]] }));
  await readListen(user, [datei("03-returned-files", "Siegelsbach Abmeldungen.xlsx")]);
  await user.click(screen.getByRole("button", { name: "2 Fragen beantworten" }));
  await user.click(await screen.findByRole("button", { name: "Eine nach der anderen" }));
  expect(
    await screen.findByText("Zeile 5 in Datei Siegelsbach Abmeldungen.xlsx, Blatt Tabelle1"),
  ).toBeVisible();
});

test("says where questions come from as long as nothing was read", async () => {
  const { requests } = openPane(await mappe({ Notizen: [["x"]] }));
  act(() => requests.open({ kind: "fragen" }));
  expect(await screen.findByText(/^Noch ist keine Liste gelesen/u)).toBeVisible();
  expect(screen.getByRole("button", { name: "Listen lesen" })).toBeVisible();
});

const HEAD = ["Name", "Geburtsdatum", "Zuweisung"];
const OTHER = ["Musterenko, Oleh", "02.11.1979", "05.04.2022"];
const OTHER_2 = ["Erfundova, Dana", "30.01.1992", "01.12.2021"];
const MANY_DOUBTS = [
  HEAD,
  OTHER,
  ["Beispieli, Amira", "17.06.1988", ""],
  ["Probezada, Karim", "01.02.1995", ""],
  ["Fiktivani, Nour", "19.12.1991", ""],
];

async function toFirstFrage(user: UserEvent): Promise<void> {
  await readListen(user);
  await user.click(screen.getByRole("button", { name: "2 Fragen beantworten" }));
  await user.click(await screen.findByRole("button", { name: "Eine nach der anderen" }));
  await screen.findByRole("heading", { level: 2, name: "Frage 1 von 2" });
}

async function answer(user: UserEvent, choice: string, kuerzel = "", button = "Antworten"): Promise<void> {
  await user.click(screen.getByRole("radio", { name: choice }));
  if (kuerzel !== "") await user.type(screen.getByRole("textbox", { name: "Ihr Kürzel" }), kuerzel);
  await user.click(screen.getByRole("button", { name: button }));
}

async function write(user: UserEvent, button = "Übernehmen"): Promise<void> {
  await user.click(await screen.findByRole("button", { name: button }));
  await user.click(await screen.findByRole("button", { name: "In die Mappe schreiben" }));
  await screen.findByRole("heading", { name: "Geschrieben um 14:05" });
}

/** Nr., Blatt, Zeile, Antwort, Bemerkung, who and Stand of each line. */
async function klaerung(workbook: FileWorkbook): Promise<readonly (readonly unknown[])[]> {
  const sheet = await workbook.read("IntM Klärung");
  if (!sheet.ok) throw new Error(sheet.refusal.kind);
  const [, , , header = [], ...rows] = sheet.value.rows;
  const wanted = ["Nr.", "Blatt", "Zeile", "Antwort", "Bemerkung", "beantwortet von", "Stand"];
  return rows.map((row) => wanted.map((name) => row[header.indexOf(name)] ?? null));
}
