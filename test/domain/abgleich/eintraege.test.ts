import { eintraegeOf } from "../../../src/domain/abgleich/eintraege";
import { merkmaleOf } from "../../../src/domain/abgleich/merkmale";
import type { Person } from "../../../src/domain/abgleich/person";
import { createWoerter } from "../../../src/domain/abgleich/woerter";
import { person, tag } from "./persons";

function rowsOf(...persons: readonly Person[]) {
  const woerter = createWoerter();
  return eintraegeOf(persons.map((one) => merkmaleOf(one, woerter))).map(({ zeilen }) =>
    zeilen.map((zeile) => zeile.person.herkunft.row),
  );
}

const until = { auszug: tag("2022-03-01") };
const since = { einzug: tag("2022-03-01") };

it("takes a row that ended and one that began then for one person", () => {
  expect(
    rowsOf(person(1, "Haddad, Ali", { meldung: until }), person(2, "Hadad, Ali", { meldung: since })),
  ).toEqual([[1, 2]]);
});

test.each([
  ["both hold at the same time", person(2, "Haddad, Ali", { meldung: {} })],
  ["another given name", person(2, "Haddad, Omar", { meldung: since })],
  ["another birth date", person(2, "Haddad, Ali", { geburt: "18.06.1990", meldung: since })],
])("keeps two persons apart: %s", (_, other) => {
  expect(rowsOf(person(1, "Haddad, Ali", { meldung: until }), other)).toEqual([[1], [2]]);
});

it("joins nobody by a placeholder date", () => {
  const born = { geburt: "01.01.1990" };
  const rows = [
    person(1, "Haddad, Ali", { ...born, meldung: until }),
    person(2, "Haddad, Ali", { ...born, meldung: since }),
  ];
  expect(rowsOf(...rows)).toEqual([[1], [2]]);
});
