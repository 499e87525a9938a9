import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** The walls hold, and they are walls: a copy of the house with one wrong file in it is refused. */
const ROOT = path.join(__dirname, "../..");

it("nobody imports what stands to the left", () => {
  expect(cruise(ROOT)).toMatchObject({ status: 0, violations: [] });
});

it("the domain knows neither Office nor a page nor Node", () => {
  expect(run(ROOT, "typescript/bin/tsc", "-p", "tsconfig.domain.json")).toMatchObject({
    status: 0,
    output: "",
  });
});

describe("in a house with one wrong file", () => {
  let house: string;

  beforeEach(() => {
    house = mkdtempSync(path.join(tmpdir(), "intm-walls-"));
    for (const name of [".dependency-cruiser.cjs", "tsconfig.json", "tsconfig.domain.json", "package.json"]) {
      cpSync(path.join(ROOT, name), path.join(house, name));
    }
    symlinkSync(path.join(ROOT, "node_modules"), path.join(house, "node_modules"));
    for (const room of ["domain", "i18n", "workbook", "reading", "writing"]) {
      cpSync(path.join(ROOT, "src", room), path.join(house, "src", room), { recursive: true });
    }
  });

  afterEach(() => rmSync(house, { recursive: true }));

  test.each([
    ["src/domain/falsch.ts", 'export { languageOf } from "../i18n/language";', "domain-imports"],
    [
      "src/domain/falsch.ts",
      'import { read } from "hucre";\nexport const falsch = read;',
      "domain-knows-only-decimal",
    ],
    [
      "src/domain/geld/falsch.ts",
      'export { Decimal as falsch } from "decimal.js";',
      "decimal-behind-one-file",
    ],
    ["src/reading/falsch.ts", 'export * from "../writing/falsch";', "reading-imports"],
    ["src/reading/falsch.ts", 'export { readXlsx } from "hucre";', "hucre-in-workbook-xlsx-only"],
    ["src/i18n/falsch.ts", 'export { falsch } from "./gibtEsNicht";', "not-to-unresolvable"],
    ["src/domain/falsch.ts", 'export { falsch } from "./falsch";', "no-circular"],
  ])("%s: %s", (file, code, rule) => {
    write("src/writing/falsch.ts", "export const writing = 1;\n");
    write(file, code);
    const { status, violations } = cruise(house);
    expect(violations).toContainEqual({ from: file, rule });
    expect(status).not.toBe(0);
  });

  test.each([
    ["Office", "export const falsch = Office.context;"],
    ["Excel", "export const falsch: Excel.Range | null = null;"],
    ["the page", "export const falsch = document.title;"],
    ["Node", "export const falsch = process.argv;"],
  ])("the domain may not name %s", (_, code) => {
    write("src/domain/falsch.ts", code);
    const { status, output } = run(house, "typescript/bin/tsc", "-p", "tsconfig.domain.json");
    expect(output).toContain("src/domain/falsch.ts(1,");
    expect(status).not.toBe(0);
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

function cruise(house: string) {
  const { status, output } = run(
    house,
    "dependency-cruiser/bin/dependency-cruise.mjs",
    "--config",
    ".dependency-cruiser.cjs",
    "--output-type",
    "json",
    "src",
  );
  const { violations } = (JSON.parse(output) as Cruised).summary;
  return { status, violations: violations.map(({ from, rule }) => ({ from, rule: rule.name })) };
}

function run(house: string, program: string, ...options: readonly string[]) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.join(ROOT, "node_modules", program), ...options],
    {
      cwd: house,
      encoding: "utf8",
      maxBuffer: 64_000_000,
    },
  );
  return { status, output: stdout };
}
