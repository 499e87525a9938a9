import fc from "fast-check";
import { readRechnungszeilen } from "../../../../src/domain/abrechnung/rechnungsbuch/readRechnungszeilen";
import { eintragOf } from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import {
  pruefsummentextOf,
  rechnungszeilenOf,
} from "../../../../src/domain/abrechnung/rechnungsbuch/rechnungstext";
import type { Gegeben } from "../gegeben";
import { cancelled, draftOf, issued } from "./ausstellen";

const MANY: Gegeben = {
  jahr: 2025,
  fassungen: [
    {
      ab: "2025-01-01",
      prozent: [
        ["08125013", "Brackenheim", "0.615"],
        ["08125017", "Cleebronn", "0.385"],
      ],
    },
  ],
  stellen: [
    {
      name: "IM „Süd“ & Ost",
      kosten: [
        ["personalkosten", "2025-01-10", "6000.00", "monat"],
        ["sachkostenpauschale", "2025-01-01", "9700.00", "jahr"],
      ],
      gemeinkosten: [["2025-01-01", "0.15"]],
      vakanzen: [["2025-01-01", "2025-01-09"]],
    },
  ],
  einzelposten: [
    {
      art: "reisekosten",
      tag: "2025-03-31",
      bezeichnung: "Fahrten\nmit \t Tab 🚗",
      beleg: "B-17",
      betrag: "61.20",
    },
  ],
};

const BY_PERSONS: Gegeben = {
  jahr: 2025,
  umsatzsteuer: [{ ab: "2025-01-01", behandlung: "nichtSteuerbar2b", vermerk: "Zuschuss" }],
  fassungen: [
    {
      ab: "2025-01-01",
      modell: "ungedeckt",
      personen: [
        ["08125013", "Brackenheim", 28],
        ["08125017", "Cleebronn", 12],
      ],
    },
  ],
  zuwendungen: [[2025, "11000.00"]],
};

const first = issued(draftOf(1));
const invoices = {
  "by hours": first,
  "with all kinds of lines": issued(draftOf(1, MANY)),
  "of an uncovered rest": issued(draftOf(1, BY_PERSONS)),
  "that takes another back": cancelled(first, [eintragOf(first)]),
};

test.each(Object.entries(invoices))("reads back an invoice %s as it was issued", (_, rechnung) => {
  expect(readRechnungszeilen(rechnungszeilenOf(rechnung))).toEqual({ ok: true, value: rechnung });
});

it("has one line for the head and one for each Position, none of which holds a line break", () => {
  const rechnung = invoices["with all kinds of lines"];
  const zeilen = rechnungszeilenOf(rechnung);
  expect(zeilen).toHaveLength(rechnung.positionen.length + 1);
  expect(zeilen.some((zeile) => zeile.includes("\n"))).toBe(false);
  expect(pruefsummentextOf(rechnung)).toBe(zeilen.join("\n"));
});

it("refuses any line with a sign changed, missing or added", () => {
  const zeilen = rechnungszeilenOf(invoices["with all kinds of lines"]);
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.constantFrom("", "0", "7", "x", '"', "  "), (line, place, put) => {
      const index = line % zeilen.length;
      const zeile = zeilen[index]!;
      const at = place % zeile.length;
      const changed = zeile.slice(0, at) + put + zeile.slice(at + 1);
      fc.pre(changed !== zeile);
      const found = readRechnungszeilen(zeilen.map((one, other) => (other === index ? changed : one)));
      if (found.ok) expect(rechnungszeilenOf(found.value)[index]).toBe(changed);
      else expect(found.refusal.kind).toBe("rechnungUnlesbar");
    }),
    { seed: 7, numRuns: 500 },
  );
});

test.each([
  ["nothing", []],
  ["no JSON", ["{"]],
  ["another form", ['{"form":"IntM Rechnung v2"}']],
  ["a line too few", rechnungszeilenOf(first).slice(0, 1)],
  ["a line too many", [...rechnungszeilenOf(first), ...rechnungszeilenOf(first).slice(1)]],
])("refuses %s", (_, zeilen) => {
  expect(readRechnungszeilen(zeilen)).toEqual({ ok: false, refusal: { kind: "rechnungUnlesbar" } });
});
