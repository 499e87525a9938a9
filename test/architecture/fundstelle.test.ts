import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const DOMAIN = path.join(__dirname, "../../src/domain");

it("names a place that one can look up: Nr. of the VwV, or a paragraph of a law", () => {
  const fundstellen = readdirSync(DOMAIN, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => [
      ...readFileSync(path.join(DOMAIN, file), "utf8").matchAll(/fundstelle: (["`])(.*?)\1/gu),
    ])
    .map(([, , fundstelle]) => fundstelle);
  expect(fundstellen.length).toBeGreaterThan(1);
  expect(fundstellen.filter((fundstelle) => !FORM.test(fundstelle ?? ""))).toEqual([]);
});

const FORM = /^(Nr\. \d+(\.\d+)*|§ \d+[a-z]?( Abs\. \d+[a-z]?)?( Nr\. \d+)?) [A-ZÄÖÜ]/u;

test.each(["Nr. 3.2 VwV IntM", "§ 24 Abs. 4 TVöD", "§ 4 Nr. 18 UStG", "§ 2b UStG"])(
  "%s is one",
  (fundstelle) => {
    expect(FORM.test(fundstelle)).toBe(true);
  },
);

test.each(["VwV IntM", "Nr. 3.2", "siehe Papier", "", "Nr. drei VwV IntM"])("%s is none", (fundstelle) => {
  expect(FORM.test(fundstelle)).toBe(false);
});
