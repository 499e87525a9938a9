import { blatt, d, verdicts } from "../blatt";

const IN = d("2021-05-04");
const BORN = d("1990-06-17");
const short = (lines: readonly string[]) => lines.map((line) => line.split(": ")[1]);

describe("dates in the deciding cell", () => {
  test.each([
    ["15. März 2021", "zählt"],
    ["15.Mrz.21", "zählt"],
    ["15/03/21", "zählt"],
    ["15-03-2021", "zählt"],
    ["2021/03/15", "zählt"],
    ["2021-03-15T00:00:00", "zählt"],
    ["20210315", "zählt"],
    [20210315, "zählt"],
    [15032021, "zählt"],
    ["15.03.2021 14:30 Uhr", "zählt"],
    ["Mo, 15.03.2021", "zählt"],
    ["März 2021", "zählt"],
    ["03/21", "zählt"],
    ["2021", "zählt"],
    [2021, "zählt"],
    ["2019", "? outside-window"],
    ["2023", "? outside-window"],
    ["Q1/2021", "zählt"],
    ["15.03.2021 / 16.03.2021", "zählt"],
    ["15./16.03.2021", "zählt"],
    ["30.12.2022 oder 02.01.2023", "? ambiguous-date"],
    ["Winter 2022/23", "? imprecise-date"],
    ["13.13.2021", "? impossible-date"],
    ["00.03.2021", "? impossible-date"],
    ["29.02.2021", "? impossible-date"],
    ["29.02.2020", "zählt"],
    ["31.12.2022", "zählt"],
    ["01.01.2023", "? outside-window"],
    ["unbekannt", "? missing-date"],
    ["-", "? missing-date"],
    ["k.A.", "? missing-date"],
    ["?", "? missing-date"],
    ["folgt", "? missing-date"],
    ["#NV", "? error-value"],
    ["#BEZUG!", "? error-value"],
    [{ v: { error: "#REF!" }, f: {} }, "? error-value"],
    [44_270.75, "zählt"],
    ["44270", "zählt"],
    ["\u200b15.03.2021\u00a0", "zählt"],
    ["１５．０３．２０２１", "zählt"],
    ["15.03.", "? imprecise-date"],
    ["ca. 2021", "zählt"],
    ["vor 2020", "? outside-window"],
  ])("%j", (cell, expected) => {
    const sheet = blatt("Flein", [
      ["Name", "Vorname", "geb.", "AU"],
      ["Haddad", "Ali", BORN, cell],
      ["Kaya", "Deniz", BORN, IN],
      ["Kaya", "Umut", BORN, IN],
    ]);
    expect(short(verdicts([sheet]))[0]).toBe(expected);
  });
});
