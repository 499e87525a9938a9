import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const ROOT = path.join(__dirname, "../..");

/** Too low: an old Excel fails in the middle of the work. Too high: an Excel that could do it is shut out. */
it("the manifest asks for just the ExcelApi that the code calls", () => {
  const manifest = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  const [, asked] = /Name="ExcelApi" MinVersion="1\.(\d+)"/u.exec(manifest) ?? [];
  const called = excelApisIn("src/workbook/excel");
  expect(called).toContain(9);
  expect(Number(asked)).toBe(Math.max(...called));
});

/** The types of Office.js say of each member in which set it came: "[Api set: ExcelApi 1.13]". */
function excelApisIn(folder: string): readonly number[] {
  const files = readdirSync(path.join(ROOT, folder), { encoding: "utf8" }).map((file) =>
    path.join(ROOT, folder, file),
  );
  const program = ts.createProgram(files, {
    types: ["office-js"],
    strict: true,
    lib: ["lib.es2023.d.ts"],
    skipLibCheck: true,
  });
  const checker = program.getTypeChecker();
  const sources = files.flatMap((file) => program.getSourceFile(file) ?? []);
  return sources.flatMap(identifiersIn).flatMap((identifier) => {
    const [declaration] = checker.getSymbolAtLocation(identifier)?.declarations ?? [];
    if (!declaration?.getSourceFile().fileName.includes("/office-js/")) return [];
    const comment = declaration.getFullText().slice(0, declaration.getLeadingTriviaWidth());
    const [, minor] = /\[Api set: ExcelApi 1\.(\d+)/u.exec(comment) ?? [];
    return minor === undefined ? [] : [Number(minor)];
  });
}

function identifiersIn(node: ts.Node): readonly ts.Identifier[] {
  const inside: ts.Identifier[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isIdentifier(child)) inside.push(child);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return inside;
}
