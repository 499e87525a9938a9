import { readFileSync } from "node:fs";
import path from "node:path";
import { abgleichen } from "../../src/application/abgleichen";
import { abgleichenJson } from "../../src/application/abgleichenJson";
import { readCsv } from "../../src/reading/csv";
import { csvContent } from "../../src/reading/register/csvContent";
import { tag } from "../domain/abgleich/persons";

/** Two invented Gemeinden with the truth about them. */
const FALL = path.join(__dirname, "../faelle/abgleich");
const bytes = (file: string) => readFileSync(path.join(FALL, file));
const mappe = (file: string) => ({ file, sheets: [csvContent(bytes(file))] });
const idsOf = (file: string) => readCsv(bytes(file)).map(([id = ""]) => id);
const truth = new Set(
  readCsv(bytes("wahrheit_paare.csv"))
    .slice(1)
    .map(([one = "", other = ""]) => `${one}-${other}`),
);

const abgleich = abgleichen(mappe("liste.csv"), mappe("register.csv"), { stichtag: tag("2022-12-31") });
if (!abgleich.ok) throw new Error("the lists were refused");
const json = abgleichenJson(abgleich.value);
const [liste, register] = [idsOf("liste.csv"), idsOf("register.csv")];
const pairs = json.pairs.map(({ list, register: other, zone }) => ({
  zone,
  key: `${liste[list.row - 1] ?? ""}-${register[other.row - 1] ?? ""}`,
}));

it("makes no wrong pair that is called sure", () => {
  const sure = pairs.filter(({ zone }) => zone === "sicher");
  expect(sure.filter(({ key }) => !truth.has(key))).toEqual([]);
  expect(sure.length).toBeGreaterThan(truth.size * 0.8);
});

it("shows every true pair in one of the zones", () => {
  const shown = new Set(pairs.map(({ key }) => key));
  expect([...truth].filter((key) => !shown.has(key))).toEqual([]);
});

it("finds the children to add, and none besides", () => {
  const found = json.children.map(({ register: { row } }) => register[row - 1]);
  expect(found.sort()).toEqual(idsOf("wahrheit_kinder.csv").slice(1).sort());
});

it("proposes something for every row and names nobody", () => {
  expect(json.proposals.map(({ list }) => list.row)).toEqual(liste.slice(1).map((_, at) => at + 2));
  const text = JSON.stringify(json);
  const names = readCsv(bytes("liste.csv"))
    .slice(1)
    .map(([, , name = ""]) => name);
  expect(names.filter((name) => name.length > 5 && text.includes(name))).toEqual([]);
});

it("gives the same bytes for the same lists", () => {
  const again = abgleichen(mappe("liste.csv"), mappe("register.csv"), { stichtag: tag("2022-12-31") });
  expect(again.ok && JSON.stringify(abgleichenJson(again.value))).toBe(JSON.stringify(json));
});

it("refuses a file without persons by its name", () => {
  const empty = { file: "leer.csv", sheets: [csvContent(new TextEncoder().encode("a;b\n1;2\n"))] };
  expect(abgleichen(mappe("liste.csv"), empty, { stichtag: tag("2022-12-31") })).toEqual({
    ok: false,
    refusal: { kind: "keineTabelle", file: "leer.csv" },
  });
});
