import type { Browser } from "playwright-core";
import { describeWorkbookContract } from "../../contract/workbookContract";
import { launchChromium } from "../../support/chromium";
import { startOfficeHost, type OfficeHost } from "../../support/office/startOfficeHost";
import { bridgedWorkbook } from "./portBridge";
import { portPage } from "./portPage";

let browser: Browser;
let folder: string;
let hosts: OfficeHost[] = [];

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchChromium(), portPage()]);
});

afterEach(async () => {
  const closing = hosts.map(async (host) => host.close());
  hosts = [];
  await Promise.all(closing);
});

afterAll(async () => browser.close());

describeWorkbookContract("Excel through the real Office.js", {
  open: async (spec) => {
    const host = await startOfficeHost({ spec, folder, page: "port.html", browser });
    hosts.push(host);
    return {
      workbook: bridgedWorkbook(host.frame),
      written: async (sheet) => Promise.resolve(host.written(sheet)),
    };
  },
});
