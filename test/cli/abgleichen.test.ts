import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { abgleichen } from "../../src/cli/abgleichen";

const FALL = join(__dirname, "../faelle/abgleich");
const LISTEN = [join(FALL, "liste.csv"), join(FALL, "register.csv")] as const;

let folder = "";
beforeAll(async () => (folder = await mkdtemp(join(tmpdir(), "intm-"))));
afterAll(async () => rm(folder, { recursive: true }));

it("writes the comparison for machines and counts for people", async () => {
  const out = join(folder, "aus.json");
  const outcome = await abgleichen([...LISTEN, "--stichtag", "31.12.2022", "--json", out]);
  expect(outcome).toEqual({
    text: expect.stringMatching(/^Abgleich: \d+ Zeilen der Liste, \d+ sicher zugeordnet\n/u) as string,
  });
  const json = JSON.parse(await readFile(out, "utf8")) as Readonly<Record<string, readonly unknown[]>>;
  expect(Object.keys(json)).toEqual(["pairs", "onlyList", "onlyRegister", "children", "proposals"]);
  expect(json["pairs"]?.[0]).toEqual({
    list: { file: "liste.csv", sheet: "", row: 2 },
    register: { file: "register.csv", sheet: "", row: expect.any(Number) as number },
    zone: expect.stringMatching(/^(?:sicher|pruefen)$/u) as string,
    score: expect.any(Number) as number,
    reasons: expect.arrayContaining([expect.stringMatching(/^Familienname: .*\.$/u)]) as string[],
  });
});

test.each([
  [[LISTEN[0]], /^Nötig sind zwei Dateien/u],
  [[...LISTEN, "--stichtag", "31.02.2022"], /^„31.02.2022“ ist kein Tag/u],
  [[LISTEN[0], join(FALL, "fehlt.csv")], /fehlt\.csv/u],
  [[LISTEN[0], join(FALL, "wahrheit_paare.csv")], /^In „wahrheit_paare.csv“ ist keine Liste/u],
])("refuses %j in one sentence", async (args, sentence) => {
  expect(await abgleichen(args)).toEqual({ sentence: expect.stringMatching(sentence) as string });
});
