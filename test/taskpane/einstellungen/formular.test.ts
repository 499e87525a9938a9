import {
  formularOf,
  sheetWith,
  werteFrom,
  type Formular,
} from "../../../src/taskpane/einstellungen/formular";
import type { EinstellungenSheet } from "../../../src/writing/einstellungen/readEinstellungen";

const EMPTY: EinstellungenSheet = {
  einstellungen: { jahre: [] },
  quellen: new Map(),
  korrekturen: new Map(),
  weitere: new Map(),
};
const BLANK: Formular = {
  landkreis: "",
  von: "",
  bis: "",
  quelleZeitraum: "",
  landesmittel: "",
  quelleMittel: "",
  quote: "",
  quelleQuote: "",
  umzug: "woertlich",
};

test("what is not entered is absent, never assumed", () => {
  expect(werteFrom(BLANK, 2030)).toEqual({ ok: true, value: { jahr: 2030, umzug: "woertlich" } });
});

test("everything that is wrong is said at once", () => {
  const formular = { ...BLANK, von: "1.1.20", landesmittel: "viel", quote: "377" };
  expect(werteFrom(formular, 2025)).toMatchObject({
    ok: false,
    refusal: {
      von: { kind: "keinTag", input: "1.1.20" },
      landesmittel: { kind: "keinBetrag" },
      quote: { kind: "keineZuteilungsquote" },
    },
  });
});

test.each([
  ["both days", "01.01.2020", "31.12.2022", {}],
  ["one day only", "01.01.2020", "01.01.2020", {}],
  ["no first day", "", "31.12.2022", { von: { kind: "vonFehlt" } }],
  ["no last day", "01.01.2020", "", { bis: { kind: "bisFehlt" } }],
  ["the wrong way round", "02.01.2020", "01.01.2020", { bis: { kind: "endeVorAnfang" } }],
])("the days: %s", (_, von, bis, maengel) => {
  const werte = werteFrom({ ...BLANK, von, bis }, 2025);
  expect(werte.ok ? {} : werte.refusal).toEqual(maengel);
});

test("what was entered comes back as it was entered, no decimal of a quota lost", () => {
  const formular = {
    ...BLANK,
    landkreis: "Heilbronn",
    von: "01.02.2020",
    bis: "31.12.2022",
    quelleZeitraum: "Rundschreiben",
    landesmittel: "1.234.567,80",
    quelleMittel: "Haushalt",
    quote: "3,77419 %",
    quelleQuote: "Bescheid",
    umzug: "zaehltWoGemeldet",
  } as const;
  const werte = werteFrom(formular, 2025);
  if (!werte.ok) throw new Error("refused");
  expect(formularOf(sheetWith(EMPTY, werte.value, formular), 2025)).toEqual(formular);
});

test("another year stays as it was", () => {
  const sheet = { ...EMPTY, einstellungen: { jahre: [{ jahr: 2024, landkreis: "Calw" }] } };
  const written = sheetWith(sheet, { jahr: 2025 }, BLANK);
  expect(written.einstellungen.jahre).toEqual([{ jahr: 2024, landkreis: "Calw" }, { jahr: 2025 }]);
});
