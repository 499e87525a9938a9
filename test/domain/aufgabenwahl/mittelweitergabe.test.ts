import { openEntscheidung, type Aufgabenwahl } from "../../../src/domain/aufgabenwahl/entscheidung";
import { mittelweitergabeOf, type Traegerangaben } from "../../../src/domain/aufgabenwahl/mittelweitergabe";
import { traegerschaftenOf } from "../../../src/domain/aufgabenwahl/traegerschaft";
import { betragOf, plainEuros } from "../../../src/domain/geld/betrag";

const wahlen: readonly (readonly [string, Aufgabenwahl, string])[] = [
  ["Calw", "landkreis", ""],
  ["Ebhausen", "traegerDesLandkreises", "Diakonie"],
  ["Wildberg", "verbund", "Althengstett"],
  ["Althengstett", "verbund", "Althengstett"],
  ["Altensteig", "eigenregie", ""],
  ["Nagold", "offen", ""],
];
const entscheidungen = wahlen.map(([gemeinde, wahl, traeger]) => ({
  ...openEntscheidung(2018, gemeinde),
  wahl,
  traeger,
}));
const zuteilung = new Map(
  entscheidungen.map(({ gemeinde }, at) => [
    gemeinde,
    { bestand: at + 1, betrag: betragOf(BigInt(at + 1) * 100000n) },
  ]),
);
const angaben: readonly Traegerangaben[] = [
  { jahr: 2018, traeger: "Diakonie", vertragskosten: betragOf(150000n), bemerkung: "" },
  { jahr: 2018, traeger: "Althengstett", weitergegeben: betragOf(300000n), bemerkung: "" },
];

it("says what goes out, what stays, and what the county's own team has after its contracts", () => {
  const result = mittelweitergabeOf(
    traegerschaftenOf(entscheidungen, "Landkreis Calw"),
    zuteilung,
    angaben,
    betragOf(100000n),
  );
  expect(
    result.zeilen.map(({ name, personen, betrag, stellen, offen }) => [
      name,
      personen,
      plainEuros(betrag),
      stellen === "unbekannt" ? stellen : stellen.toFixed(2),
      offen === undefined ? "–" : plainEuros(offen),
    ]),
  ).toEqual([
    ["Landkreis Calw", 1, "1000.00", "1.00", "–"],
    ["Diakonie", 2, "2000.00", "2.00", "–"],
    ["Althengstett", 7, "7000.00", "7.00", "4000.00"],
    ["Altensteig", 5, "5000.00", "5.00", "5000.00"],
    ["", 6, "6000.00", "6.00", "–"],
  ]);
  expect({
    weiterzugeben: plainEuros(result.weiterzugeben),
    bleibt: plainEuros(result.bleibt),
    vertragskosten: plainEuros(result.vertragskosten),
    eigenesTeam: plainEuros(result.eigenesTeam),
    unentschieden: plainEuros(result.unentschieden),
  }).toEqual({
    weiterzugeben: "12000.00",
    bleibt: "3000.00",
    vertragskosten: "1500.00",
    eigenesTeam: "1500.00",
    unentschieden: "6000.00",
  });
  expect(result.eigeneStellen !== "unbekannt" && result.eigeneStellen.toFixed(2)).toBe("1.50");
});

it("keeps what was entered for a carrier whom nobody has chosen any more", () => {
  const { zeilen } = mittelweitergabeOf(
    traegerschaftenOf(entscheidungen, "Landkreis Calw"),
    zuteilung,
    [
      { jahr: 2018, traeger: "Caritas", weitergegeben: betragOf(500n), bemerkung: "" },
      { jahr: 2018, traeger: "AWO", bemerkung: "" },
    ],
    undefined,
  );
  expect(zeilen.slice(5).map(({ art, name, offen }) => [art, name, offen])).toEqual([
    ["ohneGemeinde", "Caritas", -500n],
  ]);
});

it("leaves posts unknown as long as nobody said what one costs", () => {
  const { zeilen, eigeneStellen } = mittelweitergabeOf(
    traegerschaftenOf(entscheidungen, "Landkreis Calw"),
    zuteilung,
    [],
    undefined,
  );
  expect([eigeneStellen, ...zeilen.map(({ stellen }) => stellen)]).toEqual(Array(6).fill("unbekannt"));
});
