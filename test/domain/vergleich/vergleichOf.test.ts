import { betragOf } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { HEILBRONN } from "../../../src/domain/gemeinde/daten/heilbronn";
import { allocateGewichte } from "../../../src/domain/zuteilung/allocateGewichte";
import { vergleichOf, type Vergleichsseite } from "../../../src/domain/vergleich/vergleichOf";
import { gewichteOf } from "../../../src/domain/vergleich/verteilschluessel";

function seite(titel: string, betraege: Readonly<Record<string, bigint | "fehlt">>): Vergleichsseite {
  return {
    titel,
    zeilen: Object.entries(betraege).map(([gemeinde, cent]) => ({
      gemeinde,
      ...(cent === "fehlt" ? {} : { betrag: betragOf(cent) }),
    })),
  };
}

it("says for each Gemeinde what would change, in euros and as a part", () => {
  const { varianten, grundlage } = vergleichOf(
    seite("40 Mio.", { A: 10000n, B: 20000n, C: 0n, D: "fehlt" }),
    [seite("58 Mio.", { A: 14500n, B: 15000n, C: 100n, D: 500n, E: 700n })],
  );
  expect(
    varianten[0]?.zeilen.map((zeile) => [zeile.gemeinde, zeile.unterschied, zeile.veraenderung?.toFixed(4)]),
  ).toEqual([
    ["A", 4500n, "0.4500"],
    ["B", -5000n, "-0.2500"],
    ["C", 100n, undefined],
    ["D", undefined, undefined],
    ["E", undefined, undefined],
  ]);
  expect(varianten[0]?.summe).toBe(30800n);
  expect(grundlage.zeilen.map(({ gemeinde }) => gemeinde)).toEqual(["A", "B", "C", "D", "E"]);
});

const GEMEINDEN = HEILBRONN.gemeinden.filter(({ name }) =>
  ["Brackenheim", "Cleebronn", "Eppingen"].includes(name),
);

it("weighs by inhabitants, and with a factor for urban places", () => {
  const einwohner = gewichteOf({ kind: "einwohner" }, GEMEINDEN);
  expect(einwohner.ok && einwohner.value.map(({ gewicht }) => gewicht.toFixed())).toEqual([
    "16521",
    "3223",
    "22226",
  ]);
  const faktoren = {
    Gemeinde: new Decimal(1),
    Stadt: new Decimal("1.2"),
    "Große Kreisstadt": new Decimal("1.5"),
  };
  const urban = gewichteOf({ kind: "einwohnerMitFaktor", faktoren }, GEMEINDEN);
  expect(urban.ok && urban.value.map(({ gewicht }) => gewicht.toFixed())).toEqual([
    "19825.2",
    "3223",
    "33339",
  ]);
  const shares = urban.ok ? allocateGewichte(betragOf(100000000n), urban.value) : [];
  // 1.000.000 × 19825,2 / 56387,2, × 3223 / …, × 33339 / …
  expect(shares.map(({ betrag }) => betrag)).toEqual([35159043n, 5715836n, 59125121n]);
});

test.each([
  ["a Gemeinde without a weight", ["Brackenheim", "Cleebronn"], "1", "gewichtFehlt"],
  ["a negative weight", ["Brackenheim", "Cleebronn", "Eppingen"], "-1", "keinGewicht"],
  ["no weight at all", ["Brackenheim", "Cleebronn", "Eppingen"], "0", "keineGewichte"],
  ["a Gemeinde twice", ["Brackenheim", "Cleebronn", "Eppingen", "Eppingen"], "1", "gemeindeDoppelt"],
])("refuses own weights with %s", (_, names, gewicht, kind) => {
  const gewichte = names.map((gemeinde) => ({ gemeinde, gewicht: new Decimal(gewicht) }));
  expect(gewichteOf({ kind: "eigeneGewichte", gewichte }, GEMEINDEN)).toMatchObject({
    ok: false,
    refusal: { kind },
  });
});
