import type { ErkannteListe } from "../../../src/application/listenUebersicht";
import type { Grund } from "../../../src/domain/personenliste/grund";
import type { Zeile } from "../../../src/domain/personenliste/zeile";
import type { Rolle } from "../../../src/reading/columns/rolle";
import { columnInQuestion } from "../../../src/taskpane/fragen/stelle";

const LISTE = listWith(["nr", "name", "geburt", "zuweisung", "gemeldet", "bemerkung"]);

test.each<[Grund, Zeile["zugang"], number]>([
  ["datumFehlt", "ohneAngabe", 3],
  ["datumFehlt", "nachgeboren", 2],
  ["vorZuweisungGeboren", "nachgeboren", 2],
  ["meldungUnklar", "ohneAngabe", 4],
  ["gestrichenAberSpaeterWeg", "ohneAngabe", 5],
  ["gemeindeUnbekannt", "ohneAngabe", 1],
  ["zweiGemeinden", "ohneAngabe", 1],
])("%s of a row with %s is in column %i", (grund, zugang, column) => {
  expect(columnInQuestion(row(7, zugang), grund, [LISTE])).toBe(column);
});

test("a row of no list leads to the first column", () => {
  expect(columnInQuestion(row(40, "ohneAngabe"), "datumFehlt", [LISTE])).toBe(0);
  expect(columnInQuestion(row(7, "ohneAngabe"), "datumFehlt", [{ ...LISTE, sheet: "B" }])).toBe(0);
});

function listWith(rollen: readonly Rolle[]): ErkannteListe {
  return {
    file: "a.xlsx",
    sheet: "A",
    kopfzeile: 6,
    ersteZeile: 7,
    letzteZeile: 21,
    personen: 15,
    gemeinden: [],
    gemeindeAus: "keine",
    spalten: rollen.map((rolle, index) => ({ index, header: rolle, rolle })),
  };
}

function row(number: number, zugang: Zeile["zugang"]): Zeile {
  const none = { kind: "fehlt", text: "" } as const;
  return {
    herkunft: { file: "a.xlsx", sheet: "A", row: number },
    gemeinde: { kind: "bekannt", name: "Musterdorf" },
    nr: "",
    familienname: "Beispieli",
    vorname: "Amira",
    geburt: none,
    zuweisung: none,
    nachzug: none,
    zugang,
    familie: "",
    bezug: [],
    zeichen: [],
    bemerkung: "",
  };
}
