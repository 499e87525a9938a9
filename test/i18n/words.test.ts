import fs from "node:fs";
import path from "node:path";
import ts from "typescript";

/** Words of the program, not of the office; and the pane never speaks of itself. */
const NOT_SAID = /\b(?:Import|Matching|Score|Datensatz|ungültig|Fehler aufgetreten|ich|wir|Kommune)\b/iu;

const FILES = fs.readdirSync("src/i18n").filter((file) => file.endsWith(".ts"));

test.each(FILES)("%s speaks the language of the office", (file) => {
  const sentences = sentencesIn(fs.readFileSync(path.join("src/i18n", file), "utf8"));
  expect(sentences.filter((sentence) => NOT_SAID.test(sentence))).toEqual([]);
});

test("finds a word in a text and in a text with a hole", () => {
  expect(
    sentencesIn('const a = "Datensatz"; const b = `Der ${a} ist ungültig`;').map((s) => NOT_SAID.test(s)),
  ).toEqual([true, true]);
});

function sentencesIn(code: string): readonly string[] {
  const found: string[] = [];
  visit(ts.createSourceFile("texts.ts", code, ts.ScriptTarget.ES2022, true));
  return found;

  function visit(node: ts.Node): void {
    if (ts.isStringLiteralLike(node) && !ts.isImportDeclaration(node.parent)) found.push(node.text);
    if (ts.isTemplateExpression(node)) found.push(node.getText());
    ts.forEachChild(node, visit);
  }
}
