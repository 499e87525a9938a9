import fc from "fast-check";
import { gleicheAb } from "../../../src/domain/abgleich/gleicheAb";
import type { Person } from "../../../src/domain/abgleich/person";
import { person, tag } from "./persons";

const FRAGE = { stichtag: tag("2022-12-31") };
const HERE = { strasse: "Talstraße", hausnummer: "5" };
const abgleich = (liste: readonly Person[], register: readonly Person[]) => gleicheAb(liste, register, FRAGE);

function zonen(liste: readonly Person[], register: readonly Person[]) {
  return abgleich(liste, register).paare.map(
    ({ liste: one, register: other, zone }) => `${one.herkunft.row}-${other.herkunft.row} ${zone}`,
  );
}

/** R10: the program proposes, the clerk decides. */
test.each<readonly [string, readonly Person[], readonly Person[], readonly string[]]>([
  [
    "equal names and full birth date, nobody else: sure",
    [person(2, "Zerbo, Awa", HERE)],
    [person(2, "Zerbo, Awa", HERE)],
    ["2-2 sicher"],
  ],
  [
    "another spelling of the same sound: sure",
    [person(2, "Tkachenko, Yuliia", HERE)],
    [person(2, "Tkatschenko, Julia", { ...HERE, strasse: "Talstr." })],
    ["2-2 sicher"],
  ],
  [
    "Al Fatlawi and Alftlove with 01.01.: never by itself",
    [person(2, "Al Fatlawi, Rushdie", { ...HERE, geburt: "01.01.1990" })],
    [person(2, "Alftlove, Roshdi", { ...HERE, geburt: "01.01.1990" })],
    ["2-2 pruefen"],
  ],
  [
    "swapped names: never by itself",
    [person(2, "Awa, Zerbo", HERE)],
    [person(2, "Zerbo, Awa", HERE)],
    ["2-2 pruefen"],
  ],
  [
    "a second entry that fits: ask, show both",
    [person(2, "Zerbo, Awa", HERE)],
    [person(2, "Zerbo, Awa", HERE), person(3, "Zerbo, Awa", { strasse: "Bergstraße", hausnummer: "1" })],
    ["2-2 pruefen", "2-3 pruefen"],
  ],
  [
    "twins stay two persons",
    [person(2, "Zerbo, Awa", HERE), person(3, "Zerbo, Issa", HERE)],
    [person(2, "Zerbo, Issa", HERE), person(3, "Zerbo, Awa", HERE)],
    ["2-3 sicher", "3-2 sicher"],
  ],
  [
    "the twin who is left is not the one who is gone",
    [person(2, "Zerbo, Awa", HERE)],
    [person(2, "Zerbo, Issa", HERE)],
    ["2-2 pruefen"],
  ],
  [
    "father and son with one name",
    [person(2, "Zerbo, Issa", { ...HERE, geburt: "17.06.2015" })],
    [
      person(2, "Zerbo, Issa", { ...HERE, geburt: "03.11.1985" }),
      person(3, "Zerbo, Issa", { ...HERE, geburt: "17.06.2015" }),
    ],
    ["2-3 sicher"],
  ],
  [
    "another AZR number blocks",
    [person(2, "Zerbo, Awa", { ...HERE, azr: "100" })],
    [person(2, "Zerbo, Awa", { ...HERE, azr: "200" })],
    ["2-2 pruefen"],
  ],
  [
    "another sex blocks",
    [person(2, "Zerbo, Awa", { ...HERE, geschlecht: "w" })],
    [person(2, "Zerbo, Awa", { ...HERE, geschlecht: "m" })],
    ["2-2 pruefen"],
  ],
])("%s", (_, liste, register, expected) => expect(zonen(liste, register)).toEqual(expected));

it("proposes by what the register says of the Stichtag", () => {
  const names = ["Zerbo, Awa", "Kovalenko, Ihor", "Maisuradze, Irakli", "Polat, Rojin"];
  const meldungen = [
    {},
    { auszug: tag("2022-12-31") },
    { sterbedatum: tag("2022-12-30") },
    { wohnung: "neben" as const },
  ];
  const liste = [...names, "Simdemir, Emine"].map((name, at) =>
    person(at + 2, name, { ...HERE, geburt: `1${at}.05.198${at}` }),
  );
  const register = meldungen.map((meldung, at) =>
    person(at + 2, names[at]!, { ...HERE, geburt: `1${at}.05.198${at}`, meldung }),
  );
  expect(
    abgleich(liste, register).vorschlaege.map(({ verdict, grund, datum }) => [verdict, grund.kind, datum]),
  ).toEqual([
    ["bleibt", "gemeldet", undefined],
    ["streichen", "weggezogen", "2022-12-31"],
    ["streichen", "verstorben", "2022-12-30"],
    ["pruefen", "nebenwohnung", undefined],
    ["streichen", "nichtGefunden", undefined],
  ]);
});

it("shows the nearest of the register where nobody was found", () => {
  const liste = [person(2, "Zerbo, Awa", { geburt: "17.06.1990" })];
  const register = [
    person(2, "Kovalenko, Ihor", { geburt: "02.03.1990" }),
    person(3, "Zerbo, Moussa", { geburt: "24.11.1961" }),
  ];
  const { vorschlaege, nurListe } = abgleich(liste, register);
  expect(nurListe.map(({ herkunft }) => herkunft.row)).toEqual([2]);
  expect(vorschlaege[0]).toMatchObject({ verdict: "streichen", grund: { kind: "nichtGefunden" } });
  expect(vorschlaege[0]?.naechster?.herkunft.row).toBe(3);
});

it("calls two equal rows of the list double, neither of them sure", () => {
  const { vorschlaege, paare } = abgleich(
    [person(2, "Zerbo, Awa", HERE), person(3, "Zerbo, Awa", HERE)],
    [person(2, "Zerbo, Awa", HERE)],
  );
  expect(vorschlaege.map(({ verdict }) => verdict)).toEqual(["doppelt", "doppelt"]);
  expect(paare.map(({ zone }) => zone)).toEqual(["pruefen", "pruefen"]);
});

it("strikes nobody by the register of another Gemeinde", () => {
  const liste = Array.from({ length: 25 }, (_, at) =>
    person(at + 2, `Zerbo, Awa${"x".repeat(at)}`, { geburt: "17.06.1990" }),
  );
  const { isFremd, vorschlaege } = abgleich(liste, [person(2, "Kovalenko, Ihor", { geburt: "02.03.1971" })]);
  expect(isFremd).toBe(true);
  expect(new Set(vorschlaege.map(({ verdict }) => verdict))).toEqual(new Set(["pruefen"]));
});

it("strikes who is registered elsewhere, with all rows of the person shown", () => {
  const liste = [person(2, "Zerbo, Awa", { ...HERE, gemeinde: "08125013" })];
  const register = [
    person(2, "Zerbo, Awa", { ...HERE, gemeinde: "8125013", meldung: { auszug: tag("2022-05-01") } }),
    person(3, "Zerbo, Awa", { ...HERE, gemeinde: "08125017", meldung: { einzug: tag("2022-05-01") } }),
  ];
  expect(zonen(liste, register)).toEqual(["2-2 sicher", "2-3 sicher"]);
  expect(abgleich(liste, register).vorschlaege[0]).toMatchObject({
    verdict: "streichen",
    datum: "2022-05-01",
  });
});

it("asks about a place of another name: it may be a part of the Gemeinde", () => {
  const at = (gemeinde: string) => [person(2, "Zerbo, Awa", { ...HERE, gemeinde })];
  const grund = (ort: string) => abgleich(at("Brackenheim"), at(ort)).vorschlaege[0]?.grund.kind;
  expect([grund("74336 Brackenheim, Stadt"), grund("Botenheim")]).toEqual(["gemeldet", "andererOrt"]);
});

it("never depends on the order of the rows", () => {
  const liste = [
    person(2, "Zerbo, Awa", HERE),
    person(3, "Zerbo, Awa"),
    person(4, "Zerbo, Issa", HERE),
    person(5, "Kovalenko, Ihor", { geburt: "01.01.1990" }),
  ];
  const register = [
    person(2, "Zerbo, Awa", HERE),
    person(3, "Zerbo, Isa", HERE),
    person(4, "Kovalenko, Ihor", { geburt: "01.01.1990" }),
    person(5, "Kowalenko, Ihor", { geburt: "01.01.1990", strasse: "Bergstraße", hausnummer: "1" }),
  ];
  const expected = zonen(liste, register).sort();
  expect(expected.length).toBeGreaterThan(4);
  fc.assert(
    fc.property(
      fc.shuffledSubarray(liste, { minLength: 4 }),
      fc.shuffledSubarray(register, { minLength: 4 }),
      (one, other) => expect(zonen(one, other).sort()).toEqual(expected),
    ),
    { seed: 3, numRuns: 30 },
  );
});
