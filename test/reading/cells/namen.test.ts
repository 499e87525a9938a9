import { nameOfOne, nameOfTwo } from "../../../src/reading/cells/namen";

test.each([
  ["Haddad, Ali", "Name, Vorname", "Haddad", "Ali"],
  ["Ali Haddad", "Vor- und Nachname", "Haddad", "Ali"],
  ["Abdul Basir Sadat", "Vorname und Nachname", "Sadat", "Abdul Basir"],
  ["Ali Al Haddad", "Vor- und Nachname", "Al Haddad", "Ali"],
  ["Haddad Ali Reza", "Nachname Vorname", "Haddad", "Ali Reza"],
  ["Al Haddad Ali", "Nachname, Vorname", "Al Haddad", "Ali"],
  ["Haddad", "Name", "Haddad", ""],
])("%j below %j", (written, header, familienname, vorname) => {
  expect(nameOfOne(written, header)).toEqual({ familienname, vorname, marks: [] });
});

test.each([
  ["Haddad*", "Ali", "Haddad", "Ali", ["*"]],
  ["Haddad", "Ali ²)", "Haddad", "Ali", ["²"]],
  ["Haddad, Ali", "", "Haddad", "Ali", []],
  ["-2+3", "+1", "-2+3", "+1", []],
  ["=A1", "@Name", "=A1", "@Name", []],
  ["*", "Ali", "*", "Ali", ["*"]],
])("%j and %j", (one, other, familienname, vorname, marks) => {
  expect(nameOfTwo(one, other)).toEqual({ familienname, vorname, marks });
});
