import type { Browser } from "playwright-core";
import type { ExcelWorkbook } from "../../../../src/workbook/excel/excelWorkbook";
import { launchChromium } from "../../chromium";
import { modelFromSpec } from "../model/modelFromSpec";
import type { WorkbookModel } from "../model/workbookModel";
import { writtenSheet } from "../model/writtenSheet";
import { noTrouble } from "../scenario";
import { startOfficeHost, type OfficeHost } from "../startOfficeHost";
import type { WrittenSheet } from "../../../contract/harness";
import type { WorkbookSpec } from "../../../contract/specs/workbookSpec";
import { bridgedWorkbook } from "./portBridge";
import { portPage } from "./portPage";

export interface PortInExcel {
  readonly host: () => OfficeHost;
  readonly open: (spec: WorkbookSpec) => OpenedInExcel;
  /** How many round trips the work took. */
  readonly tripsOf: (work: () => Promise<unknown>) => Promise<number>;
}

export interface OpenedInExcel {
  readonly workbook: ExcelWorkbook;
  readonly model: WorkbookModel;
  readonly written: (sheet: string) => WrittenSheet;
}

/** One Excel for all tests of a file: each opens its own workbook in it, and calls go to the workbook that the test means. */
export function usePortInExcel(): PortInExcel {
  let browser: Browser;
  let host: OfficeHost;

  beforeAll(async () => {
    const [folder, launched] = await Promise.all([portPage(), launchChromium()]);
    browser = launched;
    host = await startOfficeHost({ spec: { sheets: [] }, folder, page: "port.html", browser });
  });

  afterEach(() => {
    Object.assign(host.scenario, noTrouble());
  });

  afterAll(async () => {
    await host.close();
    await browser.close();
  });

  return {
    host: () => host,
    open: (spec) => {
      const model = modelFromSpec(spec);
      return {
        model,
        workbook: bridgedWorkbook(host.frame, () => host.open(model)),
        written: (sheet) => writtenSheet(model, sheet),
      };
    },
    tripsOf: async (work) => {
      const before = host.syncs.length;
      await work();
      return host.syncs.length - before;
    },
  };
}
