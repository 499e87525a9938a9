import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

/** style.md: every sentence that a person reads stands in src/i18n. The rendered pages: pseudoLanguage.test.tsx. */
const READ_BY_PEOPLE = new Set([
  "alt",
  "aria-description",
  "aria-label",
  "hint",
  "label",
  "line",
  "placeholder",
  "promise",
  "spoken",
  "title",
  "validationMessage",
]);

const FILES = fs
  .readdirSync("src/taskpane", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".tsx"))
  .map((file) => path.join("src/taskpane", file));

test.each(FILES)("%s has no bare words", (file) => {
  expect(bareWords(file, fs.readFileSync(file, "utf8"))).toEqual([]);
});

test.each([
  ["text between tags", "<p>Mappe prüfen</p>", ["Mappe prüfen"]],
  ["a text in braces", '<p>{"Mappe prüfen"}</p>', ["Mappe prüfen"]],
  ["a label", '<Button aria-label="Zurück" />', ["Zurück"]],
  ["a template in a label", "<Screen title={`Seite ${1}`} />", ["Seite …"]],
  ["no words in a template", "<Screen title={`${name}, ${line}`} />", []],
  ["no words", '<Button appearance="primary" title={texts.title}>{texts.write}</Button>', []],
])("finds %s", (_, code, words) => {
  expect(bareWords("example.tsx", `const x = ${code};`)).toEqual(words);
});

function bareWords(file: string, code: string): readonly string[] {
  const found: string[] = [];
  visit(ts.createSourceFile(file, code, ts.ScriptTarget.ES2022, true, ts.ScriptKind.TSX));
  return found;

  function visit(node: ts.Node): void {
    if (ts.isJsxText(node)) note(node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent))
      noteLiteral(node.expression);
    if (ts.isJsxAttribute(node) && READ_BY_PEOPLE.has(node.name.getText()) && node.initializer) {
      noteLiteral(ts.isJsxExpression(node.initializer) ? node.initializer.expression : node.initializer);
    }
    ts.forEachChild(node, visit);
  }

  function noteLiteral(node: ts.Node | undefined): void {
    if (node === undefined) return;
    if (ts.isStringLiteralLike(node)) note(node.text);
    if (ts.isTemplateExpression(node))
      note([node.head, ...node.templateSpans.map((span) => span.literal)].map(({ text }) => text).join("…"));
  }

  function note(text: string): void {
    if (/\p{L}/u.test(text)) found.push(text.trim());
  }
}
