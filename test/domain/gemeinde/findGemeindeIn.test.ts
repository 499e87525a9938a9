import { HEILBRONN } from "../../../src/domain/gemeinde/daten/heilbronn";
import { findGemeindeIn } from "../../../src/domain/gemeinde/findGemeindeIn";
import { createGemeindeIndex } from "../../../src/domain/gemeinde/gemeindeIndex";

const heilbronn = createGemeindeIndex(HEILBRONN.gemeinden);

test.each([
  ["AU-Liste Hardthausen am Kocher.xlsx", "Hardthausen am Kocher"],
  ["Rueckmeldung_Bad_Wimpfen.xlsx", "Bad Wimpfen"],
  ["Ruecklauf_BadWimpfen.xlsx", "Bad Wimpfen"],
  ["Lehrensteinsfeld_geprueft.xlsx", "Lehrensteinsfeld"],
  ["ListeBrackenheim2025.xlsx", "Brackenheim"],
  ["08125013_Liste.xlsx", "Brackenheim"],
  ["Neuenstadt_AK_2.xlsx", "Neuenstadt am Kocher"],
  ["Liste der in AU zugewiesenen Personen, Brackenheim", "Brackenheim"],
  ["Anschlussunterbringung 2020–2022: Stadt Lauffen am Neckar", "Lauffen am Neckar"],
  ["Stadt Lauffen a.N. – Ordnungsamt", "Lauffen am Neckar"],
  ["Gemeinde Ilsfeld, Rathausstraße 8, 74360 Ilsfeld", "Ilsfeld"],
  ["Brackenheimer Straße 5, 74389 Cleebronn", "Cleebronn"],
  ["{Beilstein} & <x>", "Beilstein"],
  ["Liste 'Eppingen' 1", "Eppingen"],
  ["Flein (alt)", "Flein"],
  ["G e m m i n g e n", "Gemmingen"],
])("%s speaks of %s", (text, name) => {
  expect(findGemeindeIn(text, heilbronn)).toMatchObject({ kind: "gefunden", gemeinde: { name } });
});

test.each([
  ["two Gemeinden", "Flein und Talheim"],
  ["the title of a Verwaltungsgemeinschaft", "GVV Flein-Talheim"],
  ["a file for two", "Liste_Brackenheim_Cleebronn.xlsx"],
])("%s: %s is not clear", (_, text) => {
  expect(findGemeindeIn(text, heilbronn)).toMatchObject({ kind: "mehrdeutig" });
});

test.each([
  ["no name", "Liste 2025.xlsx"],
  ["the Landratsamt", "Landratsamt Heilbronn, Lerchenstraße 40, 74072 Heilbronn"],
  ["a name inside a word", "Brackenheimer Liste"],
  ["a slip: a file name is no question", "Liste Ilfeld.xlsx"],
  ["nothing", ""],
])("%s: %s speaks of none", (_, text) => {
  expect(findGemeindeIn(text, heilbronn)).toEqual({ kind: "unbekannt" });
});

it("does not take AU for the village of Au", () => {
  const index = createGemeindeIndex([{ name: "Au" }, { name: "Merzhausen" }]);
  expect(findGemeindeIn("AU-Liste Merzhausen", index)).toMatchObject({ gemeinde: { name: "Merzhausen" } });
  expect(findGemeindeIn("Gemeinde Au", index)).toMatchObject({ gemeinde: { name: "Au" } });
});
