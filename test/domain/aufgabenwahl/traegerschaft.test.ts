import { day } from "../../../src/domain/zeit/day";
import { openEntscheidung, type Entscheidung } from "../../../src/domain/aufgabenwahl/entscheidung";
import { pruefeStellenumfang } from "../../../src/domain/aufgabenwahl/pruefeStellenumfang";
import { traegerschaftenOf } from "../../../src/domain/aufgabenwahl/traegerschaft";
import { Decimal } from "../../../src/domain/geld/decimal";

function entscheidung(gemeinde: string, change: Partial<Entscheidung>): Entscheidung {
  return { ...openEntscheidung(2025, gemeinde), ...change };
}

function shown(entscheidungen: readonly Entscheidung[], vollzeit = "39") {
  const stunden = vollzeit === "none" ? undefined : new Decimal(vollzeit);
  return traegerschaftenOf(entscheidungen, "Landkreis Heilbronn").map((one) => {
    const befund = pruefeStellenumfang(one, stunden, day("2025-01-01"));
    if (!befund.ok) throw new Error(befund.refusal.kind);
    const { umfang, ergebnis } = befund.value;
    const gemeinden = one.entscheidungen.map(({ gemeinde }) => gemeinde).join("+");
    return `${one.art} ${one.name}: ${gemeinden} ${umfang?.times(100).toFixed(2) ?? "–"} ${ergebnis}`;
  });
}

const hours = (stunden: string) => ({ stunden: new Decimal(stunden) });

test.each<[string, readonly Entscheidung[], readonly string[]]>([
  [
    "15 of 39 hours alone are too few (R13)",
    [entscheidung("Cleebronn", { wahl: "eigenregie", ...hours("15") })],
    ["gemeinde Cleebronn: Cleebronn 38.46 nichtErfuellt"],
  ],
  [
    "with the two posts of the town that does the work they are enough (R13)",
    [
      entscheidung("Brackenheim", { wahl: "eigenregie", ...hours("78") }),
      entscheidung("Cleebronn", { wahl: "andereStadt", traeger: "Brackenheim", ...hours("15") }),
    ],
    ["verbund Brackenheim: Brackenheim+Cleebronn 238.46 erfuellt"],
  ],
  [
    "exactly half a post is enough (R13)",
    [entscheidung("Flein", { wahl: "eigenregie", ...hours("19.5") })],
    ["gemeinde Flein: Flein 50.00 erfuellt"],
  ],
  [
    "a Verbund is one carrier, and its hours count together",
    [
      entscheidung("Eppingen", { wahl: "verbund", verbund: "Eppingen-Gemmingen", ...hours("12") }),
      entscheidung("Gemmingen", { wahl: "verbund", verbund: "Eppingen-Gemmingen", ...hours("7.4") }),
    ],
    ["verbund Eppingen-Gemmingen: Eppingen+Gemmingen 49.74 nichtErfuellt"],
  ],
  [
    "missing hours leave it open, unless the known ones are enough",
    [
      entscheidung("A", { wahl: "verbund", verbund: "Eins", ...hours("12") }),
      entscheidung("B", { wahl: "verbund", verbund: "Eins" }),
      entscheidung("C", { wahl: "verbund", verbund: "Zwei", ...hours("20") }),
      entscheidung("D", { wahl: "verbund", verbund: "Zwei" }),
      entscheidung("E", { wahl: "eigenregie" }),
    ],
    ["verbund Eins: A+B 30.77 offen", "verbund Zwei: C+D 51.28 erfuellt", "gemeinde E: E – offen"],
  ],
  [
    "the county's own work and open decisions are not checked",
    [
      entscheidung("Ilsfeld", { wahl: "landkreis" }),
      entscheidung("Ebhausen", { wahl: "traegerDesLandkreises", traeger: "Diakonie", ...hours("1") }),
      entscheidung("Enzklösterle", { wahl: "keinBedarf" }),
      entscheidung("Widdern", {}),
    ],
    [
      "landkreis Landkreis Heilbronn: Ilsfeld – entfaellt",
      "traegerDesLandkreises Diakonie: Ebhausen – entfaellt",
      "keinBedarf Enzklösterle: Enzklösterle – entfaellt",
      "offen : Widdern – entfaellt",
    ],
  ],
  [
    "a welfare organisation that a Gemeinde chose is checked like its own post",
    [entscheidung("Flein", { wahl: "traegerDerGemeinde", traeger: "Caritas", ...hours("10") })],
    ["traegerDerGemeinde Caritas: Flein 25.64 nichtErfuellt"],
  ],
])("%s", (_, entscheidungen, expected) => {
  expect(shown(entscheidungen)).toEqual(expected);
});

it("measures against the full week of the house", () => {
  expect(shown([entscheidung("Flein", { wahl: "eigenregie", ...hours("20") })], "41")).toEqual([
    "gemeinde Flein: Flein 48.78 nichtErfuellt",
  ]);
  expect(shown([entscheidung("Flein", { wahl: "eigenregie", ...hours("20") })], "none")).toEqual([
    "gemeinde Flein: Flein – offen",
  ]);
});

it("refuses a day on which the VwV does not hold", () => {
  const [traeger] = traegerschaftenOf([entscheidung("Flein", { wahl: "eigenregie", ...hours("20") })], "LK");
  expect(traeger && pruefeStellenumfang(traeger, new Decimal(39), day("2030-01-01"))).toMatchObject({
    ok: false,
    refusal: { kind: "keineFassung" },
  });
});
