import fc from "fast-check";
import type { Partei } from "../../src/domain/abrechnung/partei/partei";
import type { Rechnung } from "../../src/domain/abrechnung/rechnung/rechnung";
import { eintragOf } from "../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import type { UstBehandlung } from "../../src/domain/abrechnung/umsatzsteuer/ustBehandlung";
import { xrechnungFileName, xrechnungOf } from "../../src/einvoice/xrechnungOf";
import { BRACKENHEIM, CLEEBRONN, type Gegeben } from "../domain/abrechnung/gegeben";
import { cancelled, draftOf, draftsOf, issued } from "../domain/abrechnung/rechnungsbuch/ausstellen";
import { readFall, rechnungOf } from "./fall";
import { at, readXml, textAt, type Knoten } from "./readXml";
import { brokenRules, cents } from "./xmlRules";

const RECHNUNG = rechnungOf(readFall("regelsteuersatz"));

function fileOf(rechnung: Rechnung, stammdaten: readonly Partei[] = []): Knoten {
  const xml = xrechnungOf(rechnung, stammdaten);
  if (!xml.ok) throw new Error(JSON.stringify(xml.refusal));
  return readXml(xml.value);
}

it("names the file like the invoice", () => {
  expect(xrechnungFileName(RECHNUNG)).toBe("IM-2025-08125017-Q1-01.xml");
  expect(xrechnungFileName({ ...RECHNUNG, nummer: "../IM 1" })).toBe("___IM_1.xml");
});

describe("master data of today", () => {
  const open = { leitwegId: "", kontakt: "", telefon: "", email: "", sellerId: "", bic: "" };
  const issuedBefore: Rechnung = {
    ...RECHNUNG,
    leistender: { ...RECHNUNG.leistender, ...open, ustIdNr: "" },
    empfaenger: { ...RECHNUNG.empfaenger, ...open },
  };

  it("is not there: every open cell is named", () => {
    const xml = xrechnungOf(issuedBefore, []);
    const cells = xml.ok ? [] : xml.refusal.map((one) => (one.kind === "fehlt" ? one.fundort : one));
    expect(cells).toEqual([
      { kind: "feld", rolle: "empfaenger", ags: "08125017", feld: "leitwegId" },
      { kind: "feld", rolle: "leistender", ags: "08125013", feld: "kontakt" },
      { kind: "feld", rolle: "leistender", ags: "08125013", feld: "telefon" },
      { kind: "feld", rolle: "leistender", ags: "08125013", feld: "email" },
      { kind: "feld", rolle: "leistender", ags: "08125013", feld: "sellerId" },
    ]);
  });

  it("fills what was open when the invoice was issued", () => {
    const root = fileOf(issuedBefore, [BRACKENHEIM, CLEEBRONN]);
    expect(textAt(root, "cbc:BuyerReference")).toBe("08226097-A7157-83");
    const contact = at(root, "cac:AccountingSupplierParty/cac:Party/cac:Contact")[0]!;
    expect(contact.children.map(({ text }) => text)).toEqual([
      "Eva Beispiel",
      "07135 00000",
      "rechnung@brackenheim.example",
    ]);
  });

  it("replaces a mail address that no file may hold", () => {
    const leistender = { ...RECHNUNG.leistender, email: "bürger@stadt.example" };
    const root = fileOf({ ...RECHNUNG, leistender }, [BRACKENHEIM]);
    expect(textAt(root, "cac:AccountingSupplierParty/cac:Party/cbc:EndpointID")).toBe(BRACKENHEIM.email);
  });

  it("never changes what was issued", () => {
    const today = Object.fromEntries(Object.keys(BRACKENHEIM).map((feld) => [feld, "später"]));
    const changed = [BRACKENHEIM, CLEEBRONN].map((one) => ({ ...one, ...today, ags: one.ags }));
    expect(xrechnungOf(RECHNUNG, changed)).toEqual(xrechnungOf(RECHNUNG, []));
  });
});

const BEHANDLUNGEN: readonly UstBehandlung[] = [
  "regelsteuersatz",
  "steuerfreiNr18",
  "steuerfreiNr29",
  "nichtSteuerbar2b",
  "nichtSteuerbarAltesRecht",
];

/** Texts as they come from cells: with signs that XML escapes, with emoji, with line breaks. */
const anyText = fc
  .array(fc.constantFrom(..."aäßÉ łŁ&<>\"'/;#%€§–🌍👩‍💻汉ع\n\t".split(""), "]]>", "<!--", "&amp;", "&#0;"), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `x${parts.join("")}`.replace(/[\ud800-\udfff\u200d]/gu, "🌍"));

const anyCents = fc.integer({ min: 1, max: 99_999_999 });

const anyGegeben = fc
  .record({
    behandlung: fc.constantFrom(...BEHANDLUNGEN),
    kosten: anyCents,
    stunden: fc.integer({ min: 1, max: 390 }),
    vollzeit: fc.constantFrom("39", "39.5", "40", "41"),
    zuschlag: fc.integer({ min: 0, max: 40 }),
    beginn: fc.integer({ min: 1, max: 90 }),
    name: anyText,
    posten: fc.array(
      fc.record({ cent: anyCents, tag: fc.integer({ min: 0, max: 30 }), text: anyText, beleg: anyText }),
      {
        maxLength: 20,
      },
    ),
  })
  .map(gegebenOf);

interface Werte {
  readonly behandlung: UstBehandlung;
  readonly kosten: number;
  readonly stunden: number;
  readonly vollzeit: string;
  readonly zuschlag: number;
  readonly beginn: number;
  readonly name: string;
  readonly posten: readonly {
    readonly cent: number;
    readonly tag: number;
    readonly text: string;
    readonly beleg: string;
  }[];
}

function gegebenOf({
  behandlung,
  kosten,
  stunden,
  vollzeit,
  zuschlag,
  beginn,
  name,
  posten,
}: Werte): Gegeben {
  const start = new Date(Date.UTC(2025, 0, beginn)).toISOString().slice(0, 10);
  return {
    jahr: 2025,
    laufzeit: [start, "2025-12-31"],
    empfaenger: { name: `Gemeinde ${name}`, strasse: `${name} 1` },
    leistender: { name: `Stadt ${name}`, kontakt: name, ustIdNr: "DE145800000" },
    fassungen: [{ ab: "2025-01-01", stunden: [[name, String(stunden / 10), vollzeit]] }],
    umsatzsteuer: [{ ab: "2025-01-01", behandlung }],
    stellen: [
      {
        name,
        kosten: [["personalkosten", "2025-01-01", euroText(kosten), "jahr"]],
        gemeinkosten: [["2025-01-01", String(zuschlag / 100)]],
      },
    ],
    einzelposten: posten.map(({ cent, tag, text, beleg }) => ({
      art: "material",
      tag: new Date(Date.UTC(2025, 4, 1 + tag)).toISOString().slice(0, 10),
      bezeichnung: text,
      beleg,
      betrag: euroText(cent),
    })),
  };
}

function euroText(cent: number): string {
  return `${String(Math.floor(cent / 100))}.${String(cent % 100).padStart(2, "0")}`;
}

/** From the lines of the invoice alone, in whole cents: half a cent goes up. */
function expectTotals(root: Knoten, rechnung: Rechnung): void {
  const net = rechnung.positionen.reduce((sum, { betrag }) => sum + betrag, 0n);
  const size = net < 0n ? -net : net;
  const tax = rechnung.steuer.kategorie === "S" ? (size * 19n + 50n) / 100n : 0n;
  const totals = at(root, "cac:LegalMonetaryTotal")[0]!.children.map(({ text }) => cents(text));
  const gross = net < 0n ? net - tax : net + tax;
  expect(totals).toEqual([net, net, gross, gross]);
  expect(at(root, "cac:InvoiceLine/cbc:LineExtensionAmount").map(({ text }) => cents(text))).toEqual(
    rechnung.positionen.map(({ betrag }) => betrag),
  );
}

function expectRight(rechnung: Rechnung): void {
  const root = fileOf(rechnung);
  expect(brokenRules(root)).toEqual([]);
  expectTotals(root, rechnung);
  expect(
    textAt(root, "cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName"),
  ).toBe(rechnung.empfaenger.name.replace(/[\n\t]+/gu, " ").trim());
}

it("is right for any cost, share, day and text, and so is its Storno", () => {
  fc.assert(
    fc.property(anyGegeben, fc.constantFrom(1 as const, 2 as const), (gegeben, quartal) => {
      const [draft] = draftsOf(quartal, gegeben);
      fc.pre(draft !== undefined && draft.maengel.length === 0);
      const rechnung = issued(draft, [], "2025-07-07");
      expectRight(rechnung);
      expectRight(cancelled(rechnung, [eintragOf(rechnung)], "2025-07-08"));
    }),
    { seed: 2025, numRuns: 150 },
  );
});

it.each(BEHANDLUNGEN)("is right with 1.000 lines: %s", (behandlung) => {
  const posten = Array.from({ length: 998 }, (_, index) => ({
    cent: 1 + ((index * 7919) % 99_991),
    tag: index % 31,
    text: `Beleg & <${String(index)}> 🌍`,
    beleg: String(index),
  }));
  const gegeben = gegebenOf({
    behandlung,
    kosten: 8_585_000,
    stunden: 150,
    vollzeit: "39",
    zuschlag: 20,
    beginn: 1,
    name: "IM 1",
    posten,
  });
  const rechnung = issued(draftOf(2, gegeben), [], "2025-07-07");
  expect(rechnung.positionen).toHaveLength(1000);
  expectRight(rechnung);
});

it("writes the same file for the same invoice", () => {
  expect(xrechnungOf(rechnungOf(readFall("regelsteuersatz")), [])).toEqual(xrechnungOf(RECHNUNG, []));
});

test.each(["\u0000", "\u000b", "\u001b", "\u007f", "\u009f", "\ud83c"])("refuses a text with %j", (sign) => {
  const positionen = RECHNUNG.positionen.map((one) => ({ ...one, bezeichnung: `IM ${sign}1` }));
  const xml = xrechnungOf({ ...RECHNUNG, positionen }, []);
  expect(xml).toMatchObject({
    ok: false,
    refusal: [1, 2, 3].map((zeile) => ({
      kind: "steuerzeichen",
      regeln: ["INTM-ZEICHEN"],
      fundort: { kind: "zeile", zeile: String(zeile), term: "BT-153" },
    })),
  });
});
