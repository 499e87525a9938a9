import type { Stand } from "../../../src/application/readStand";
import type { Eigenes } from "../../../src/taskpane/listen/listenarbeit";
import { mergeStand } from "../../../src/taskpane/listen/mergeStand";
import type { Klaerungszeile } from "../../../src/writing/klaerung/klaerungszeile";

test("before anything was read the workbook is all there is", () => {
  const fresh = standWith([line(1, "a")]);
  expect(mergeStand({ ...OWN, stand: "unbekannt" }, fresh)).toBe(fresh);
});

test("our unwritten answer stands on top of a colleague's, everything else is the workbook's", () => {
  const own = standWith([line(1, "a", "M. B."), line(2, "b", "M. B.")]);
  const fresh = standWith([line(1, "a", "A. K."), line(2, "b", "A. K."), line(3, "c", "A. K.")]);
  const merged = mergeStand({ ...OWN, stand: own, ungeschrieben: ["a"] }, fresh);
  expect(
    merged.klaerung.map(({ nr, schluessel, beantwortetVon }) => [nr, schluessel, beantwortetVon]),
  ).toEqual([
    [1, "a", "M. B."],
    [2, "b", "A. K."],
    [3, "c", "A. K."],
  ]);
});

test("a number that a colleague took meanwhile is not taken twice", () => {
  const own = standWith([line(1, "mine", "M. B.")]);
  const fresh = standWith([line(1, "theirs", "A. K.")]);
  const merged = mergeStand({ ...OWN, stand: own, ungeschrieben: ["mine"] }, fresh);
  expect(merged.klaerung.map(({ nr, schluessel }) => [nr, schluessel])).toEqual([
    [1, "theirs"],
    [2, "mine"],
  ]);
});

test("answers of another year are the workbook's", () => {
  const own = standWith([{ ...line(1, "a", "M. B."), jahr: 2024 }]);
  const fresh = standWith([{ ...line(1, "a", "A. K."), jahr: 2024 }]);
  const merged = mergeStand({ ...OWN, stand: own, ungeschrieben: ["a"] }, fresh);
  expect(merged.klaerung[0]?.beantwortetVon).toBe("A. K.");
});

test("a rule and a correction chosen here hold, other values come from the workbook", () => {
  const own = standWith([], { jahr: 2025, landkreis: "Calw", umzug: "zaehltWoGemeldet" });
  const fresh = standWith([], { jahr: 2025, landkreis: "Heilbronn", umzug: "woertlich" });
  const korrekturen = new Map([["seit", "zuweisung"]] as const);
  const merged = mergeStand({ ...OWN, stand: own, korrekturen, isGeaendert: true }, fresh);
  expect(merged.einstellungen.einstellungen.jahre).toEqual([
    { jahr: 2025, landkreis: "Heilbronn", umzug: "zaehltWoGemeldet" },
  ]);
  expect(merged.einstellungen.korrekturen).toBe(korrekturen);
});

const OWN: Eigenes = {
  jahr: 2025,
  stand: "unbekannt",
  korrekturen: new Map(),
  ungeschrieben: [],
  isGeaendert: false,
};

function standWith(
  klaerung: readonly Klaerungszeile[],
  ...jahre: Stand["einstellungen"]["einstellungen"]["jahre"]
): Stand {
  return {
    klaerung,
    gemeinden: "noSheet",
    einstellungen: {
      einstellungen: { jahre },
      quellen: new Map(),
      korrekturen: new Map(),
      weitere: new Map(),
    },
  };
}

function line(nr: number, schluessel: string, beantwortetVon = ""): Klaerungszeile {
  return {
    nr,
    schluessel,
    beantwortetVon,
    jahr: 2025,
    gemeinde: "Musterdorf",
    datei: "a.xlsx",
    blatt: "Liste",
    zeile: 4,
    person: "Beispieli, Amira",
    frage: "Wann war die Zuweisung?",
    bemerkung: "",
    am: "",
    stand: "offen",
    abdruck: "0",
  };
}
