import { pruefeStreichung } from "../../../src/domain/personenliste/pruefeStreichung";
import type { Zeichen } from "../../../src/domain/personenliste/zeile";
import { abgang, tag } from "./person";

const KREUZ: Zeichen = { kind: "vonHand", wie: "kreuz" };

test.each<[string, readonly Zeichen[], string]>([
  ["nothing", [], "offen"],
  ["a cross", [KREUZ], "gestrichen kreuz"],
  ["left the day before the Stichtag", [abgang("2022-12-30")], "gestrichen verzogen"],
  ["left on the Stichtag", [abgang("2022-12-31")], "gestrichen verzogen"],
  ["left the day after the Stichtag", [abgang("2023-01-01")], "offen"],
  ["left, no day", [abgang("")], "gestrichen verzogen"],
  ["left in a winter across the Stichtag", [abgang("2022-12-01..2023-03-31")], "? datumUngenau"],
  ["left later, said twice", [abgang(""), abgang("2023-05-05")], "offen"],
  ["left before, said twice", [abgang("2023-05-05"), abgang("2022-05-05")], "gestrichen verzogen"],
  ["a cross, left later", [KREUZ, abgang("2023-05-05")], "? gestrichenAberSpaeterWeg"],
  ["registered on the Stichtag, left", [{ kind: "gemeldet" }, abgang("")], "offen"],
  ["double", [{ kind: "doppelt" }, KREUZ], "gestrichen doppelt"],
  ["partly struck", [{ kind: "teilweise" }], "? teilweiseGestrichen"],
  ["partly struck, a cross", [{ kind: "teilweise" }, KREUZ], "gestrichen kreuz"],
  ["red", [{ kind: "farbe", rgb: "FF0000" }], "? farbeOhneVermerk"],
  ["red, left", [{ kind: "farbe", rgb: "FF0000" }, abgang("")], "gestrichen verzogen"],
  ["neither yes nor no", [{ kind: "unklar" }], "? meldungUnklar"],
  ["neither yes nor no, left later", [{ kind: "unklar" }, abgang("2023-05-05")], "offen"],
])("%s", (_, zeichen, expected) => {
  const streichung = pruefeStreichung(zeichen, tag("2022-12-31"));
  const word =
    streichung.kind === "offen"
      ? "offen"
      : streichung.kind === "gestrichen"
        ? `gestrichen ${streichung.wie}`
        : `? ${streichung.grund}`;
  expect(word).toBe(expected);
});
