import { createWoerter, foldName, teileOf } from "../../../src/domain/abgleich/woerter";

test.each([
  ["Al Fatlawi", ["fatlawi"]],
  ["Al-Hammoud", ["hammoud"]],
  ["Abd al Rahman", ["abdulrahman"]],
  ["Abdel Karim", ["abdelkarim"]],
  ["Abu Maarouf", ["abumaarouf"]],
  ["Nur ullah", ["nurullah"]],
  ["von der Leyen", ["leyen"]],
  ["Al", ["al"]],
  ["MÜLLER-Lüdenscheidt", ["mueller", "luedenscheidt"]],
  ["Yıldız", ["yildiz"]],
  ["-", []],
  ["unbekannt", []],
])("%s tells persons apart by %j", (name, teile) => expect(teileOf(name)).toEqual(teile));

it("folds apostrophes and marks of every alphabet", () => {
  expect(["Mar'yana", "Evîn", "Đorđević", "Groß"].map(foldName)).toEqual([
    "maryana",
    "evin",
    "dordevic",
    "gross",
  ]);
});

it("gives one group to what may sound alike, and one word to one text", () => {
  const { wortOf } = createWoerter();
  expect(wortOf("ahmed").gruppe).toBe(wortOf("ahmad").gruppe);
  expect(wortOf("hasan").gruppe).not.toBe(wortOf("hussein").gruppe);
  expect(wortOf("ahmed")).toBe(wortOf("ahmed"));
});
