import { gleicheAb } from "../../../src/domain/abgleich/gleicheAb";
import type { Person } from "../../../src/domain/abgleich/person";
import { person, tag } from "./persons";

const HOUSE = { strasse: "Talstraße", hausnummer: "5" };
const MOTHER = person(2, "Zerbo, Awa", { ...HOUSE, geschlecht: "w", zuweisung: tag("2021-03-01") });
const IN_REGISTER = person(2, "Zerbo, Awa", { ...HOUSE, geschlecht: "w", familie: "F7" });

function kinderOf(kind: Person, mother: Person = IN_REGISTER) {
  return gleicheAb([MOTHER], [mother, kind], { stichtag: tag("2022-12-31") }).kinder.map(
    ({ register, eltern, zone, woher }) => [
      register.herkunft.row,
      eltern.map(({ herkunft }) => herkunft.row),
      zone,
      woher,
    ],
  );
}

const TOLD = "Zerbo, Awa (17.06.1990)";

/** R8. */
test.each<readonly [string, string, Person["meldung"]["einzug"], ReturnType<typeof kinderOf>]>([
  ["born after the Zuweisung", "05.07.2022", tag("2022-07-05"), [[9, [2], "sicher", "register"]]],
  ["born on the Stichtag", "31.12.2022", tag("2022-12-31"), [[9, [2], "sicher", "register"]]],
  ["born after the Stichtag", "02.01.2023", tag("2023-01-02"), []],
  ["born on the day of the Zuweisung", "01.03.2021", tag("2021-03-01"), []],
  ["born before it", "05.07.2019", tag("2021-03-01"), []],
  ["moved in after the Stichtag", "05.07.2022", tag("2023-01-05"), []],
])("a child %s", (_, geburt, einzug, expected) => {
  const meldung = { eltern: TOLD, ...(einzug === undefined ? {} : { einzug }) };
  expect(kinderOf(person(9, "Zerbo, Issa", { ...HOUSE, geburt, meldung }))).toEqual(expected);
});

it("does not add a child who has gone", () => {
  const meldung = { eltern: TOLD, einzug: tag("2022-07-05"), auszug: tag("2022-11-01") };
  expect(kinderOf(person(9, "Zerbo, Issa", { geburt: "05.07.2022", meldung }))).toEqual([]);
});

it("asks where only a family number or the house speaks for the mother", () => {
  const born = { geburt: "05.07.2022", meldung: { einzug: tag("2022-07-05") } };
  expect(kinderOf(person(9, "Zerbo, Issa", { ...born, familie: "F7" }))).toEqual([
    [9, [2], "pruefen", "familie"],
  ]);
  expect(kinderOf(person(9, "Zerbo, Issa", { ...born, ...HOUSE }))).toEqual([
    [9, [2], "pruefen", "anschrift"],
  ]);
  expect(kinderOf(person(9, "Kovalenko, Ihor", { ...born, ...HOUSE }))).toEqual([]);
});

it("adds no child of a mother who is struck", () => {
  const gone = { ...IN_REGISTER, meldung: { ...IN_REGISTER.meldung, auszug: tag("2022-10-01") } };
  const meldung = { eltern: TOLD, einzug: tag("2022-07-05") };
  expect(kinderOf(person(9, "Zerbo, Issa", { geburt: "05.07.2022", meldung }), gone)).toEqual([]);
});
