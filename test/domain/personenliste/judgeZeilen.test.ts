import { abgang, judge, person, words } from "./person";

test.each([
  ["2019-12-31", "? ausserhalbZeitraum"],
  ["2020-01-01", "zuweisung"],
  ["2022-12-31", "zuweisung"],
  ["2023-01-01", "? ausserhalbZeitraum"],
  ["", "? datumFehlt"],
  ["2022-01-01..2022-12-31", "zuweisung"],
  ["2022-12-01..2023-03-31", "? datumUngenau"],
])("a Zuweisung on %j", (zuweisung, expected) => {
  expect(words(judge([person({ zuweisung })]))).toEqual([expected]);
});

describe("Familiennachzug", () => {
  test.each([
    ["somebody of the family was assigned", { familie: "1" }, "familiennachzug"],
    [
      "the anchor is gone since, which does not matter",
      { familie: "1", zeichen: [abgang("2022-01-01")] },
      "familiennachzug",
    ],
    ["the anchor was assigned before the Zeitraum", { familie: "1", zuweisung: "2019-01-01" }, "? keinAnker"],
    ["the anchor is of another family", { familie: "2" }, "? keinAnker"],
    ["the anchor lives in another Gemeinde", { familie: "1", gemeinde: "Talheim" }, "? keinAnker"],
  ])("%s", (_, anker, expected) => {
    const zeilen = [
      person(anker),
      person({ familie: "1", zugang: "familiennachzug", zuweisung: "2022-06-06" }),
    ];
    expect(words(judge(zeilen))[1]).toBe(expected);
  });

  test("without a family number the remark links, else the family name", () => {
    const zeilen = [
      person({ familienname: "Haddad", vorname: "Ali" }),
      person({ familienname: "Kaya", zugang: "familiennachzug", bezug: ["Ali Haddad"] }),
      person({ familienname: "Kaya", zugang: "familiennachzug", bezug: ["Haddad, Ali"] }),
      person({ familienname: "Haddad", zugang: "familiennachzug" }),
      person({ familienname: "Haddad", zugang: "familiennachzug", bezug: ["Omar Haddad"] }),
    ];
    expect(words(judge(zeilen)).slice(1)).toEqual([
      "familiennachzug",
      "familiennachzug",
      "familiennachzug",
      "? keinAnker",
    ]);
  });

  test("a day of its own is enough; an own Zuweisung in the Zeitraum goes before it", () => {
    const zeilen = [
      person({ familie: "1" }),
      person({ familie: "1", zuweisung: "", nachzug: "2022-06-06" }),
      person({ familie: "1", zuweisung: "", nachzug: "2023-06-06" }),
      person({ familie: "9", zugang: "familiennachzug", zuweisung: "2021-01-01", nachzug: "2022-06-06" }),
    ];
    expect(words(judge(zeilen)).slice(1)).toEqual(["familiennachzug", "? ausserhalbZeitraum", "zuweisung"]);
  });
});

test("a strike goes before everything else, also before a Gemeinde that nobody knows", () => {
  const zeichen = [abgang("2022-01-01")];
  const zeilen = [
    person({ zeichen, zuweisung: "" }),
    person({ zeichen, gemeinde: "" }),
    person({ gemeinde: "" }),
  ];
  expect(words(judge(zeilen))).toEqual([
    "gestrichen: verzogen",
    "gestrichen: verzogen",
    "? gemeindeUnbekannt",
  ]);
});

test("a child rests on a counted parent, not on one with a question", () => {
  const kind = { familie: "1", zugang: "nachgeboren", geburt: "2022-03-03", zuweisung: "" } as const;
  expect(words(judge([person({ familie: "1" }), person(kind)]))[1]).toBe("nachgeboren");
  expect(words(judge([person({ familie: "1", zuweisung: "" }), person(kind)]))[1]).toBe("? keinElternteil");
  expect(words(judge([person({ familie: "1", zeichen: [abgang("")] }), person(kind)]))[1]).toBe(
    "? keinElternteil",
  );
});

test("a brother is no parent", () => {
  const zeilen = [
    person({ familie: "1", geburt: "2015-01-01" }),
    person({ familie: "1", zugang: "nachgeboren", geburt: "2022-03-03", zuweisung: "" }),
  ];
  expect(words(judge(zeilen))).toEqual(["zuweisung", "? keinElternteil"]);
});

test("names like keys of objects are names", () => {
  const zeilen = ["__proto__", "constructor", "toString", "Null"].map((name) =>
    person({ familienname: name, vorname: name, familie: name }),
  );
  expect(words(judge(zeilen))).toEqual(["zuweisung", "zuweisung", "zuweisung", "zuweisung"]);
});
