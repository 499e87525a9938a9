import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.join(__dirname, "../..");

describe("our house", () => {
  it("lets nobody import what stands to the left", () => {
    expect(cruise(ROOT)).toEqual([]);
  });

  it("has a domain that knows neither Office nor a page nor Node", () => {
    expect(compileDomain(ROOT)).toBe("");
  });
});

/** A wall that never fires is none. */
describe("a house of wrong files", () => {
  const house = mkdtempSync(path.join(tmpdir(), "intm-walls-"));

  beforeAll(() => {
    for (const name of [".dependency-cruiser.cjs", "tsconfig.json", "tsconfig.domain.json", "package.json"]) {
      cpSync(path.join(ROOT, name), path.join(house, name));
    }
    symlinkSync(path.join(ROOT, "node_modules"), path.join(house, "node_modules"));
  });

  afterAll(() => rmSync(house, { recursive: true }));

  const WRONG: readonly (readonly [rule: string, file: string, code: string])[] = [
    ["domain-imports", "src/domain/a.ts", 'export * from "../i18n/texte";'],
    ["workbook-imports", "src/workbook/b.ts", 'export * from "../i18n/texte";'],
    ["reading-imports", "src/reading/c.ts", 'export * from "../i18n/texte";'],
    ["writing-imports", "src/writing/d.ts", 'export * from "../taskpane/seite";'],
    ["i18n-imports", "src/i18n/e.ts", 'export * from "../taskpane/seite";'],
    ["einvoice-imports", "src/einvoice/u.ts", 'export * from "../workbook/excel/mappe";'],
    ["application-imports", "src/application/f.ts", 'export * from "../taskpane/seite";'],
    ["commands-imports", "src/commands/g.ts", 'export * from "../taskpane/seite";'],
    ["functions-imports", "src/functions/h.ts", 'export * from "../taskpane/seite";'],
    ["taskpane-imports", "src/taskpane/i.ts", 'export * from "../cli/befehl";'],
    ["werkbank-imports", "src/werkbank/j.ts", 'export * from "../cli/befehl";'],
    ["cli-imports", "src/cli/k.ts", 'export * from "../taskpane/seite";'],
    ["domain-knows-only-decimal", "src/domain/l.ts", 'export { createRoot } from "react-dom/client";'],
    ["decimal-behind-one-file", "src/domain/geld/m.ts", 'export { Decimal } from "decimal.js";'],
    ["hucre-in-workbook-xlsx-only", "src/reading/n.ts", 'export { readXlsx } from "hucre";'],
    ["univer-in-werkbank-only", "src/taskpane/o.ts", 'export { Univer } from "@univerjs/core";'],
    ["implementations-behind-the-wiring", "src/application/p.ts", 'export * from "../workbook/excel/mappe";'],
    ["no-circular", "src/writing/q.ts", 'export * from "./q";'],
    ["not-to-unresolvable", "src/writing/s.ts", 'export * from "./gibtEsNicht";'],
    ["no-dev-dependency", "src/cli/t.ts", 'export { launch } from "playwright-core";'],
  ];

  it("is refused, file by file", () => {
    for (const target of ["i18n/texte", "taskpane/seite", "cli/befehl", "workbook/excel/mappe"]) {
      write(`src/${target}.ts`, "export const eins = 1;\n");
    }
    WRONG.forEach(([, file, code]) => write(file, code));
    const violations = cruise(house);
    expect(WRONG.filter(([rule, file]) => !violations.includes(`${file}: ${rule}`))).toEqual([]);
  });

  it("does not compile where the domain names Office, Excel, the page or Node", () => {
    const lines = [
      "export const office = Office.context;",
      "export const excel: Excel.Range | null = null;",
      "export const page = document.title;",
      "export const node = process.argv;",
    ];
    write("src/domain/falsch.ts", lines.join("\n"));
    const output = compileDomain(house);
    lines.forEach((_, index) => expect(output).toContain(`src/domain/falsch.ts(${index + 1},`));
  });

  function write(file: string, code: string): void {
    mkdirSync(path.dirname(path.join(house, file)), { recursive: true });
    writeFileSync(path.join(house, file), code);
  }
});

interface Cruised {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

function cruise(house: string): readonly string[] {
  const options = ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "src"];
  const output = run(house, "dependency-cruiser/bin/dependency-cruise.mjs", options);
  const { violations } = (JSON.parse(output) as Cruised).summary;
  return violations.map(({ from, rule }) => `${from}: ${rule.name}`);
}

function compileDomain(house: string): string {
  return run(house, "typescript/bin/tsc", ["-p", "tsconfig.domain.json"]);
}

function run(house: string, program: string, options: readonly string[]): string {
  const { stdout } = spawnSync(process.execPath, [path.join(ROOT, "node_modules", program), ...options], {
    cwd: house,
    encoding: "utf8",
    maxBuffer: 64_000_000,
  });
  return stdout;
}
