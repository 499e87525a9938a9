import { umzuegeIn } from "../../../src/domain/personenliste/umzuege";
import { abgang, judge, person } from "./person";

const same = { familienname: "Haddad", vorname: "Ali" };

test.each([
  [
    "moved to a Gemeinde of the county that does not list the person",
    [person({ zeichen: [abgang("2022-05-05", "Talheim")] })],
    ["Flein > Talheim"],
  ],
  ["moved out of the county", [person({ zeichen: [abgang("2022-05-05", "")] })], []],
  [
    "listed there already",
    [person({ ...same, zeichen: [abgang("", "Talheim")] }), person({ ...same, gemeinde: "Talheim" })],
    [],
  ],
  ["moved after the Stichtag", [person({ zeichen: [abgang("2023-05-05", "Talheim")] })], []],
  [
    "assigned outside the Zeitraum",
    [person({ zuweisung: "2019-01-01", zeichen: [abgang("", "Talheim")] })],
    [],
  ],
  ["open with an own Zuweisung: an assignment, never a mover", [person()], []],
])("%s", (_, zeilen, expected) => {
  expect(umzuegeIn(judge(zeilen)).map(({ von, nach }) => `${von} > ${nach}`)).toEqual(expected);
});
