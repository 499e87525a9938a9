import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { englishFunctions, withErrors } from "../../scripts/functions-en.cjs";
import { ENGLISH, GERMAN } from "./excelFunctions";

type OneFunction = ReturnType<typeof englishFunctions>["functions"][number];

let metadata: ReturnType<typeof englishFunctions>;
let functionNames: readonly string[];

beforeAll(async () => {
  const file = path.join(__dirname, "../../src/functions/functions.ts");
  const generated = await generateCustomFunctionsMetadata([file], true);
  expect(generated.errors).toEqual([]);
  metadata = JSON.parse(generated.metadataJson) as typeof metadata;
  functionNames = generated.associate.map(({ functionName }) => functionName);
});

/** An id never changes: workbooks with old formulas look for it. A new function is added here. */
it("offers these functions and no others", () => {
  expect(metadata.functions.map(({ id }) => id)).toEqual([
    "ZEITRAUM",
    "STICHTAG",
    "ZAEHLT",
    "GRUND",
    "KREISMITTEL",
    "ANTEILE",
    "RECHENWEG",
    "VZAE",
    "STELLENUMFANG",
    "MINDESTSTELLE",
    "QUARTALSKOSTEN",
    "MONATSANTEIL",
    "AUFTEILEN",
    "UST",
    "BRUTTO",
    "AGS",
    "GEMEINDE",
  ]);
});

it("finds every exported function, under its name in capitals", async () => {
  Object.assign(globalThis, { CustomFunctions: {} });
  const exported = Object.keys(await import("../../src/functions/functions"));
  expect([...functionNames].sort()).toEqual([...exported].sort());
  expect(metadata.functions.map(({ id, name }) => [id, name])).toEqual(
    functionNames.map((name) => [name.toUpperCase(), name.toUpperCase()]),
  );
});

it("takes no name that Excel uses itself, in German or English, and writes names in ASCII", () => {
  expect(GERMAN.size).toBeGreaterThan(450);
  expect(ENGLISH.size).toBeGreaterThan(450);
  expect(GERMAN).toContain("SUMME");
  for (const { name } of metadata.functions) {
    expect(name).toMatch(/^[A-Z][A-Z\d]*$/u);
    expect([name, GERMAN.has(name), ENGLISH.has(name)]).toEqual([name, false, false]);
    expect(name).not.toMatch(/^[A-Z]{1,3}\d+$/u); // that would be a cell
  }
});

it("explains every function and parameter in German and in English", () => {
  const english = englishFunctions(metadata);
  expect(english.functions.map(namesIn)).toEqual(metadata.functions.map(namesIn));
  const [german, twin] = [metadata, english].map(({ functions }) => functions.flatMap(descriptionsIn));
  expect(german?.filter((text) => text === "")).toEqual([]);
  expect(twin?.filter((text, index) => text === "" || text === german?.[index])).toEqual([]);
});

function namesIn({ id, name, parameters }: OneFunction): readonly string[] {
  return [id, name, ...parameters.map((parameter) => parameter.name)];
}

function descriptionsIn({ description, parameters }: OneFunction): readonly string[] {
  return [description ?? "", ...parameters.map((parameter) => parameter.description ?? "")];
}

/** Excel passes errors and whole ranges only to parameters of type "any". */
it("lets every parameter take whatever stands in a cell, and errors too", () => {
  expect(withErrors(metadata)).toMatchObject({
    allowErrorForDataTypeAny: true,
    functions: metadata.functions,
  });
  const types = metadata.functions.flatMap(({ parameters }) => parameters.map(({ type }) => type));
  expect(new Set(types)).toEqual(new Set(["any"]));
});

it("asks for no name of a person", () => {
  const words = metadata.functions.flatMap(({ parameters }) => parameters.map(({ name }) => name));
  expect(words.filter((word) => /vorname|familienname|nachname|geburt/u.test(word))).toEqual([]);
});

const ONE = {
  functions: [
    { id: "EINS", name: "EINS", description: "Eins.", parameters: [{ name: "jahr", description: "Jahr." }] },
  ],
};

test.each([
  ["a function", {}, "EINS"],
  ["a parameter", { EINS: { description: "One.", parameters: {} } }, "EINS, parameter jahr"],
])("stops the build when the English text of %s is missing", (_, texts, what) => {
  expect(() => englishFunctions(ONE, texts)).toThrow(`no English text for ${what}`);
});

it("stops the build when a text is left over", () => {
  const texts = {
    EINS: { description: "One.", parameters: { jahr: "Year." } },
    ZWEI: { description: "", parameters: {} },
  };
  expect(() => englishFunctions(ONE, texts)).toThrow("ZWEI");
});
