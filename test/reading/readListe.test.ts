import { blatt, d, fill, s, verdicts } from "./blatt";

const IN = d("2021-05-04");
const BORN = d("1990-06-17");
const short = (lines: readonly string[]) => lines.map((line) => line.split(": ")[1]);

describe("fills and strikes", () => {
  test("a legend on a sheet of its own, grey stripes by family, a red row with a remark", () => {
    const grey = (...cells: (string | number)[]) => cells.map((cell) => fill("D9D9D9", cell));
    const key = blatt("Legende", [
      ["Legende"],
      [fill("FFC7CE", "nicht mehr gemeldet")],
      [fill("C6EFCE", "nachgeborenes Kind")],
    ]);
    const list = blatt("Flein", [
      ["Fam.", "Name", "Vorname", "geb.", "Zuweisung"],
      grey(1, "A", "Awa", BORN, IN),
      grey(1, "A", "Ada", BORN, IN),
      [2, "B", "Binta", BORN, IN],
      grey(3, "C", "Cem", BORN, IN),
      grey(3, "C", "Can", BORN, IN),
      [4, "D", "Dilan", BORN, IN],
      [4, "D", "Deniz", BORN, IN],
      grey(5, "E", "Efosa", BORN, IN),
      [6, "F", "Faith", BORN, IN].map((cell) => fill("FFC7CE", cell)),
      [4, "D", "Dara", d("2022-03-03"), null].map((cell) => fill("C6EFCE", cell)),
    ]);
    expect(short(verdicts([key, list]))).toEqual([
      ...["zählt", "zählt", "zählt", "zählt", "zählt", "zählt", "zählt", "zählt"],
      "gestrichen",
      "zählt (Kind)",
    ]);
  });

  test("strike-through over the whole row, the number only, and a remark that is no longer true", () => {
    const list = blatt("Flein", [
      ["Nr.", "Name, Vorname", "geb.", "Zuweisung", "Bemerkung"],
      [s(1), s("A, Awa"), s(BORN), s(IN), s("")],
      [s(2), "B, Binta", BORN, IN, ""],
      [3, "C, Cem", BORN, IN, s("verzogen")],
      [4, s("D, Dilan"), BORN, IN, "nach Stichtag verzogen"],
    ]);
    expect(short(verdicts([list]))).toEqual([
      "gestrichen",
      "? partially-struck",
      "? partially-struck",
      "gestrichen",
    ]);
  });

  test("a word instead of the date: late-born, or come by reunification", () => {
    const liste = blatt("Flein", [
      ["Name", "geb. am", "Zuweisung AU", "Familie"],
      ["Erfunden, Karim", d("1990-03-01"), d("2021-03-15"), 1],
      ["Erfunden, Mio", d("2022-09-12"), "nachgeboren", 1],
      ["Beispieli, Lina", d("1991-01-02"), "unbekannt", 2],
    ]);
    expect(short(verdicts([liste]))).toEqual(["zählt", "zählt (Kind)", "? missing-date"]);
  });
});
