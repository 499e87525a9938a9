import path from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import * as intm from "../../src/functions/functions";
import { KATALOG } from "../../src/functions/katalog";
import { CellError, playExcel } from "./host";

beforeAll(() => playExcel());

it("tells of every function with its arguments, as Excel does", async () => {
  const file = path.join(__dirname, "../../src/functions/functions.ts");
  const { metadataJson } = await generateCustomFunctionsMetadata([file], true);
  const { functions } = JSON.parse(metadataJson) as {
    functions: { id: string; parameters: { name: string; optional?: boolean }[] }[];
  };
  const told = KATALOG.map(({ id, argumente, optional }) => [id, argumente, optional]);
  expect(told).toEqual(
    functions.map(({ id, parameters }) => [
      id,
      parameters.filter(({ optional }) => optional !== true).map(({ name }) => name),
      parameters.filter(({ optional }) => optional === true).map(({ name }) => name),
    ]),
  );
});

test.each(KATALOG.map(({ id, beispiel }) => [id, beispiel] as const))(
  "the example of %s works: %s",
  async (id, beispiel) => {
    const call = Object.entries(intm).find(([name]) => name === id.toLowerCase())?.[1];
    const answer: unknown = await Reflect.apply(call!, undefined, argumentsIn(beispiel));
    const cells: readonly unknown[] = [answer].flat(2);
    expect(cells.length).toBeGreaterThan(0);
    expect(cells.filter((cell) => cell instanceof CellError || cell === "")).toEqual([]);
  },
);

/** The constants of a formula in Excel's US form: 1000,{14;9;23},"14.03.2021". */
function argumentsIn(formula: string): readonly unknown[] {
  const inside = formula.slice(formula.indexOf("(") + 1, -1);
  return [...inside.matchAll(/"([^"]*)"|\{([\d;.]+)\}|([\d.]+)/gu)].map(([, text, column, number]) =>
    text !== undefined
      ? text
      : column === undefined
        ? Number(number)
        : column.split(";").map((one) => [Number(one)]),
  );
}
