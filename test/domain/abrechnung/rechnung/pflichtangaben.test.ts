import { Decimal } from "../../../../src/domain/geld/decimal";
import type { Partei } from "../../../../src/domain/abrechnung/partei/partei";
import { checkParteien } from "../../../../src/domain/abrechnung/rechnung/pflichtangaben";
import type { Steuer } from "../../../../src/domain/abrechnung/umsatzsteuer/steuerOf";
import { BRACKENHEIM, CLEEBRONN, euros } from "../gegeben";

const S: Steuer = {
  kategorie: "S",
  behandlung: "regelsteuersatz",
  satz: new Decimal("0.19"),
  betrag: euros("19.00"),
  fundstelle: "§ 12 Abs. 1 UStG",
};
const O: Steuer = { kategorie: "O", behandlung: "nichtSteuerbar2b", fundstelle: "§ 2b UStG" };
const UST_ID = { steuernummer: "", ustIdNr: "DE123456789" };

function check(leistender: Partial<Partei>, empfaenger: Partial<Partei>, steuer: Steuer | "ungeklaert" = S) {
  return checkParteien({ ...BRACKENHEIM, ...leistender }, { ...CLEEBRONN, ...empfaenger }, steuer);
}

test.each(["name", "strasse", "plz", "ort"] as const)("misses %s of both", (feld) => {
  const missing = { kind: "angabeFehlt", feld, fundstelle: "§ 14 Abs. 4 Satz 1 Nr. 1 UStG" };
  expect(check({ [feld]: " " }, {})).toEqual([{ ...missing, rolle: "leistender", ags: "08125013" }]);
  expect(check({}, { [feld]: "" })).toEqual([{ ...missing, rolle: "empfaenger", ags: "08125017" }]);
});

test.each([
  ["both known", {}, S, []],
  ["only the USt-IdNr. where VAT is shown", UST_ID, S, []],
  ["only the USt-IdNr. where nothing is taxable", UST_ID, O, ["steuernummer"]],
  ["no number at all", { steuernummer: "" }, S, ["steuernummer"]],
  ["no number while VAT is open", { steuernummer: "" }, "ungeklaert", ["steuernummer"]],
  ["no IBAN", { iban: "" }, S, ["iban"]],
] as const)("%s", (_, leistender, steuer, felder) => {
  const found = check(leistender, {}, steuer);
  expect(found.map(({ feld }) => feld)).toEqual(felder);
  expect(found.every(({ kind }) => kind === "angabeFehlt")).toBe(true);
});

test.each([
  ["iban", "DE02 1203 0000 0000 2020 52", "pruefziffer"],
  ["iban", "DE02", "form"],
  ["leitwegId", "08226097-A7157-84", "pruefziffer"],
  ["plz", "7436", "form"],
  ["ustIdNr", "DE12345678", "form"],
  ["bic", "BYLADEM", "form"],
] as const)("finds %s %s wrong on either side", (feld, input, grund) => {
  const wrong = { kind: "angabeFalsch", feld, input, grund };
  expect(check({ [feld]: input }, {})).toEqual([{ ...wrong, rolle: "leistender", ags: "08125013" }]);
  expect(check({}, { [feld]: input })).toEqual([{ ...wrong, rolle: "empfaenger", ags: "08125017" }]);
});

it("lets the client leave what only a supplier needs", () => {
  expect(check({}, { iban: "", bic: "", steuernummer: "", leitwegId: "", kontakt: "" })).toEqual([]);
});
