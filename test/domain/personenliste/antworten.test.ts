import { abdruckOf, antwortschluesselOf, type Antwort } from "../../../src/domain/personenliste/antworten";
import type { Zeile } from "../../../src/domain/personenliste/zeile";
import { judge, person, tag, words } from "./person";

function answer(zeilen: readonly Zeile[], row: number, antwort: Antwort["antwort"]): Antwort {
  return {
    schluessel: antwortschluesselOf(zeilen)[row] ?? "",
    abdruck: abdruckOf(zeilen[row] ?? person()),
    antwort,
  };
}

const same = { familienname: "Haddad", vorname: "Ali" };

describe("an answer", () => {
  test.each<[string, Antwort["antwort"], string]>([
    ["counts the person", { kind: "zaehlt" }, "zuweisung"],
    ["does not count the person", { kind: "zaehltNicht" }, "gestrichen: antwort"],
    [
      "gives the day that was missing",
      { kind: "angabe", feld: "zuweisung", tag: tag("2021-01-01") },
      "zuweisung",
    ],
    [
      "gives a day outside the Zeitraum",
      { kind: "angabe", feld: "zuweisung", tag: tag("2019-01-01") },
      "? ausserhalbZeitraum",
    ],
  ])("%s", (_, antwort, expected) => {
    const zeilen = [person({ zuweisung: "" })];
    const judged = judge(zeilen, [answer(zeilen, 0, antwort)]);
    expect(words(judged)).toEqual([expected]);
    expect(judged.antworten.map(({ stand }) => stand)).toEqual(["gilt"]);
  });

  test("gives the Gemeinde", () => {
    const zeilen = [person({ gemeinde: "" })];
    const judged = judge(zeilen, [answer(zeilen, 0, { kind: "gemeinde", name: "Flein" })]);
    expect(judged.zeilen[0]?.gemeinde).toEqual({ kind: "bekannt", name: "Flein" });
    expect(words(judged)).toEqual(["zuweisung"]);
  });

  test("for one of two Gemeinden settles the other", () => {
    const zeilen = [person({ ...same, gemeinde: "Flein" }), person({ ...same, gemeinde: "Talheim" })];
    expect(words(judge(zeilen))).toEqual(["? zweiGemeinden", "? zweiGemeinden"]);
    expect(words(judge(zeilen, [answer(zeilen, 1, { kind: "zaehlt" })]))).toEqual(["wie 1", "zuweisung"]);
    expect(words(judge(zeilen, [answer(zeilen, 0, { kind: "zaehltNicht" })]))).toEqual([
      "gestrichen: antwort",
      "zuweisung",
    ]);
  });

  test("that two spellings are one person counts it once, that one does not count frees the other", () => {
    const zeilen = [
      person({ familienname: "Haddad", vorname: "Ahmad" }),
      person({ familienname: "Haddad", vorname: "Achmed" }),
    ];
    const [, other = ""] = antwortschluesselOf(zeilen);
    expect(words(judge(zeilen))).toEqual(["? moeglicheDublette", "? moeglicheDublette"]);
    expect(words(judge(zeilen, [answer(zeilen, 0, { kind: "istDieselbeWie", schluessel: other })]))).toEqual([
      "wie 1",
      "zuweisung",
    ]);
    const both = [answer(zeilen, 0, { kind: "zaehlt" }), answer(zeilen, 1, { kind: "zaehlt" })];
    expect(words(judge(zeilen, both))).toEqual(["zuweisung", "zuweisung"]);
  });

  test("holds when the list is sorted anew, asks again when a cell that matters changed, and tells that a row is gone", () => {
    const zeilen = [person({ zuweisung: "" }), person()];
    const antwort = answer(zeilen, 0, { kind: "zaehlt" });
    const stand = (rows: readonly Zeile[]) => judge(rows, [antwort]).antworten[0]?.stand;
    expect(stand([...zeilen].reverse())).toBe("gilt");
    expect(
      stand(
        zeilen.map((zeile) => ({
          ...zeile,
          bemerkung: "Sprachkurs",
          herkunft: { ...zeile.herkunft, row: 99 },
        })),
      ),
    ).toBe("gilt");
    expect(stand(zeilen.map((zeile) => ({ ...zeile, zeichen: [{ kind: "unklar" as const }] })))).toBe(
      "neuFragen",
    );
    expect(stand(zeilen.slice(1))).toBe("ohneZeile");
  });
});

test("two rows of one person have two keys, whatever their order says", () => {
  const keys = antwortschluesselOf([person(same), person(same), person({ ...same, gemeinde: "Talheim" })]);
  expect(new Set(keys).size).toBe(3);
});
