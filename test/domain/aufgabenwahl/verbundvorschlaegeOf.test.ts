import { partnerOf, verbundvorschlaegeOf } from "../../../src/domain/aufgabenwahl/verbundvorschlaegeOf";
import { HEILBRONN } from "../../../src/domain/gemeinde/daten/heilbronn";

const names = (gemeinden: readonly { readonly name: string }[]) => gemeinden.map(({ name }) => name);

it("proposes whom to ask: those of the same Verwaltungsgemeinschaft", () => {
  expect(names(partnerOf("Cleebronn", HEILBRONN.gemeinden))).toEqual(["Brackenheim"]);
  expect(names(partnerOf("Eppingen", HEILBRONN.gemeinden))).toEqual(["Gemmingen", "Ittlingen"]);
  expect(names(partnerOf("Bad Wimpfen", HEILBRONN.gemeinden))).toEqual([]);
});

it("lists only Verwaltungsgemeinschaften of at least two", () => {
  const vorschlaege = verbundvorschlaegeOf(HEILBRONN.gemeinden);
  expect(vorschlaege.every(({ gemeinden }) => gemeinden.length > 1)).toBe(true);
  const found = vorschlaege.find((one) => one.verwaltungsgemeinschaft === "VVG der Stadt Brackenheim");
  expect(found && names(found.gemeinden)).toEqual(["Brackenheim", "Cleebronn"]);
});
