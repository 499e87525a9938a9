import { existsSync, statSync } from "node:fs";
import { join, normalize } from "node:path";
import type { Route } from "playwright-core";
import { hostPage } from "./hostPage";
import { ADDIN_ORIGIN, HOST_ORIGIN, type HostSettings } from "./wire";

const OFFICE_JS = join(process.cwd(), "node_modules/@microsoft/office-js/dist");
const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface OfficeTheme {
  readonly bodyBackgroundColor: string;
  readonly bodyForegroundColor: string;
  readonly controlBackgroundColor: string;
  readonly controlForegroundColor: string;
}

export interface RouteSettings extends HostSettings {
  /** The built add-in. */
  readonly folder: string;
  readonly page: string;
  readonly theme?: OfficeTheme;
}

/** Answers every request of the browser; what is not ours, Excel's or Office.js's is refused and noted. */
export async function answerRoute(route: Route, settings: RouteSettings, refused: string[]): Promise<void> {
  const address = new URL(route.request().url());
  const url = `${address.origin}${address.pathname}`;
  if (address.origin === HOST_ORIGIN) {
    await route.fulfill({ contentType: "text/html", body: hostPage(settings.page, settings) });
  } else if (url.startsWith(CDN)) {
    await answerOfficeJs(route, join(OFFICE_JS, url.slice(CDN.length)), settings.theme);
  } else if (address.origin === ADDIN_ORIGIN) {
    await answerFile(route, fileIn(settings.folder, decodeURIComponent(address.pathname)));
  } else {
    refused.push(route.request().url());
    await route.abort();
  }
}

/** Excel on the web tells this version of Office.js no theme, desktop Excel does: then it is handed over as there. */
async function answerOfficeJs(route: Route, file: string, theme: OfficeTheme | undefined): Promise<void> {
  if (theme === undefined || !file.endsWith("excel-web-16.00.js")) return answerFile(route, file);
  const { readFile } = await import("node:fs/promises");
  const hook = `;(function (known) {
    OSF.OfficeAppContext = function () { known.apply(this, arguments); this._officeTheme = ${JSON.stringify(theme)}; };
  })(OSF.OfficeAppContext);`;
  await route.fulfill({ contentType: "text/javascript", body: `${await readFile(file, "utf8")}${hook}` });
}

async function answerFile(route: Route, file: string): Promise<void> {
  if (existsSync(file) && statSync(file).isFile()) await route.fulfill({ path: file });
  else await route.fulfill({ status: 404, body: "" });
}

function fileIn(folder: string, path: string): string {
  const file = normalize(join(folder, path));
  if (!file.startsWith(normalize(folder))) throw new Error(`outside of the folder: ${path}`);
  return file;
}
