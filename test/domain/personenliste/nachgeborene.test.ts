import { pruefeNachgeborenes } from "../../../src/domain/personenliste/nachgeborene";
import { angabe, tag } from "./person";

const mutter = { row: 0, geburt: angabe("1990-06-17"), zugang: angabe("2021-03-15") };
const vater = { row: 1, geburt: angabe("1988-06-17"), zugang: angabe("2020-02-02") };

test.each([
  ["2021-03-16", [mutter], "0"],
  ["2021-03-15", [mutter], "vorZuweisungGeboren"],
  ["2021-03-14", [mutter], "vorZuweisungGeboren"],
  ["2021-03-14", [mutter, vater], "1"],
  ["2022-12-31", [mutter], "0"],
  ["2023-01-01", [mutter], "nachStichtagGeboren"],
  ["2022-12-01..2022-12-31", [mutter], "0"],
  ["2021-03-01..2021-03-31", [mutter], "datumUngenau"],
  ["2022-12-31..2023-01-01", [mutter], "datumUngenau"],
  ["2022-05-05", [], "keinElternteil"],
  ["2023-05-05", [], "nachStichtagGeboren"],
  ["2022-05-05", [{ ...mutter, geburt: angabe("2012-01-01") }], "keinElternteil"],
  ["2022-05-05", [{ ...mutter, geburt: angabe("") }], "0"],
  ["", [mutter], "datumFehlt"],
])("born %j", (geburt, familie, expected) => {
  const urteil = pruefeNachgeborenes(angabe(geburt), familie, tag("2022-12-31"));
  expect(urteil.kind === "gezaehlt" ? String(urteil.durch) : urteil.grund).toBe(expected);
});

test.each(["unmoeglich", "fehlerwert"] as const)("a birth date that is %s", (kind) => {
  expect(pruefeNachgeborenes({ kind, text: "?" }, [mutter], tag("2022-12-31"))).toMatchObject({
    kind: "zuKlaeren",
  });
});
