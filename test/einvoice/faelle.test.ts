import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { xrechnungOf } from "../../src/einvoice/xrechnungOf";
import { FAELLE, readFall, rechnungOf } from "./fall";
import { readXml } from "./readXml";
import { brokenRules } from "./xmlRules";

const NAMES = readdirSync(FAELLE)
  .filter((file) => file.endsWith(".json"))
  .map((file) => file.replace(".json", ""));

it("has a file for each treatment, for a Storno and for a settlement", () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(8);
});

describe.each(NAMES)("%s", (name) => {
  const fall = readFall(name);
  const xml = xrechnungOf(rechnungOf(fall), []);
  const golden = readFileSync(path.join(FAELLE, `${name}.xml`), "utf8");

  it("says where it comes from", () => expect(fall.quelle.trim()).not.toBe(""));

  it("is the file that was checked by eye", () => expect(xml).toEqual({ ok: true, value: golden }));

  it("breaks no rule", () => expect(brokenRules(readXml(golden))).toEqual([]));
});
