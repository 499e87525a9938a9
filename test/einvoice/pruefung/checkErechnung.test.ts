import type { Erechnung, Erechnungszeile, Steuergruppe } from "../../../src/einvoice/erechnung";
import { erechnungOf } from "../../../src/einvoice/erechnungOf";
import { checkErechnung } from "../../../src/einvoice/pruefung/checkErechnung";
import { readFall, rechnungOf } from "../fall";

/** 9.240,39 net, 1.755,67 VAT, 10.996,06 gross, in three lines. */
const S = erechnungOf(rechnungOf(readFall("regelsteuersatz")));
const E = erechnungOf(rechnungOf(readFall("steuerfrei-nr18")));
const O = erechnungOf(rechnungOf(readFall("nicht-steuerbar-2b")));
const STORNO = erechnungOf(rechnungOf(readFall("storno")));

test.each([
  ["taxed", S],
  ["exempt", E],
  ["outside the scope", O],
  ["taken back", STORNO],
  ["taxed and exempt on one invoice", taxedAndExempt()],
])("finds nothing wrong with what is right: %s", (_, erechnung) => {
  expect(checkErechnung(erechnung)).toEqual([]);
});

type Row = readonly [what: string, wrong: Erechnung, ...regeln: string[]];

const MASTER_DATA: readonly Row[] = [
  ["no Leitweg-ID", buyer({ leitwegId: "" }), "BR-DE-15", "PEPPOL-EN16931-R010"],
  ["a Leitweg-ID with wrong check digits", buyer({ leitwegId: "08226097-A7157-84" }), "INTM-LEITWEG-ID"],
  ["a Leitweg-ID without form", buyer({ leitwegId: "Gemeinde" }), "INTM-LEITWEG-ID"],
  ["S without VAT id or tax number", seller({ ustIdNr: "", steuernummer: "" }), "BR-S-02", "BR-DE-16"],
  ["E without VAT id or tax number", seller({ ustIdNr: "", steuernummer: "" }, E), "BR-E-02", "BR-DE-16"],
  ["O with a VAT id", seller({ ustIdNr: "DE145800000" }, O), "BR-O-02"],
  ["a VAT id without country", seller({ ustIdNr: "145800000" }), "BR-CO-09"],
  ["no seller id", seller({ sellerId: "" }, O), "BR-CO-26"],
  ["no seller id where only a tax number is", seller({ sellerId: "", ustIdNr: "" }), "BR-CO-26"],
  [
    "no seller contact",
    seller({ kontakt: "", telefon: "", email: "" }),
    ...["BR-DE-2", "BR-DE-5", "BR-DE-2", "BR-DE-6", "BR-DE-2", "BR-DE-7", "PEPPOL-EN16931-R020"],
  ],
  ["no contact name", seller({ kontakt: "" }), "BR-DE-5"],
  ["no phone", seller({ telefon: "" }), "BR-DE-6"],
  ["a phone without digits", seller({ telefon: "07" }), "BR-DE-27"],
  ["no mail", seller({ email: "" }), "BR-DE-7", "PEPPOL-EN16931-R020"],
  ["a mail with an umlaut", seller({ email: "bürger@stadt.example" }), "BR-DE-28"],
  ["a mail without domain", seller({ email: "rechnung@stadt" }), "BR-DE-28"],
  ["no seller name", seller({ name: "" }), "BR-06"],
  ["no seller street", seller({ strasse: "" }), "§ 14 Abs. 4 Satz 1 Nr. 1 UStG"],
  ["no seller city", seller({ ort: "" }), "BR-DE-3"],
  ["no seller post code", seller({ plz: "" }), "BR-DE-4"],
  ["no buyer name", buyer({ name: "" }), "BR-07"],
  ["no buyer street", buyer({ strasse: "" }), "§ 14 Abs. 4 Satz 1 Nr. 1 UStG"],
  ["no buyer city", buyer({ ort: "" }), "BR-DE-8"],
  ["no buyer post code", buyer({ plz: "" }), "BR-DE-9"],
  ["a bad IBAN", payment({ iban: "DE03120300000000202051" }), "BR-DE-19"],
  ["no IBAN", payment({ iban: "" }), "BR-DE-23-a", "BR-61"],
  ["a BIC of nine signs", payment({ bic: "BYLADEM10" }), "INTM-BIC"],
];

const AMOUNTS: readonly Row[] = [
  ["the sum of the lines a cent off", sums({ zeilen: "9240.40" }), "BR-CO-10", "BR-CO-13"],
  ["net a cent off", sums({ netto: "9240.38" }), "BR-CO-13", "BR-CO-15"],
  ["VAT in all a cent off", { ...S, ust: "1755.66" }, "BR-CO-14", "BR-CO-15"],
  ["gross a cent off", sums({ brutto: "10996.05" }), "BR-CO-15", "BR-CO-16"],
  ["due a cent off", sums({ zahlbetrag: "10996.07" }), "BR-CO-16"],
  ["VAT not base × rate", group({ betrag: "1755.68" }), "BR-CO-17", "BR-S-09", "BR-CO-14"],
  ["VAT on what is exempt", group({ betrag: "0.01" }, E), "BR-CO-17", "BR-E-09", "BR-CO-14"],
  ["VAT outside the scope", group({ betrag: "0.01" }, O), "BR-CO-17", "BR-O-09", "BR-CO-14"],
  ["a base that is not its lines", group({ basis: "9240.40" }), "BR-S-08"],
  ["an exempt base that is not its lines", group({ basis: "4175.99" }, E), "BR-E-08"],
  ["a base outside the scope that is not its lines", group({ basis: "8254.80" }, O), "BR-O-08"],
  ["a line that is not its price", firstLine({ preis: "6923.09" }), "PEPPOL-EN16931-R120"],
  ["a line of three decimals", firstLine({ betrag: "6923.080" }), "BR-DEC-23"],
  ["a sum of three decimals", sums({ zeilen: "9240.390" }), "BR-DEC-09"],
  ["net of three decimals", sums({ netto: "9240.390" }), "BR-DEC-12"],
  ["VAT of three decimals", { ...S, ust: "1755.670" }, "BR-DEC-13"],
  ["gross of three decimals", sums({ brutto: "10996.060" }), "BR-DEC-14"],
  ["due of three decimals", sums({ zahlbetrag: "10996.060" }), "BR-DEC-18"],
  ["a base of three decimals", group({ basis: "9240.390" }), "BR-DEC-19"],
  ["VAT of a rate of three decimals", group({ betrag: "1755.674" }), "BR-DEC-20"],
  ["a German comma", sums({ netto: "9240,39" }), "BR-DEC-12"],
  ["a price below zero", firstLine({ menge: "-1", preis: "-6923.08" }), "BR-27"],
];

const VAT: readonly Row[] = [
  ["no breakdown", { ...S, steuern: [] }, "BR-CO-18", "BR-S-01", "BR-CO-14"],
  ["a rate outside the scope", firstLine({ satz: "0" }, O), "BR-O-05"],
  [
    "a group outside the scope with 19 %",
    group({ satz: "19", betrag: "0.00" }, O),
    "BR-O-01",
    "BR-O-01",
    "BR-O-05",
    "BR-O-08",
    "BR-CO-17",
    "BR-O-09",
  ],
  ["a group outside the scope without rate", group({ satz: "" }, O), "BR-DE-14"],
  ["outside the scope without reason", group({ grund: "" }, O), "BR-O-10"],
  ["exempt without reason", group({ grund: "" }, E), "BR-E-10"],
  ["taxed with a reason against it", group({ grund: "§ 4 Nr. 18 UStG" }), "BR-S-10"],
  ["taxed lines without rate", firstLine({ satz: "0" }), "BR-S-01", "BR-S-05", "BR-S-08"],
  ["S and O together", mixed("O"), "BR-O-11", "BR-O-12"],
  ["E and O together", mixedExempt(), "BR-O-11", "BR-O-12"],
  [
    "a line outside the scope among taxed ones",
    firstLine({ kategorie: "O", satz: "" }),
    "BR-O-02",
    "BR-O-12",
    "BR-O-01",
    "BR-S-08",
  ],
];

const PAYMENT: readonly Row[] = [
  ["no payment means", { ...S, zahlung: "keine" }, "BR-DE-1"],
  ["no due date and no terms", { ...S, faelligAm: "", zahlungsbedingung: "" }, "BR-CO-25"],
  ["a discount in free form", { ...S, zahlungsbedingung: "2 % Skonto bei Zahlung in 14 Tagen" }, "BR-DE-18"],
  [
    "a discount where none is offered",
    { ...S, zahlungsbedingung: "#SKONTO#TAGE=14#PROZENT=2.00#" },
    "BR-DE-18",
  ],
  ["a correction of nothing", { ...STORNO, bezuege: [] }, "BR-DE-26"],
];

const CODES: readonly Row[] = [
  ["a wrong specification id", { ...S, spezifikation: "urn:cen.eu:en16931:2017" }, "BR-DE-21"],
  ["no process", { ...S, prozess: "" }, "PEPPOL-EN16931-R001"],
  ["a credit note under Invoice", { ...S, typ: "381" }, "BR-CL-01"],
  ["a wrong currency", { ...S, waehrung: "Euro" }, "BR-CL-04"],
  ["a wrong unit", firstLine({ einheit: "Stück" }), "BR-CL-23"],
  ["a wrong country of the seller", seller({ land: "D" }), "BR-CL-14"],
  ["a wrong country of the buyer", buyer({ land: "Deutschland" }), "BR-CL-14"],
  ["direct debit", payment({ art: "59" }), "BR-CL-16"],
  ["a wrong scheme of the buyer's address", buyer({ adressschema: "9930" }), "BR-CL-25"],
  ["a wrong scheme of the seller's address", seller({ adressschema: "Mail" }), "BR-CL-25"],
  ["a wrong scheme of the seller id", seller({ sellerSchema: "K" }), "BR-CL-10"],
  ["a reason code that is not", group({ grundcode: "VATEX-DE-18" }, E), "BR-CL-22"],
  ["zero-rated instead of exempt", zeroRated(), "BR-CL-17", "BR-CL-18", "BR-CL-18"],
];

const DAYS: readonly Row[] = [
  ["an end before the start", period("2025-03-31", "2025-01-01"), "BR-29"],
  ["no start", period("", "2025-03-31"), "PEPPOL-EN16931-F001"],
  ["a day that is not", { ...S, rechnungsdatum: "2025-02-30" }, "BR-03"],
  ["a German day", { ...S, faelligAm: "14.05.2025" }, "PEPPOL-EN16931-F001"],
  ["a line that ends before it starts", linePeriod("2025-03-31", "2025-01-01"), "BR-30"],
  ["a line before the period", linePeriod("2024-12-31", "2025-03-31"), "PEPPOL-EN16931-R110"],
  ["a line after the period", linePeriod("2025-01-01", "2025-04-01"), "PEPPOL-EN16931-R111"],
  ["no calendar quarter", period("2025-02-01", "2025-04-30"), "INTM-QUARTAL"],
  ["another quarter than its number says", { ...S, quartal: { jahr: 2025, nummer: 2 } }, "INTM-QUARTAL"],
  ["a fifth quarter", { ...S, quartal: { jahr: 2025, nummer: 5 } }, "INTM-QUARTAL"],
];

const TEXTS: readonly Row[] = [
  ["a control character", firstLine({ name: "IM\u00071" }), "INTM-ZEICHEN"],
  ["a C1 control character", seller({ strasse: "Markt\u0085 1" }), "INTM-ZEICHEN"],
  ["half of an emoji", buyer({ name: "Gemeinde \ud83c" }), "INTM-ZEICHEN"],
  ["undefined", firstLine({ name: "Personalkosten, undefined" }), "INTM-PLATZHALTER"],
  ["NaN", { ...S, vermerk: "NaN. Quartal 2025" }, "INTM-PLATZHALTER"],
  ["[object Object]", buyer({ strasse: "[object Object]" }), "INTM-PLATZHALTER"],
  ["an Excel error", seller({ kontakt: "#NAME?" }), "INTM-PLATZHALTER"],
  ["no number", { ...S, nummer: "" }, "BR-02"],
  ["no agreement", { ...S, vereinbarung: "" }, "INTM-VEREINBARUNG"],
  ["a line without name", firstLine({ name: "" }), "BR-25"],
  ["a line number twice", firstLine({ nummer: "2" }), "INTM-ZEILE"],
];

describe.each([
  ["master data", MASTER_DATA],
  ["amounts", AMOUNTS],
  ["VAT", VAT],
  ["payment", PAYMENT],
  ["codes", CODES],
  ["days", DAYS],
  ["texts", TEXTS],
])("%s", (_, rows) => {
  test.each(rows.map(([what, wrong, ...regeln]) => ({ what, wrong, regeln })))(
    "$what: $regeln",
    ({ wrong, regeln }) => {
      const found = checkErechnung(wrong).flatMap((one) => one.regeln);
      expect([...new Set(found)].sort()).toEqual(expect.arrayContaining([...new Set(regeln)].sort()));
      expect(found.filter((regel) => !regeln.includes(regel) && !FOLLOWS.includes(regel))).toEqual([]);
    },
  );
});

/** What is wrong as well, because something else is: a changed base has another tax, a moved period other lines. */
const FOLLOWS = ["BR-CO-17", "BR-S-09", "PEPPOL-EN16931-R110", "PEPPOL-EN16931-R111", "INTM-QUARTAL"];

it("reports an invoice without lines", () => {
  const kinds = checkErechnung({ ...S, zeilen: [] }).map(({ kind, regeln }) => [kind, ...regeln]);
  expect(kinds).toContainEqual(["keineZeilen", "BR-16"]);
});

it("names the cell to fill", () => {
  expect(checkErechnung(buyer({ leitwegId: "" }))).toEqual([
    {
      kind: "fehlt",
      fundort: { kind: "feld", rolle: "empfaenger", ags: "08125017", feld: "leitwegId" },
      regeln: ["BR-DE-15", "PEPPOL-EN16931-R010"],
    },
  ]);
});

it("says what a sum should be", () => {
  expect(checkErechnung(sums({ zahlbetrag: "10996.07" }))).toEqual([
    {
      kind: "betragFalsch",
      fundort: { kind: "kopf", term: "BT-115" },
      ist: "10996.07",
      soll: "10996.06",
      regeln: ["BR-CO-16"],
    },
  ]);
});

function seller(change: Partial<Erechnung["leistender"]>, from = S): Erechnung {
  return { ...from, leistender: { ...from.leistender, ...change } };
}

function buyer(change: Partial<Erechnung["empfaenger"]>): Erechnung {
  return { ...S, empfaenger: { ...S.empfaenger, ...change } };
}

function payment(change: Partial<Exclude<Erechnung["zahlung"], "keine">>): Erechnung {
  if (S.zahlung === "keine") throw new Error("the invoice has payment means");
  return { ...S, zahlung: { ...S.zahlung, ...change } };
}

function sums(change: Partial<Erechnung["summen"]>): Erechnung {
  return { ...S, summen: { ...S.summen, ...change } };
}

function group(change: Partial<Steuergruppe>, from = S): Erechnung {
  return { ...from, steuern: from.steuern.map((one) => ({ ...one, ...change })) };
}

function firstLine(change: Partial<Erechnungszeile>, from = S): Erechnung {
  return {
    ...from,
    zeilen: from.zeilen.map((zeile, index) => (index === 0 ? { ...zeile, ...change } : zeile)),
  };
}

function period(von: string, bis: string): Erechnung {
  return { ...S, zeitraum: { von, bis } };
}

function linePeriod(von: string, bis: string): Erechnung {
  return firstLine({ zeitraum: { von, bis } });
}

/** The exempt and the taxed lines on one invoice, rightly summed up: 13.416,39 + 1.755,67 = 15.172,06. */
function taxedAndExempt(): Erechnung {
  const period = S.zeitraum;
  const exempt = E.zeilen.map((zeile) => ({ ...zeile, nummer: `E${zeile.nummer}`, zeitraum: period }));
  return {
    ...S,
    steuern: [...S.steuern, ...E.steuern],
    zeilen: [...S.zeilen, ...exempt],
    summen: { zeilen: "13416.39", netto: "13416.39", brutto: "15172.06", zahlbetrag: "15172.06" },
  };
}

/** The second line of the invoice made one outside the scope, with a group of its own. */
function mixed(kategorie: "O"): Erechnung {
  const [first, second, ...others] = S.zeilen;
  const outside = { ...O.steuern[0]!, basis: "932.69" };
  return {
    ...S,
    leistender: { ...S.leistender, ustIdNr: "" },
    zeilen: [first!, { ...second!, kategorie, satz: "" }, ...others],
    steuern: [{ ...S.steuern[0]!, basis: "8307.70", betrag: "1578.46" }, outside],
    ust: "1578.46",
    summen: { ...S.summen, brutto: "10818.85", zahlbetrag: "10818.85" },
  };
}

function mixedExempt(): Erechnung {
  const [first, second] = E.zeilen;
  return {
    ...E,
    zeilen: [first!, { ...second!, kategorie: "O", satz: "" }],
    steuern: [
      { ...E.steuern[0]!, basis: "4127.40" },
      { ...O.steuern[0]!, basis: "48.60" },
    ],
  };
}

function zeroRated(): Erechnung {
  const zero = group({ kategorie: "Z" }, E);
  return { ...zero, zeilen: zero.zeilen.map((zeile) => ({ ...zeile, kategorie: "Z" })) };
}
