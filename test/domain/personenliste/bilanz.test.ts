import { bilanzenOf } from "../../../src/domain/personenliste/bilanz";
import { abgang, judge, person } from "./person";

test("every row stands in exactly one count of its Gemeinde", () => {
  const same = { familienname: "Haddad", vorname: "Ali" };
  const zeilen = [
    person({ ...same, familie: "1" }),
    person(same),
    person({ zeichen: [abgang("")] }),
    person({ zuweisung: "2019-01-01" }),
    person({ familie: "1", zugang: "nachgeboren", geburt: "2022-02-02", zuweisung: "" }),
    person({ gemeinde: "Talheim" }),
    person({ gemeinde: "" }),
    person({ gemeinde: "", zeichen: [abgang("")] }),
  ];
  expect(bilanzenOf(judge(zeilen))).toEqual({
    bilanzen: [
      {
        gemeinde: "Flein",
        gelistet: 5,
        gezaehlt: 2,
        gestrichen: 1,
        ergaenzt: 1,
        ausserhalb: 1,
        wiederholungen: 1,
        zuKlaeren: [3],
      },
      {
        gemeinde: "Talheim",
        gelistet: 1,
        gezaehlt: 1,
        gestrichen: 0,
        ergaenzt: 0,
        ausserhalb: 0,
        wiederholungen: 0,
        zuKlaeren: [],
      },
    ],
    ohneGemeinde: [6],
  });
});
