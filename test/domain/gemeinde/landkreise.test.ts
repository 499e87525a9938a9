import { gemeindenOf, LANDKREISE } from "../../../src/domain/gemeinde/landkreise";

/** Sums of the directory itself, counted apart from the program. */
test.each([
  ["Landkreis Heilbronn", "08125", 46, 353_283],
  ["Landkreis Calw", "08235", 25, 162_853],
])("%s is complete", (name, prefix, count, einwohner) => {
  const landkreis = LANDKREISE.find((one) => one.name === name);
  const gemeinden = landkreis?.gemeinden ?? [];
  expect(gemeinden).toHaveLength(count);
  expect(gemeinden.reduce((sum, gemeinde) => sum + gemeinde.einwohner, 0)).toBe(einwohner);
  expect(new Set(gemeinden.map(({ ags }) => ags)).size).toBe(count);
  expect(
    gemeinden.every(({ ags, landkreis }) => ags.startsWith(prefix) && ags.length === 8 && landkreis === name),
  ).toBe(true);
  expect(landkreis?.quelle).toContain("Destatis");
});

it("knows who shares an administration", () => {
  const brackenheim = LANDKREISE.flatMap(({ gemeinden }) => gemeinden).filter(
    ({ verwaltungsgemeinschaft }) => verwaltungsgemeinschaft === "VVG der Stadt Brackenheim",
  );
  expect(brackenheim.map(({ ags, name }) => [ags, name])).toEqual([
    ["08125013", "Brackenheim"],
    ["08125017", "Cleebronn"],
  ]);
});

it("gives names of one of our Landkreise their AGS", () => {
  expect(gemeindenOf(["Cleebronn", "Gu\u0308glingen"])).toMatchObject([
    { name: "Cleebronn", ags: "08125017" },
    { name: "Güglingen", ags: "08125038" },
  ]);
});

it("leaves names alone if one of them is from elsewhere", () => {
  expect(gemeindenOf(["Cleebronn", "Musterdorf"])).toEqual([{ name: "Cleebronn" }, { name: "Musterdorf" }]);
});
