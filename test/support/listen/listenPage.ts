import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../bundle";

/**
 * A folder with two pages that read lists as the pane does, with the same worker under the same Content-Security-Policy:
 * index.html in any browser, excel.html in Excel.
 */
export async function listenPage(): Promise<string> {
  const folder = join(process.cwd(), ".tmp", `listen-${process.env["JEST_WORKER_ID"] ?? "0"}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), pageOf("'self'", ""));
  writeFileSync(
    join(folder, "excel.html"),
    pageOf(`'self' ${CDN}`, `<script src="${CDN}/lib/1/hosted/office.js"></script>`),
  );
  // As small and fast as it ships.
  await bundle({ page: join(process.cwd(), "test/support/listen/page.ts") }, folder, "production");
  return folder;
}

const CDN = "https://appsforoffice.microsoft.com";

function pageOf(scripts: string, office: string): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>listen</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${scripts}; connect-src 'self'; worker-src 'self'; img-src data:">
<link rel="icon" href="data:,">${office}</head><body><input type="file" multiple><script src="page.js"></script></body></html>`;
}
