import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "../../bundle";

/** A page that holds nothing but the real Office.js and the port over it, as `port`. Answers its folder. */
export async function portPage(): Promise<string> {
  const folder = join(process.cwd(), ".tmp", `port-${process.env["JEST_WORKER_ID"] ?? "0"}`);
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, "port.ts");
  writeFileSync(entry, ENTRY);
  writeFileSync(join(folder, "port.html"), PAGE);
  await bundle({ port: entry }, folder, "development");
  return folder;
}

const ENTRY = `import { excelWorkbook } from "../../src/workbook/excel/excelWorkbook";
const waits: boolean[] = [];
const workbook = excelWorkbook({ waiting: (isWaiting) => waits.push(isWaiting), pauseMs: 1, pauses: 5 });
globalThis.port = { workbook, waits };
`;

const PAGE = `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>port</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script src="port.js"></script>
</head><body></body></html>`;
