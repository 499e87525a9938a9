import { FluentProvider } from "@fluentui/react-components";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState, type ReactNode } from "react";
import { newPaneRequests } from "../../src/commands/paneRequests";
import { workbookSentence } from "../../src/i18n/workbookTexts";
import { SessionContext } from "../../src/taskpane/kuerzel/session";
import type { Page } from "../../src/taskpane/navigation";
import { Pane } from "../../src/taskpane/Pane";
import { ServicesContext } from "../../src/taskpane/servicesContext";
import { Stopped } from "../../src/taskpane/shell/Stopped";
import { SpeechContext } from "../../src/taskpane/speech";
import { LIGHT } from "../../src/taskpane/theme/brand";
import type { Workbook } from "../../src/workbook/workbook";
import { LISTE, mappe } from "./support/mappe";
import { PSEUDO, withoutKeys } from "./support/pseudo";

/** Names of sheets are data of the workbook, not words of ours: here they have no letters. */
const SHEETS = { "1": LISTE, "2": [["x"]], "[3]": [["x"]] };
const OURS = ["IntM Protokoll", "M. B."];
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
  const now = () => "2024-02-02T14:05";
  return (
    <FluentProvider theme={LIGHT}>
      <ServicesContext value={{ workbook, view, now, language: "de", isDark: () => false, version: "0" }}>
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
