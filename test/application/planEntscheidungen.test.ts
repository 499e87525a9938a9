import {
  planEntscheidungen,
  pruefeEntscheidungen,
  readEntscheidungsstand,
  weitergabeOf,
  withGemeinden,
} from "../../src/application/planEntscheidungen";
import { openEntscheidung } from "../../src/domain/aufgabenwahl/entscheidung";
import { Decimal } from "../../src/domain/geld/decimal";
import { plainEuros } from "../../src/domain/geld/betrag";
import { openWorkbook } from "../../src/workbook/xlsx/openWorkbook";
import { good, mappeOf } from "../support/beispiele/beispiel";
import { heilbronn } from "../support/beispiele/heilbronn";
import { tag } from "../support/tag";

const KONTEXT = {
  jahr: 2025,
  landkreis: heilbronn.landkreis.name,
  einstellungen: { jahre: [heilbronn.werte] },
  heute: tag("2024-06-01"),
};
const VERMERK = { zeit: "2024-06-01T09:00", wer: "M. B.", version: "1.0.0" };

it("gives every Gemeinde of the year a row and leaves the others as they are", () => {
  const known = [
    { ...openEntscheidung(2025, "Ilsfeld"), wahl: "landkreis" as const },
    openEntscheidung(2024, "Cleebronn"),
  ];
  const all = withGemeinden(known, 2025, [{ name: "Ilsfeld" }, { name: "Cleebronn", ags: "08125017" }]);
  expect(all.map(({ jahr, gemeinde, wahl, ags }) => [jahr, gemeinde, wahl, ags])).toEqual([
    [2025, "Ilsfeld", "landkreis", undefined],
    [2024, "Cleebronn", "offen", undefined],
    [2025, "Cleebronn", "offen", "08125017"],
  ]);
});

it("reads the state of a workbook, checks each carrier, and writes the same again", async () => {
  const made = await mappeOf(heilbronn);
  const workbook = good(await openWorkbook(await made.save(), "heilbronn.xlsx"));
  const stand = good(await readEntscheidungsstand(workbook, 2025));
  const zeilen = pruefeEntscheidungen(stand, KONTEXT);
  const cleebronn = zeilen.find(({ entscheidung }) => entscheidung.gemeinde === "Cleebronn");
  expect([
    cleebronn?.befund.ergebnis,
    cleebronn?.befund.umfang?.times(100).toFixed(2),
    cleebronn?.betrag && plainEuros(cleebronn.betrag),
    cleebronn?.isUeberfaellig,
  ]).toEqual(["erfuellt", "238.46", "10635.77", false]);
  expect(zeilen.filter(({ isUeberfaellig }) => isUeberfaellig)).toHaveLength(40);
  const before = good(await workbook.read("IntM Entscheidungen")).rows.slice(4);
  good(await workbook.apply(planEntscheidungen(stand, { ...KONTEXT, heute: heilbronn.heute }, VERMERK)));
  expect(good(await workbook.read("IntM Entscheidungen")).rows.slice(4)).toEqual(before);
});

it("says that a Gemeinde alone with 15 hours fails, and by whom it may be helped", () => {
  const alone = {
    ...openEntscheidung(2025, "Cleebronn"),
    wahl: "eigenregie" as const,
    stunden: new Decimal(15),
  };
  const [zeile] = pruefeEntscheidungen({ entscheidungen: [alone], zuteilungen: new Map() }, KONTEXT);
  expect(zeile?.befund).toMatchObject({ ergebnis: "nichtErfuellt" });
  expect(zeile?.befund.umfang?.times(100).toFixed(2)).toBe("38.46");
});

it("does not judge a year of which the VwV does not speak", () => {
  const alone = {
    ...openEntscheidung(2018, "Altensteig"),
    wahl: "eigenregie" as const,
    stunden: new Decimal(1),
  };
  const kontext = {
    ...KONTEXT,
    einstellungen: { jahre: [{ jahr: 2018, vollzeitstunden: new Decimal(39) }] },
  };
  const [zeile] = pruefeEntscheidungen({ entscheidungen: [alone], zuteilungen: new Map() }, kontext);
  expect([zeile?.befund, zeile?.frist]).toEqual([{ ergebnis: "entfaellt" }, "keine"]);
});

it("counts the money of undecided Gemeinden to nobody", () => {
  const { unentschieden, bleibt } = weitergabeOf(
    {
      entscheidungen: [openEntscheidung(2025, "Flein")],
      zuteilungen: new Map([
        [
          2025,
          {
            sheet: "",
            zeilen: [
              {
                gemeinde: "Flein",
                bestand: 1,
                betrag: heilbronn.werte.kostenJeStelle!,
                stand: "vollstaendig",
              },
            ],
          },
        ],
      ]),
      angaben: [],
    },
    KONTEXT,
  );
  expect([plainEuros(unentschieden), plainEuros(bleibt)]).toEqual(["85850.00", "0.00"]);
});
