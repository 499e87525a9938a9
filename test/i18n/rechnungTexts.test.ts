import { BEHANDLUNGEN, type UstBehandlung } from "../../src/domain/abrechnung/umsatzsteuer/ustBehandlung";
import { POSITIONSARTEN } from "../../src/domain/abrechnung/rechnung/position";
import {
  belegText,
  positionName,
  rechnungsvermerk,
  steuerhinweis,
  zahlungsbedingung,
} from "../../src/i18n/rechnungTexts";
import { readFall, rechnungOf } from "../einvoice/fall";

const RECHNUNG = rechnungOf(readFall("regelsteuersatz"));
const STORNO = rechnungOf(readFall("storno"));
const ABRECHNUNG = rechnungOf(readFall("abrechnung"));

test.each([
  ["invoice", RECHNUNG, "Integrationsmanagement, 1. Quartal 2025"],
  ["Storno", STORNO, "Storno der Rechnung IM-2025-08125017-Q1-01 vom 14.04.2025"],
  [
    "settlement that names nothing",
    { ...ABRECHNUNG, bezuege: [] },
    "Integrationsmanagement, Abrechnung des Jahres 2025",
  ],
])("says what the %s is for", (_, rechnung, vermerk) => {
  expect(rechnungsvermerk(rechnung, "de")).toBe(vermerk);
  expect(rechnungsvermerk(rechnung, "en")).not.toBe(vermerk);
});

it("names what a settlement settles", () => {
  expect(rechnungsvermerk(ABRECHNUNG, "de")).toMatch(/ zu IM-2025-08125017-Q1-01 vom 14\.04\.2025, IM-/u);
});

test.each([
  ["to be paid", RECHNUNG, "Zahlbar bis 14.05.2025 ohne Abzug."],
  ["paid back", STORNO, "Nichts zu zahlen. Der Betrag wird erstattet oder verrechnet."],
])("says when an amount is %s", (_, rechnung, satz) => {
  expect(zahlungsbedingung(rechnung, "de")).toBe(satz);
});

it("names the paragraph of every reason, and none where VAT is shown", () => {
  const all = Object.keys(BEHANDLUNGEN) as UstBehandlung[];
  const named = all.filter((one) => steuerhinweis(one, "de").includes(BEHANDLUNGEN[one].fundstelle));
  expect(named).toEqual(all.filter((one) => one !== "regelsteuersatz"));
  expect(steuerhinweis("regelsteuersatz", "de")).toBe("");
});

it("names a line by its Art and what it is for", () => {
  const [position] = RECHNUNG.positionen;
  expect(positionName(position!, "de")).toBe("Personalkosten, IM 1");
  expect(positionName({ ...position!, bezeichnung: " " }, "de")).toBe("Personalkosten");
  const names = POSITIONSARTEN.map((art) => positionName({ ...position!, art, bezeichnung: "" }, "de"));
  expect(new Set(names).size).toBe(POSITIONSARTEN.length);
});

it("names a receipt if there is one", () => {
  expect(belegText(" R 17 ", "de")).toBe("Beleg: R 17");
  expect(belegText(" ", "de")).toBe("");
});
