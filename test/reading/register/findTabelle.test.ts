import { csvContent } from "../../../src/reading/register/csvContent";
import { findPersonenlisten, findRegister } from "../../../src/reading/register/findTabelle";
import { readPersonen } from "../../../src/reading/register/readPersonen";
import type { SheetContent } from "../../../src/workbook/sheetContent";

const csv = (text: string) => csvContent(new TextEncoder().encode(text));

function personsOf(content: SheetContent, find: typeof findRegister = findRegister) {
  return find(content).flatMap((tabelle) => readPersonen(tabelle, "r.csv", "ort"));
}

const GERMAN = `Familienname;Geburtsname;Vornamen;Geburtsdatum;Geschlecht;Staatsangehörigkeit;Straße;Haus-Nr.;Ort;Einzugsdatum;Auszugsdatum;Sterbedatum;Wohnungsstatus;AZR-Nummer;Familiennummer;Gesetzl. Vertreter;Meldestatus
Zerbo;Sow;Awa Aïcha;17.06.1990;weiblich;Burkina Faso;Talstraße;5 b;Musterdorf;01.03.2021;31.12.2022;;Hauptwohnung;12 34;F7;"Sow, Fatou (01.02.1960)";verzogen
`;

it("reads the columns of a register", () => {
  expect(personsOf(csv(GERMAN))).toEqual([
    {
      herkunft: { file: "r.csv", sheet: "", row: 2 },
      familienname: "Zerbo",
      geburtsname: "Sow",
      vornamen: "Awa Aïcha",
      geburt: { tag: 17, monat: 6, jahr: 1990 },
      geschlecht: "w",
      staat: "Burkina Faso",
      strasse: "Talstraße",
      hausnummer: "5 b",
      gemeinde: "Musterdorf",
      azr: "1234",
      familie: "F7",
      meldung: {
        einzug: "2021-03-01",
        auszug: "2022-12-31",
        wohnung: "haupt",
        stand: "weggezogen",
        eltern: "Sow, Fatou (01.02.1960)",
      },
    },
  ]);
});

it("reads English headers, whatever the separator", () => {
  const text =
    "rec_id, given_name, surname, street_number, address_1, date_of_birth, sex\nr1, awa, zerbo, 5, tal street, 19900617, f\n";
  expect(personsOf(csv(text))[0]).toMatchObject({
    familienname: "zerbo",
    vornamen: "awa",
    strasse: "tal street",
    hausnummer: "5",
    geburt: { tag: 17, monat: 6, jahr: 1990 },
    geschlecht: "w",
  });
});

it("takes one column for the whole name, and skips a second header row and lines above", () => {
  const text =
    "Melderegister Musterdorf\n\nName;Geburtsdatum\n(Nachname, Vorname);(TT.MM.JJJJ)\nZerbo, Awa;17.06.1990\n";
  expect(
    personsOf(csv(text)).map(({ familienname, vornamen, herkunft }) => [
      familienname,
      vornamen,
      herkunft.row,
    ]),
  ).toEqual([["Zerbo", "Awa", 5]]);
});

it("finds no table without names and birth dates", () => {
  expect(findRegister(csv("Gemeinde;Personen\nMusterdorf;12\n"))).toEqual([]);
});

it("finds the county's list among lines of text, with what it says besides", () => {
  const content: SheetContent = {
    ...csv(""),
    name: "Liste",
    rows: [
      ["Gemeinde Musterdorf", null, null, null, null],
      [null],
      ["Nr.", null, "Familienname", "Vorname", "Geburtsdatum", "Zuweisung am", "Geschlecht"],
      [1, null, "Zerbo", "Awa", 33041, 44256, "w"],
      [2, null, "Kovalenko", "Ihor", "01.01.1990", "05.03.2021", "m"],
      ["Nachgeborene:", null, null, null, null, null],
      [3, null, "Zerbo", "Issa", "05.07.2022", "05.07.2022", "m"],
    ],
  };
  expect(
    personsOf(content, findPersonenlisten).map(({ vornamen, zuweisung, geschlecht, herkunft }) => [
      vornamen,
      zuweisung,
      geschlecht,
      herkunft.row,
    ]),
  ).toEqual([
    ["Awa", "2021-03-01", "w", 4],
    ["Ihor", "2021-03-05", "m", 5],
    ["Issa", "2022-07-05", "m", 7],
  ]);
});
