import { Decimal } from "../../../../src/domain/geld/decimal";
import { checkVereinbarung } from "../../../../src/domain/abrechnung/vereinbarung/checkVereinbarung";
import { vereinbarungOf, type Gegeben, type GegebeneFassung } from "../gegeben";

const AB = "2025-01-01";
const BRACKENHEIM = ["08125013", "Brackenheim"] as const;
const CLEEBRONN = ["08125017", "Cleebronn"] as const;

it("finds nothing wrong with a plain agreement", () => {
  expect(checkVereinbarung(vereinbarungOf({ jahr: 2025 }))).toEqual([]);
});

test.each<[string, Omit<Gegeben, "jahr">, readonly object[]]>([
  [
    "a town billing itself",
    { empfaenger: { ags: "08125013" } },
    [{ kind: "eigeneRechnung", ags: "08125013" }],
  ],
  ["an AGS without its zero", { empfaenger: { ags: "8125017" } }, [{ kind: "keineAgs", input: "8125017" }]],
  [
    "an end before the beginning",
    { laufzeit: ["2025-02-01", "2025-01-31"] },
    [{ kind: "endeVorAnfang", von: "2025-02-01", bis: "2025-01-31" }],
  ],
  [
    "a version that begins the day after the service",
    { fassungen: [{ ab: "2025-01-02" }] },
    [{ kind: "keineVereinbarungsfassung", tag: AB }],
  ],
  [
    "two versions from one day",
    { fassungen: [{ ab: AB }, { ab: AB }] },
    [{ kind: "zweiFassungen", wovon: "vereinbarung", ab: AB }],
  ],
  [
    "two VAT decisions from one day",
    {
      umsatzsteuer: [
        { ab: AB, behandlung: "regelsteuersatz" },
        { ab: AB, behandlung: "steuerfreiNr18" },
      ],
    },
    [{ kind: "zweiFassungen", wovon: "umsatzsteuer", ab: AB }],
  ],
])("refuses %s", (_, gegeben, fehler) => {
  expect(checkVereinbarung(vereinbarungOf({ jahr: 2025, ...gegeben }))).toEqual(fehler);
});

test.each<[string, Omit<GegebeneFassung, "ab">, readonly object[]]>([
  ["half a day to pay", { zahlungszielTage: 1.5 }, [{ kind: "keinZahlungsziel", ab: AB, tage: 1.5 }]],
  ["less than no day to pay", { zahlungszielTage: -1 }, [{ kind: "keinZahlungsziel", ab: AB, tage: -1 }]],
  ["more than a year to pay", { zahlungszielTage: 366 }, [{ kind: "keinZahlungsziel", ab: AB, tage: 366 }]],
  ["no post", { stunden: [] }, [{ kind: "keineStelle", ab: AB }]],
  [
    "a post twice",
    {
      stunden: [
        ["IM 1", "15", "39"],
        ["IM 1", "5", "39"],
      ],
    },
    [{ kind: "stelleDoppelt", ab: AB, stelle: "IM 1" }],
  ],
  ["no hours", { stunden: [["IM 1", "0", "39"]] }, [hours("0", "39")]],
  ["more hours than a full post", { stunden: [["IM 1", "39.01", "39"]] }, [hours("39.01", "39")]],
  ["a full post of 390 hours", { stunden: [["IM 1", "15", "390"]] }, [hours("15", "390")]],
  [
    "percentages of 97",
    {
      prozent: [
        [...BRACKENHEIM, "0.68"],
        [...CLEEBRONN, "0.29"],
      ],
    },
    [{ kind: "keineHundertProzent", ab: AB, summe: new Decimal("0.97") }],
  ],
  [
    "a percentage below nothing",
    {
      prozent: [
        [...BRACKENHEIM, "1.2"],
        [...CLEEBRONN, "-0.2"],
      ],
    },
    [{ kind: "keinAnteil", ab: AB, ags: "08125017" }],
  ],
  [
    "a client without a share",
    { prozent: [[...BRACKENHEIM, "1"]] },
    [{ kind: "empfaengerOhneAnteil", ab: AB, ags: "08125017" }],
  ],
  [
    "a Gemeinde twice",
    {
      prozent: [
        [...CLEEBRONN, "0.5"],
        [...CLEEBRONN, "0.5"],
      ],
    },
    [{ kind: "gemeindeDoppelt", ab: AB, ags: "08125017" }],
  ],
  [
    "nobody to count",
    {
      personen: [
        [...BRACKENHEIM, 0],
        [...CLEEBRONN, 0],
      ],
    },
    [{ kind: "keinePersonen", ab: AB }],
  ],
  [
    "persons below nothing",
    {
      personen: [
        [...BRACKENHEIM, 30],
        [...CLEEBRONN, -1],
      ],
    },
    [{ kind: "keinAnteil", ab: AB, ags: "08125017" }],
  ],
])("refuses %s", (_, fassung, fehler) => {
  expect(checkVereinbarung(vereinbarungOf({ jahr: 2025, fassungen: [{ ab: AB, ...fassung }] }))).toEqual(
    fehler,
  );
});

test.each<[string, Omit<GegebeneFassung, "ab">]>([
  ["pay at once", { zahlungszielTage: 0 }],
  ["the full hours", { stunden: [["IM 1", "39", "39"]] }],
  [
    "hundred percent in thirds",
    {
      prozent: [
        [...BRACKENHEIM, "0.6667"],
        [...CLEEBRONN, "0.3333"],
      ],
    },
  ],
])("takes %s", (_, fassung) => {
  expect(checkVereinbarung(vereinbarungOf({ jahr: 2025, fassungen: [{ ab: AB, ...fassung }] }))).toEqual([]);
});

test.each([
  ["", { kind: "keineNummer" }, { nummer: "" }],
  ["im", { kind: "keinNummernkreis", input: "im" }, { nummernkreis: "im" }],
])("refuses the number or circle %j", (_, fehler, change) => {
  expect(checkVereinbarung({ ...vereinbarungOf({ jahr: 2025 }), ...change })).toEqual([fehler]);
});

function hours(stundenProWoche: string, vollzeitstunden: string): object {
  return {
    kind: "keineStunden",
    ab: AB,
    stelle: "IM 1",
    stundenProWoche: new Decimal(stundenProWoche),
    vollzeitstunden: new Decimal(vollzeitstunden),
  };
}
