import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { newPaneRequests } from "../../src/commands/paneRequests";
import { hindernisSentence } from "../../src/i18n/hindernisSentence";
import { workbookSentence } from "../../src/i18n/workbookTexts";
import { SessionContext } from "../../src/taskpane/kuerzel/session";
import type { Page } from "../../src/taskpane/navigation";
import { Pane } from "../../src/taskpane/Pane";
import type { PaneServices } from "../../src/taskpane/services";
import { ServicesContext } from "../../src/taskpane/servicesContext";
import { Stopped } from "../../src/taskpane/shell/Stopped";
import { SpeechContext } from "../../src/taskpane/speech";
import { LIGHT } from "../../src/taskpane/theme/brand";
import { workerListenDienst } from "../../src/taskpane/worker/workerListenDienst";
import type { Workbook } from "../../src/workbook/workbook";
import { LISTE, mappe } from "./support/mappe";
import { nearbyReader } from "./support/nearbyReader";
import { PSEUDO, withoutKeys } from "./support/pseudo";

/** Names of sheets are data of the workbook, not words of ours: here they have no letters. */
const SHEETS = { "1": LISTE, "2": [["x"]], "[3]": [["x"]] };
/** A known Gemeinde above the list, and one row without its day. */
const DOUBTS = {
  "1": [
    ["Gemeinde Brackenheim"],
    ["Name", "Geburtsdatum", "Zuweisung"],
    ["Beispieli, Amira", "17.06.1988", ""],
    ["Musterenko, Oleh", "02.11.1979", "05.04.2022"],
  ],
  "2": [["x"]],
};
const MISSING = "In Zeile 3 fehlt das Datum der Zuweisung.";
const COLUMNS = ["A", "B", "C"];
const WRITTEN = ["IntM Gesamtliste 2025", "IntM Klärung", "IntM Einstellungen"];
const OURS = ["IntM Protokoll", "IntM Gemeinden", "M. B."];
const REFUSAL = { kind: "mappeGeschuetzt" } as const;

test.each<Page>([{ kind: "start" }, { kind: "hilfe" }, { kind: "schritt", schritt: "nachweis" }])(
  "the page $kind",
  async (page) => {
    open(await mappe(SHEETS), page);
    await screen.findAllByText(/⟦/u);
    expectOnlyKeys();
  },
);

test("Mappe prüfen: plan, missing Kürzel, done", async () => {
  const user = open(await mappe(SHEETS), { kind: "mappePruefen" });
  await user.click(await screen.findByRole("button", { name: "⟦.write⟧" }));
  expectOnlyKeys();
  await user.type(screen.getByRole("textbox"), "M. B.");
  await user.click(screen.getByRole("button", { name: "⟦.write⟧" }));
  await screen.findByRole("heading", { name: "⟦.written⟧" });
  expectOnlyKeys();
});

test("Mappe prüfen: reading and cancelled", async () => {
  const workbook = await mappe(SHEETS);
  const user = open(
    {
      ...workbook,
      read: (_, options) => {
        options?.progress?.(1, 2);
        return new Promise(() => undefined);
      },
    },
    { kind: "mappePruefen" },
  );
  const cancel = await screen.findByRole("button", { name: "⟦.cancel⟧" });
  expectOnlyKeys();
  await user.click(cancel);
  expectOnlyKeys();
});

test("Mappe prüfen: not read, where only the sentence of the refusal has words", async () => {
  const workbook = await mappe(SHEETS);
  open(
    { ...workbook, read: () => Promise.resolve({ ok: false, refusal: REFUSAL }) },
    { kind: "mappePruefen" },
  );
  await screen.findByRole("alert");
  expectOnlyKeys(workbookSentence(REFUSAL, "de"));
});

test("Rücklauf einlesen: choice, result, plan, done", async () => {
  const user = open(await mappe(DOUBTS), { kind: "listen" });
  await screen.findByRole("checkbox", { checked: true });
  expectOnlyKeys();
  await user.click(screen.getByRole("button", { name: "⟦.read⟧" }));
  await screen.findByRole("table");
  expectOnlyKeys("Brackenheim", ...COLUMNS);
  await user.click(screen.getByRole("button", { name: "⟦.toPlanVorlaeufig⟧" }));
  await user.type(await screen.findByRole("textbox"), "M. B.");
  expectOnlyKeys(...WRITTEN);
  await user.click(screen.getByRole("button", { name: "⟦.write⟧" }));
  await screen.findByRole("heading", { name: "⟦.written⟧" });
  expectOnlyKeys(...WRITTEN);
});

test("Rücklauf einlesen: one list of several, nothing chosen, not read", async () => {
  const user = open(await mappe({ ...DOUBTS, "4": DOUBTS["1"] }), { kind: "listen" });
  await user.click((await screen.findAllByRole("checkbox", { checked: true }))[0]!);
  await user.click(screen.getByRole("checkbox", { checked: true }));
  await user.click(screen.getByRole("button", { name: "⟦.read⟧" }));
  expectOnlyKeys(hindernisSentence({ kind: "keineQuelle" }, "de"));
  for (const box of screen.getAllByRole("checkbox")) await user.click(box);
  await user.click(screen.getByRole("button", { name: "⟦.read⟧" }));
  await user.click((await screen.findAllByRole("button", { name: /Brackenheim/u }))[0]!);
  await screen.findByRole("button", { name: "⟦.done⟧" });
  expectOnlyKeys("Brackenheim", ...COLUMNS);
});

test("Fragen: overview, one, a group with its confirmation, answered", async () => {
  const user = open(await mappe(DOUBTS), { kind: "listen" });
  await screen.findByRole("checkbox", { checked: true });
  await user.click(screen.getByRole("button", { name: "⟦.read⟧" }));
  await user.click(await screen.findByRole("button", { name: "⟦.answerFragen⟧" }));
  await screen.findByRole("button", { name: "⟦.oneByOne⟧" });
  expectOnlyKeys("Brackenheim", "⟦.gruende.datumFehlt⟧, Brackenheim, ⟦.groupLine⟧");
  await user.click(screen.getByRole("button", { name: "⟦.oneByOne⟧" }));
  await user.click((await screen.findAllByRole("radio"))[0]!);
  await user.click(screen.getByRole("button", { name: "⟦.answer⟧" }));
  expectOnlyKeys("Brackenheim", "Beispieli, Amira", MISSING);
  await user.click(screen.getByRole("button", { name: "⟦.back⟧" }));
  await user.click(
    await screen.findByRole("button", { name: "⟦.gruende.datumFehlt⟧, Brackenheim, ⟦.groupLine⟧" }),
  );
  await user.click((await screen.findAllByRole("radio"))[0]!);
  await user.type(screen.getAllByRole("textbox").at(-1)!, "M. B.");
  await user.click(screen.getByRole("button", { name: "⟦.answerGroup⟧" }));
  expectOnlyKeys("Beispieli, Amira", MISSING);
  await user.click(screen.getByRole("button", { name: "⟦.confirmYes⟧" }));
  await user.click(await screen.findByRole("button", { name: "⟦.toFragen⟧" }));
  await user.click(await screen.findByRole("button", { name: "⟦.answered⟧" }));
  await screen.findByRole("button", { name: "⟦.takeBackOf⟧" });
  expectOnlyKeys(MISSING);
});

test("Fragen: nothing read yet", async () => {
  open(await mappe(SHEETS), { kind: "fragen" });
  await screen.findByText("⟦.noneYet⟧");
  expectOnlyKeys();
});

test("Einstellungen: form, refused, plan", async () => {
  const user = open(await mappe(SHEETS), { kind: "einstellungen" });
  const days = await screen.findByLabelText("⟦.von⟧");
  expectOnlyKeys();
  await user.clear(days);
  await user.click(screen.getByRole("button", { name: "⟦.take⟧" }));
  expectOnlyKeys();
  await user.type(days, "01.01.2020");
  await user.click(screen.getByRole("button", { name: "⟦.take⟧" }));
  await screen.findByRole("button", { name: "⟦.write⟧" });
  expectOnlyKeys("IntM Einstellungen");
});

test("a pane that has stopped", () => {
  render(
    <SpeechContext value={PSEUDO}>
      <Stopped onAgain={() => undefined} />
    </SpeechContext>,
  );
  expectOnlyKeys();
});

test("a bare word would be found, as text and as a label", () => {
  render(<p>Mappe ⟦.key⟧</p>);
  expect(() => expectOnlyKeys()).toThrow("Mappe");
  render(<button type="button" aria-label="Zurück" />);
  expect(() => expectOnlyKeys("Mappe ⟦.key⟧")).toThrow("Zurück");
});

function open(workbook: Workbook, page: Page) {
  render(<PseudoPane workbook={workbook} page={page} />);
  return userEvent.setup();
}

function PseudoPane({ workbook, page }: { readonly workbook: Workbook; readonly page: Page }): ReactNode {
  const [kuerzel, setKuerzel] = useState("");
  const [requests] = useState(newPaneRequests);
  const view = { activeSheet: () => Promise.resolve("1"), select: () => Promise.resolve() };
  const [services] = useState<PaneServices>(() => ({
    workbook,
    view,
    listen: workerListenDienst(workbook, nearbyReader),
    now: () => "2024-02-02T14:05",
    language: "de",
    isDark: () => false,
    version: "0",
  }));
  return (
    <FluentProvider theme={LIGHT}>
      <ServicesContext value={services}>
        <SpeechContext value={PSEUDO}>
          <SessionContext value={{ kuerzel, setKuerzel }}>
            <Pane start={page} requests={requests} />
          </SessionContext>
        </SpeechContext>
      </ServicesContext>
    </FluentProvider>
  );
}

function expectOnlyKeys(...alsoFine: readonly string[]): void {
  const texts = [...document.body.querySelectorAll("*")].flatMap((element) => [
    ...[...element.childNodes]
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent ?? ""),
    ...["aria-label", "aria-description", "title", "placeholder", "alt"].map(
      (name) => element.getAttribute(name) ?? "",
    ),
  ]);
  const words = texts
    .filter((text) => ![...OURS, ...alsoFine].includes(text))
    .filter((text) => /\p{L}/u.test(withoutKeys(text)));
  expect(words).toEqual([]);
  expect(texts.join("")).toContain("⟦");
}
