import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import webpack from "webpack";

/** A page that holds nothing but the real Office.js and the port over it, as `port`. Answers its folder. */
export async function portPage(): Promise<string> {
  const folder = join(process.cwd(), ".tmp", `port-${process.env["JEST_WORKER_ID"] ?? "0"}`);
  mkdirSync(folder, { recursive: true });
  const entry = join(folder, "port.ts");
  writeFileSync(entry, ENTRY);
  writeFileSync(join(folder, "port.html"), PAGE);
  await bundle(entry, folder);
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

async function bundle(entry: string, folder: string): Promise<void> {
  const compiler = webpack({
    mode: "development",
    devtool: false,
    entry,
    output: { path: folder, filename: "port.js" },
    resolve: { extensions: [".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: {
            loader: "swc-loader",
            options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
          },
        },
      ],
    },
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error !== null) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString()));
      else resolve();
    });
  });
}
