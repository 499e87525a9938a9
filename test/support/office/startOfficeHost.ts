/**
 * Excel on the web, played by a page of the test: the real Office.js and the add-in as it ships run in a real Chromium.
 *
 *   const host = await startOfficeHost({ spec: { sheets: [{ name: "Liste", cells: { A1: { value: "Name" } } }] },
 *                                        folder: "dist/pane", page: "taskpane.html" });
 *   await host.frame.getByRole("button", { name: "Mappe prüfen" }).click();  // the add-in's frame, a playwright Frame
 *   host.model.sheet("IntM Protokoll").cell(4, 0)                            // look into the workbook, or change it
 *   host.written("IntM Protokoll").cells["A5"]                               // the same in the words of the contract
 *   host.syncs.length                                                        // round trips so far, with their bytes
 *   host.scenario.editing = 2                                                // trouble: see scenario.ts
 *   expect(host.refusedRequests).toEqual([])                                 // what the add-in wanted from the net
 *   await host.runCommand("showSteps")                                       // a ribbon button; ends with event.completed()
 *   await host.close()                                                       // throws if a call was not modelled
 *
 * `locale: "en-US"`, `theme: DARK` and `sharedRuntime: false` show the add-in other Offices. One browser can serve many
 * hosts: pass `browser` (else one is started and closed with the host).
 */
import type { Browser, Frame, Page } from "playwright-core";
import type { WrittenSheet } from "../../contract/harness";
import type { WorkbookSpec } from "../../contract/specs/workbookSpec";
import { launchChromium } from "../chromium";
import { ExcelSession, type Sync } from "./excelSession";
import { modelFromSpec } from "./model/modelFromSpec";
import type { WorkbookModel } from "./model/workbookModel";
import { writtenSheet } from "./model/writtenSheet";
import { answerRoute, type OfficeTheme } from "./officeRoutes";
import { noTrouble, type Scenario } from "./scenario";
import { ADDIN_ORIGIN, eventMessage, HOST_ORIGIN } from "./wire";

export interface OfficeHostOptions {
  readonly spec: WorkbookSpec;
  /** The folder that answers for https://localhost:3000, and the page in it. */
  readonly folder: string;
  readonly page: string;
  readonly browser?: Browser;
  readonly locale?: string;
  readonly theme?: OfficeTheme;
  readonly sharedRuntime?: boolean;
  /** The pane as narrow as Excel opens it, if nothing else is asked for. */
  readonly size?: { readonly width: number; readonly height: number };
}

export interface OfficeHost {
  readonly page: Page;
  readonly frame: Frame;
  /** The workbook that is open. */
  readonly model: WorkbookModel;
  /** Opens another workbook in the same Excel; a test of many workbooks is faster so. */
  readonly open: (model: WorkbookModel) => void;
  readonly scenario: Scenario;
  readonly syncs: readonly Sync[];
  readonly refusedRequests: readonly string[];
  /** Exceptions and console errors of the add-in. */
  readonly errors: readonly string[];
  readonly written: (sheet: string) => WrittenSheet;
  readonly runCommand: (name: string) => Promise<void>;
  readonly callFunction: (id: string, ...args: readonly unknown[]) => Promise<unknown>;
  readonly close: () => Promise<void>;
}

export const DARK: OfficeTheme = {
  bodyBackgroundColor: "#262626",
  bodyForegroundColor: "#FFFFFF",
  controlBackgroundColor: "#0A0A0A",
  controlForegroundColor: "#FFFFFF",
};

export async function startOfficeHost(options: OfficeHostOptions): Promise<OfficeHost> {
  const { spec, folder, page: addinPage, locale = "de-DE", theme, sharedRuntime = true } = options;
  const browser = options.browser ?? (await launchChromium());
  const page = await browser.newPage({ viewport: options.size ?? { width: 320, height: 720 } });
  const session = new ExcelSession(modelFromSpec(spec), noTrouble(), { locale, sharedRuntime });
  const refusedRequests: string[] = [];
  const errors = noteErrors(page);
  const settings = {
    locale,
    sharedRuntime,
    folder,
    page: addinPage,
    ...(theme === undefined ? {} : { theme }),
  };
  await page.route("**/*", async (route) => answerRoute(route, settings, refusedRequests));
  await page.exposeFunction("askExcel", (message: string) => session.answer(message));
  const frame = await openAddin(page);
  return {
    page,
    frame,
    get model() {
      return session.model;
    },
    open: (model) => (session.model = model),
    scenario: session.scenario,
    syncs: session.syncs,
    refusedRequests,
    errors,
    written: (sheet) => writtenSheet(session.model, sheet),
    runCommand: async (name) => runCommand(page, session, name),
    callFunction: async (id, ...args) => callFunction(frame, id, args),
    close: async () => {
      await page.close();
      if (options.browser === undefined) await browser.close();
      if (session.notModelled.length > 0) throw new Error(session.notModelled.join("\n"));
    },
  };
}

async function openAddin(page: Page): Promise<Frame> {
  const opened = page.waitForEvent("framenavigated", (frame) => frame.url().startsWith(ADDIN_ORIGIN));
  await page.goto(`${HOST_ORIGIN}/Mappe.xlsx`);
  const frame = await opened;
  await frame.waitForLoadState();
  return frame;
}

function noteErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}

/** As Excel tells the add-in that a ribbon button was pressed. */
async function runCommand(page: Page, session: ExcelSession, name: string): Promise<void> {
  const completed = session.commandCompleted();
  const source = JSON.stringify({ source: { id: name } });
  await page.evaluate(
    (message) => (globalThis as unknown as { postToAddin: (message: string) => void }).postToAddin(message),
    eventMessage("appCommandInvoked", [name, name, source]),
  );
  await completed;
}

/** Calls what the add-in associated with the id of a custom function, as Excel would for a cell. */
async function callFunction(frame: Frame, id: string, args: readonly unknown[]): Promise<unknown> {
  return frame.evaluate(
    async ([name, values]) => {
      const { mappings } = (CustomFunctions as unknown as Associations)._association;
      const associated = mappings[name.toUpperCase()];
      if (associated === undefined) throw new Error(`no function ${name}`);
      return await associated(...values);
    },
    [id, args] as const,
  );
}

interface Associations {
  readonly _association: {
    readonly mappings: Readonly<Record<string, ((...args: readonly unknown[]) => unknown) | undefined>>;
  };
}
