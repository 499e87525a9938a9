import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.join(__dirname, "../..");
const glossar = readFileSync(path.join(ROOT, "docs/glossar.md"), "utf8");
const rows = [...glossar.matchAll(/^\| (.+?) \| (.+?) \| (.+?) \| (.+?) \|$/gmu)].slice(1);
const not = rows.flatMap(([, , , words = ""]) => words.split(", "));

it("gives each word a meaning, the words that we do not use for it, and its source", () => {
  expect(rows.length).toBeGreaterThan(20);
  expect(new Set(rows.map(([, word]) => word)).size).toBe(rows.length);
  expect(new Set(not).size).toBe(not.length);
});

it("keeps the other words out of the names of the domain", () => {
  const names = readdirSync(path.join(ROOT, "src/domain"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => exportedNames(path.join(ROOT, "src/domain", file)));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => partsOf(name).some((part) => isForbidden(part)))).toEqual([]);
});

test.each([
  ["betrachtungszeitraumOf", false],
  ["windowOf", true],
  ["BUDGET", true],
  ["KommuneIndex", true],
  ["parseDate", true],
  ["dateiName", false],
])("%s names something by a word that we do not use: %s", (name, forbidden) => {
  expect(partsOf(name).some((part) => isForbidden(part))).toBe(forbidden);
});

function exportedNames(file: string): readonly string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  return source.statements.filter(isExported).flatMap((statement) => {
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return isNamed(statement) ? [statement.name.getText()] : [];
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

function isNamed(statement: ts.Statement): statement is ts.Statement & { readonly name: ts.Identifier } {
  return "name" in statement && statement.name !== undefined;
}

/** "headCountOf" is made of head, count, of, headCount, countOf: the words that a forbidden one must equal. */
function partsOf(name: string): readonly string[] {
  const words = name.split(/_|(?<=[a-z\d])(?=[A-Z])/u).map((word) => word.toLowerCase());
  return [...words, ...words.slice(1).map((word, index) => `${words[index] ?? ""}${word}`)];
}

function isForbidden(part: string): boolean {
  return not.some((word) => word.toLowerCase() === part);
}
