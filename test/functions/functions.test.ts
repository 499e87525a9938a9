import { readFileSync } from "node:fs";
import path from "node:path";
import * as intm from "../../src/functions/functions";
import { CellError, column, playExcel, refusedBy, spilled } from "./host";

beforeEach(() => playExcel());

const NA = { error: "#N/A" };
const DATA_TYPE_ERROR = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };

describe("ZEITRAUM and STICHTAG", () => {
  test.each([
    [2025, 43831, 44926], // 01.01.2020 and 31.12.2022 as Excel counts days
    ["2025", 43831, 44926],
    [[[2029]], 45292, 46387], // 01.01.2024 and 31.12.2026, from a range of one cell
  ])("know the days of %s", async (jahr, von, bis) => {
    expect(await intm.zeitraum(jahr)).toEqual([[von, bis]]);
    expect(await intm.stichtag(jahr)).toBe(bis);
  });

  test.each([
    [2024, "#N/A", /^Für 2024 ist kein Zeitraum hinterlegt/u],
    [2030, "#N/A", /^Für 2030/u],
    [2025.5, "#N/A", /^Für 2025.5/u],
    ["heuer", "#VALUE!", /^jahr: „heuer“ ist kein Jahr/u],
    [null, "#VALUE!", /^jahr: Hier fehlt ein Wert/u],
    ["", "#VALUE!", /^jahr: Hier fehlt ein Wert/u],
    [column(2025, 2026), "#VALUE!", /^jahr: Geben Sie eine einzelne Zelle an/u],
    ["#N/A", "#N/A", /^$/u],
    [DATA_TYPE_ERROR, "#DIV/0!", /^$/u],
    ["#REF!", "#VALUE!", /^In den Zellen steht ein Fehler \(#REF!\)/u],
  ])("refuse %j with %s", async (jahr, code, message) => {
    const refused = await refusedBy(() => intm.zeitraum(jahr));
    expect(refused).toEqual({ code, message: expect.stringMatching(message) as string });
    expect(await refusedBy(() => intm.stichtag(jahr))).toEqual(refused);
  });
});

describe("ZAEHLT and GRUND", () => {
  /** 01.01.2020 and 31.12.2022. */
  const [VON, BIS] = [43831, 44926];
  const IM = "01.01.2020 – 31.12.2022";

  test.each<[unknown, unknown, unknown, unknown, string]>([
    [
      43830,
      "",
      "",
      false,
      `zählt nicht: Die Zuweisung 31.12.2019 liegt außerhalb des Zeitraums ${IM}. (Nr. 4.1.5 VwV IntM)`,
    ],
    [43831, "", "", true, `zählt: Zuweisung im Zeitraum ${IM} (Nr. 4.1.5 VwV IntM)`],
    [44926.75, "", "", true, `zählt: Zuweisung im Zeitraum ${IM} (Nr. 4.1.5 VwV IntM)`],
    [
      44927,
      "",
      "",
      false,
      `zählt nicht: Die Zuweisung 01.01.2023 liegt außerhalb des Zeitraums ${IM}. (Nr. 4.1.5 VwV IntM)`,
    ],
    ["14.03.2021", "", "", true, `zählt: Zuweisung im Zeitraum ${IM} (Nr. 4.1.5 VwV IntM)`],
    ["2021-03-14", null, null, true, `zählt: Zuweisung im Zeitraum ${IM} (Nr. 4.1.5 VwV IntM)`],
    ["03/2021", "", "", true, `zählt: Zuweisung im Zeitraum ${IM} (Nr. 4.1.5 VwV IntM)`],
    [
      "31.02.2021",
      "",
      "",
      "„31.02.2021“ gibt es nicht. Welcher Tag ist richtig?",
      "zu klären: „31.02.2021“ gibt es nicht. Welcher Tag ist richtig? (Nr. 4.1.5 VwV IntM)",
    ],
    ["14.03.2021", "x", "", false, "zählt nicht: als gestrichen angekreuzt (Nr. 3.2 VwV IntM)"],
    ["14.03.2021", true, "", false, "zählt nicht: als gestrichen angekreuzt (Nr. 3.2 VwV IntM)"],
    ["14.03.2021", "nein", "", true, `zählt: Zuweisung im Zeitraum ${IM} (Nr. 4.1.5 VwV IntM)`],
    [
      "14.03.2021",
      "verzogen am 01.05.2022",
      "",
      false,
      "zählt nicht: bis zum Stichtag verzogen (Nr. 3.2 VwV IntM)",
    ],
    ["14.03.2021", "", 44926, false, "zählt nicht: bis zum Stichtag abgemeldet (Nr. 3.2 VwV IntM)"],
    ["14.03.2021", "", 44927, true, `zählt: Zuweisung im Zeitraum ${IM} (Nr. 4.1.5 VwV IntM)`],
    [
      "14.03.2021",
      "x",
      "01.02.2023",
      "Gestrichen, aber der Wegzug war erst nach dem Stichtag.",
      "zu klären: Gestrichen, aber der Wegzug war erst nach dem Stichtag. (Nr. 3.2 VwV IntM)",
    ],
    [
      null,
      "",
      "02.03.2023",
      "Das Datum der Zuweisung fehlt.",
      "zu klären: Das Datum der Zuweisung fehlt. (Nr. 4.1.5 VwV IntM)",
    ],
    [
      0,
      "",
      "",
      "Das Datum der Zuweisung fehlt.",
      "zu klären: Das Datum der Zuweisung fehlt. (Nr. 4.1.5 VwV IntM)",
    ],
    [null, null, null, "", ""],
    [NA.error, "", "", "#N/A", "#N/A"],
    ["14.03.2021", DATA_TYPE_ERROR, "", "#DIV/0!", "#DIV/0!"],
  ])("judge %j, %j, %j", async (zuweisung, gestrichen, abgemeldet, zaehlt, grund) => {
    const args = [column(zuweisung), VON, BIS, column(gestrichen), column(abgemeldet)] as const;
    expect(spilled(await intm.zaehlt(...args))).toEqual([zaehlt]);
    expect(spilled(await intm.grund(...args))).toEqual([grund]);
  });

  it("fill a whole column: the header and blank rows stay blank, what is empty below is cut off", async () => {
    const zuweisung = column("Zuweisung AU", 44269, null, "unbekannt", 40000, null, null);
    expect(spilled(await intm.zaehlt(zuweisung, "01.01.2020", "31.12.2022"))).toEqual([
      "",
      true,
      "",
      "Das Datum der Zuweisung fehlt.",
      false,
    ]);
  });

  it("take no first row for a header that may be a person", async () => {
    expect(spilled(await intm.zaehlt(column("unklar", 44269), VON, BIS))).toEqual([
      "Das Datum der Zuweisung fehlt.",
      true,
    ]);
  });

  it("write the same in every language", async () => {
    const german = await intm.grund(column(44269, "31.02.2021", 40000), VON, BIS);
    playExcel("en-US");
    expect(await intm.grund(column(44269, "31.02.2021", 40000), VON, BIS)).toEqual(german);
  });

  test.each([
    [
      () => intm.zaehlt(column(44269), BIS, VON),
      "Das Ende (01.01.2020) liegt vor dem Anfang (31.12.2022). Tauschen Sie die Tage.",
    ],
    [
      () => intm.zaehlt(column(44269), "bald", BIS),
      "von: „bald“ ist kein Tag. Schreiben Sie ihn wie 31.12.2022.",
    ],
    [
      () => intm.zaehlt(column(44269), 2020, BIS),
      "von: „2020“ ist kein Tag. Schreiben Sie ihn wie 31.12.2022.",
    ],
    [() => intm.zaehlt(column(44269), VON, null), "bis: Hier fehlt ein Wert."],
    [
      () => intm.zaehlt(column(44269, 44270), VON, BIS, column("x")),
      "gestrichen: Der Bereich hat 1 Zeile, nötig sind 2. Wählen Sie überall dieselben Zeilen.",
    ],
    [
      () => intm.grund([[44269, 44270]], VON, BIS),
      "zuweisung: Geben Sie eine einzige Spalte an, nicht mehrere nebeneinander.",
    ],
  ])("refuse %#", async (call, message) => {
    expect(await refusedBy(call)).toEqual({ code: "#VALUE!", message });
  });
});

describe("KREISMITTEL", () => {
  test.each([
    [40_000_000, 0.0377, null, 1_508_000],
    ["40.000.000,00 €", "3,77 %", "", 1_508_000],
    ["40,000,000.00", "3.77 %", 8000, 1_500_000],
    [40_000_000, 3.77, "8.000,50", 1_499_999.5],
  ])("(%j; %j; %j) is %s", async (landesmittel, quote, vorwegabzug, mittel) => {
    expect(await intm.kreismittel(landesmittel, quote, vorwegabzug)).toBe(mittel);
  });

  test.each([
    ["viel", 0.0377, null, "landesmittel: „viel“ ist kein Betrag. Schreiben Sie ihn wie 30.387,20."],
    [
      40_000_000,
      0.5,
      null,
      "quote: „0.5“ kann 0,5 % oder 50 % heißen. Schreiben Sie das Prozentzeichen dazu.",
    ],
    [40_000_000, "377", null, "quote: „377“ ist keine Zuteilungsquote. Schreiben Sie sie wie 3,77 %."],
    [0, 0.0377, null, "Mit 0,00\u00a0€ lässt sich nichts verteilen. Schreiben Sie einen Betrag über 0,00."],
    [1000, 0.0377, 37.7, "Der Vorwegabzug (37,70\u00a0€) lässt von 37,70\u00a0€ nichts übrig."],
    [1000, 0.0377, -1, "Der Vorwegabzug ist negativ (−1,00\u00a0€). Schreiben Sie einen Betrag ab 0,00."],
  ])("refuses (%j; %j; %j)", async (landesmittel, quote, vorwegabzug, message) => {
    const refused = await refusedBy(() => intm.kreismittel(landesmittel, quote, vorwegabzug));
    expect(refused).toEqual({ code: "#VALUE!", message });
  });
});

describe("ANTEILE and RECHENWEG", () => {
  test.each<[string, unknown, unknown[][], unknown, unknown[][] | null, readonly unknown[]]>([
    ["the last cent to the largest remainder", 1, column(1, 2, 4), null, null, [0.14, 0.29, 0.57]],
    ["equal rows by order", "0,01", column(1, 1), null, null, [0.01, 0]],
    [
      "equal rows by name, if there are names",
      "0,01",
      column(1, 1),
      null,
      column("Zaberfeld", "Abstatt"),
      [0, 0.01],
    ],
    [
      "texts in German and English, blank rows",
      "1.000,00",
      column("1.000", "", "1,000"),
      "",
      null,
      [500, "", 500],
    ],
    [
      "a header",
      10,
      column("Personen", 3, 1),
      "rest",
      column("Gemeinde", "Flein", "Abstatt"),
      ["", 7.5, 2.5],
    ],
    ["nothing to a row of nobody", 10, column(0, 5), null, null, [0, 10]],
    ["each row to the cent", 1, column(1, 1, 1), "cent", null, [0.33, 0.33, 0.33]],
    ["each row to the euro", 10, column(1, 1, 1), "je Zeile auf volle Euro", null, [3, 3, 3]],
    ["a rate of two decimals", 100, column(3, 4), "SATZ2", null, [42.87, 57.16]], // 100 / 7 = 14.29
  ])("share out: %s", async (_, mittel, personen, verfahren, namen, betraege) => {
    expect(spilled(await intm.anteile(mittel, personen, verfahren, namen ?? undefined))).toEqual(betraege);
    const wege = await intm.rechenweg(mittel, personen, verfahren, namen ?? undefined);
    expect(wege.map((row) => row[4])).toEqual(betraege);
  });

  it("show the steps: share, cut to cents, remainder of a cent, extra cent, amount", async () => {
    // 1,00 € for 1, 2 and 4 of 7: 14.2857…, 28.5714…, 57.1428… cents; the second has the largest remainder
    expect(await intm.rechenweg(1, column(1, 2, 4))).toEqual([
      [expect.closeTo(0.142857, 6), 0.14, expect.closeTo(0.285714, 6), 0, 0.14],
      [expect.closeTo(0.285714, 6), 0.28, expect.closeTo(0.571429, 6), 0.01, 0.29],
      [expect.closeTo(0.571429, 6), 0.57, expect.closeTo(0.142857, 6), 0, 0.57],
    ]);
    expect(await intm.rechenweg(10, column("Personen", 1, 2), "euro")).toEqual([
      ["", "", "", "", ""],
      [expect.closeTo(3.333333, 6), "", "", "", 3],
      [expect.closeTo(6.666667, 6), "", "", "", 7],
    ]);
  });

  test.each<[unknown, unknown[][], unknown, unknown[][] | null, string]>([
    [
      0,
      column(1),
      null,
      null,
      "mittel: Mit 0,00\u00a0€ lässt sich nichts verteilen. Schreiben Sie einen Betrag über 0,00.",
    ],
    [
      -5,
      column(1),
      null,
      null,
      "mittel: Mit −5,00\u00a0€ lässt sich nichts verteilen. Schreiben Sie einen Betrag über 0,00.",
    ],
    [10, column(0, 0), null, null, "Die Personen ergeben zusammen 0. Danach lässt sich nichts verteilen."],
    [
      10,
      column(1, -2),
      null,
      null,
      "personen: „-2“ Personen gibt es nicht (Zeile 2 des Bereichs). Schreiben Sie eine ganze Zahl ab 0.",
    ],
    [
      10,
      column(1, 1.5),
      null,
      null,
      "personen: „1.5“ Personen gibt es nicht (Zeile 2 des Bereichs). Schreiben Sie eine ganze Zahl ab 0.",
    ],
    [
      10,
      column(1, "viele"),
      null,
      null,
      "personen: „viele“ Personen gibt es nicht (Zeile 2 des Bereichs). Schreiben Sie eine ganze Zahl ab 0.",
    ],
    [
      10,
      column(1, null),
      null,
      column("Flein", "Abstatt"),
      "personen: „“ Personen gibt es nicht (Zeile 2 des Bereichs). Schreiben Sie eine ganze Zahl ab 0.",
    ],
    [
      10,
      column(1, 2, 3),
      null,
      column("Flein", "Abstatt", "Summe"),
      "namen: „Summe“ (Zeile 3 des Bereichs) ist keine Gemeinde. Lassen Sie die Summenzeile weg.",
    ],
    [
      10,
      column(1, 2),
      null,
      column("Flein", "Flein"),
      "„Flein“ steht zweimal da. Löschen Sie eine der beiden Zeilen.",
    ],
    [
      10,
      column(1, 2),
      "würfeln",
      null,
      "verfahren: „würfeln“ ist kein Verfahren. Es gibt: rest, cent, euro, satz2, satz3. Ohne Angabe gilt rest.",
    ],
  ])("refuse %#", async (mittel, personen, verfahren, namen, message) => {
    for (const call of [intm.anteile, intm.rechenweg]) {
      const refused = await refusedBy(() => call(mittel, personen, verfahren, namen ?? undefined));
      expect(refused).toEqual({ code: "#VALUE!", message });
    }
  });

  it("pass an error on, wherever it stands", async () => {
    expect(await refusedBy(() => intm.anteile(10, column(1, "#N/A")))).toEqual({ code: "#N/A", message: "" });
    expect(await refusedBy(() => intm.anteile("#NUM!", column(1)))).toEqual({ code: "#NUM!", message: "" });
  });
});

describe("VZAE, STELLENUMFANG and MINDESTSTELLE", () => {
  it("divide money by the cost of a post", async () => {
    expect(await intm.vzae(127_800, 85_850)).toBeCloseTo(1.488643, 6);
    expect(await intm.vzae("42.925,00 €", "85,850.00")).toBe(0.5);
  });

  test.each([
    [column(19.5), null, 0.5],
    [column("19,5"), 39, 0.5],
    [column(15), 39, 15 / 39],
    [column("Stunden", 19.5, null, "9,75"), "", 0.75],
    [column(20), 40, 0.5],
  ])("STELLENUMFANG(%j; %j) is %s", async (stunden, vollzeit, umfang) => {
    expect(await intm.stellenumfang(stunden, vollzeit)).toBeCloseTo(umfang, 12);
  });

  test.each([
    [0.5, "31.12.2029", true],
    ["50 %", 45658, true], // 01.01.2025
    [0.4999, "01.01.2025", false],
  ])("MINDESTSTELLE(%j; %j) is %s", async (umfang, tag, enough) => {
    expect(await intm.mindeststelle(umfang, tag)).toBe(enough);
  });

  it("go together", async () => {
    expect(await intm.mindeststelle(await intm.stellenumfang(column(19.5)), "01.01.2025")).toBe(true);
  });

  test.each([
    [
      () => intm.vzae(1, 0),
      "#VALUE!",
      "kosten_je_stelle: „0“ ist zu klein. Schreiben Sie einen Wert über 0.",
    ],
    [
      () => intm.stellenumfang(column("viel")),
      "#VALUE!",
      "stunden: „viel“ ist keine Zahl. Schreiben Sie sie wie 19,5.",
    ],
    [() => intm.stellenumfang(column(null)), "#VALUE!", "stunden: Hier fehlt ein Wert."],
    [
      () => intm.stellenumfang(column(-1)),
      "#VALUE!",
      "stunden: „-1“ ist zu klein. Schreiben Sie einen Wert über 0.",
    ],
    [
      () => intm.stellenumfang(column("1.234")),
      "#VALUE!",
      "stunden: „1.234“ kann 1234 oder 1,234 heißen. Schreiben Sie es ohne Punkt.",
    ],
    [
      () => intm.stellenumfang(column(20), 0),
      "#VALUE!",
      "vollzeit: „0“ ist zu klein. Schreiben Sie einen Wert über 0.",
    ],
    [
      () => intm.mindeststelle(0.5, "31.12.2024"),
      "#N/A",
      "Für den 31.12.2024 ist kein Mindestumfang hinterlegt. Die VwV IntM gilt von 2025 bis 2029.",
    ],
    [
      () => intm.mindeststelle(0.5, "01.01.2030"),
      "#N/A",
      "Für den 01.01.2030 ist kein Mindestumfang hinterlegt. Die VwV IntM gilt von 2025 bis 2029.",
    ],
  ])("refuse %#", async (call, code, message) => {
    expect(await refusedBy(call)).toEqual({ code, message });
  });
});

describe("QUARTALSKOSTEN and MONATSANTEIL", () => {
  test.each([
    // 85.850,00 × 15/39 is 33.019,230769…: the quarters are billed up to the rounded sum so far
    ["the four of a year", 33_019.23, 1, null, null, [8254.81, 8254.81, 8254.8, 8254.81]],
    ["29 % of 35.000 €", 35_000, "29 %", null, null, [2537.5, 2537.5, 2537.5, 2537.5]],
    ["a beginning within a month", 12_000, 1, "15.02.2025", null, [1500, 3000, 3000, 3000]], // 14/28 + 1 month
    ["an end", 12_000, 0.5, null, "30.09.2025", [1500, 1500, 1500, 0]],
    ["both", 12_000, "50%", 45778, "31.08.2025", [0, 1000, 1000, 0]], // 01.05.
  ])("QUARTALSKOSTEN: %s", async (_, kosten, anteil, beginn, ende, betraege) => {
    const quartale = [1, "2", "Q3", "4. Quartal"];
    const asked = quartale.map((quartal) => intm.quartalskosten(kosten, anteil, quartal, beginn, ende));
    expect(await Promise.all(asked)).toEqual(betraege);
  });

  test.each([
    ["01.01.2025", "31.12.2025", 12],
    ["15.02.2025", "31.03.2025", 1.5],
    ["15.02.2024", "29.02.2024", 15 / 29],
  ])("MONATSANTEIL(%s; %s) is %s", async (von, bis, monate) => {
    expect(await intm.monatsanteil(von, bis)).toBeCloseTo(monate, 12);
  });

  test.each([
    [
      () => intm.quartalskosten(100, 29, 1),
      "anteil: „29“ ist kein Anteil. Schreiben Sie ihn wie 29 % oder 0,29.",
    ],
    [
      () => intm.quartalskosten(100, "120 %", 1),
      "anteil: „120 %“ ist kein Anteil. Schreiben Sie ihn wie 29 % oder 0,29.",
    ],
    [() => intm.quartalskosten(100, 0.29, 5), "quartal: „5“ ist kein Quartal. Schreiben Sie 1, 2, 3 oder 4."],
    [
      () => intm.quartalskosten(100, 0.29, 1, "01.07.2024", "30.06.2025"),
      "ende: Beginn und Ende liegen in verschiedenen Jahren. Geben Sie Tage desselben Jahres an.",
    ],
    [
      () => intm.monatsanteil("02.01.2025", "01.01.2025"),
      "Das Ende (01.01.2025) liegt vor dem Anfang (02.01.2025). Tauschen Sie die Tage.",
    ],
  ])("refuse %#", async (call, message) => {
    expect(await refusedBy(call)).toEqual({ code: "#VALUE!", message });
  });
});

describe("AUFTEILEN", () => {
  test.each<[unknown, unknown[][], readonly unknown[]]>([
    [100, column(0.26, 0.29, 0.45), [26, 29, 45]],
    ["0,10", column("33 %", "33 %", "34 %"), [0.03, 0.03, 0.04]],
    [0.01, column(50, 50), [0.01, 0]],
    [100, column("Anteil", 0.5, null, 0.5), ["", 50, "", 50]],
    [0, column(1), [0]],
  ])("%j by %j", async (betrag, prozente, betraege) => {
    expect(spilled(await intm.aufteilen(betrag, prozente))).toEqual(betraege);
  });

  test.each<[unknown, unknown[][], string]>([
    [100, column(0.5, 0.49), "prozente: Die Anteile ergeben 99 %. Nötig sind zusammen genau 100 %."],
    [100, column(33.3, 33.3), "prozente: Die Anteile ergeben 66,6 %. Nötig sind zusammen genau 100 %."],
    [100, column(1.2, -0.2), "prozente: „-0.2“ ist kein Anteil. Schreiben Sie ihn wie 29 % oder 0,29."],
    [-1, column(1), "betrag: −1,00\u00a0€ lässt sich nicht aufteilen. Schreiben Sie einen Betrag ab 0,00."],
  ])("refuses %j by %j", async (betrag, prozente, message) => {
    expect(await refusedBy(() => intm.aufteilen(betrag, prozente))).toEqual({ code: "#VALUE!", message });
  });
});

describe("UST and BRUTTO", () => {
  test.each([
    [100, "Regelsteuersatz", "31.03.2025", 19, 119],
    ["1.234,55", "19 %", 45747, 234.56, 1469.11], // 234,5645
    [100, "§ 4 Nr. 18 UStG", "31.03.2025", 0, 100],
    [100, "§ 4 Nr. 29", "31.03.2025", 0, 100],
    [100, "§ 2b UStG", "31.03.2027", 0, 100],
    [100, "§ 27 Abs. 22a UStG", "31.12.2026", 0, 100],
    [100, "altes Recht", "31.12.2026", 0, 100],
    [-100, 0.19, "31.03.2025", -19, -119],
  ])("(%j; %j; %j)", async (netto, behandlung, tag, ust, brutto) => {
    expect([await intm.ust(netto, behandlung, tag), await intm.brutto(netto, behandlung, tag)]).toEqual([
      ust,
      brutto,
    ]);
  });

  test.each([
    [
      "altes Recht",
      "01.01.2027",
      "#N/A",
      "Das alte Recht endet am 31.12.2026 (§ 27 Abs. 22a UStG). Wählen Sie eine andere Behandlung.",
    ],
    ["Regelsteuersatz", "31.12.2020", "#N/A", "Für den 31.12.2020 ist kein Steuersatz hinterlegt."],
    [
      "7 %",
      "31.03.2025",
      "#VALUE!",
      "behandlung: „7 %“ ist keine Umsatzsteuer-Behandlung. Es gibt: Regelsteuersatz, § 4 Nr. 18, § 4 Nr. 29, § 2b, § 27 Abs. 22a.",
    ],
    [null, "31.03.2025", "#VALUE!", "behandlung: Hier fehlt ein Wert."],
  ])("refuse %j on %j", async (behandlung, tag, code, message) => {
    expect(await refusedBy(() => intm.ust(100, behandlung, tag))).toEqual({ code, message });
    expect(await refusedBy(() => intm.brutto(100, behandlung, tag))).toEqual({ code, message });
  });
});

describe("AGS and GEMEINDE", () => {
  it("find numbers by names as lists write them", async () => {
    const names = column(
      "Gemeinde",
      "Ilsfeld",
      "Stadt Lauffen a.N.",
      null,
      "Calw",
      "Ilsfeldt",
      "Atlantis",
      "#N/A",
    );
    expect(spilled(await intm.ags(names))).toEqual([
      "",
      "08125046",
      "08125056",
      "",
      "08235085",
      "#N/A",
      "#N/A",
      "#N/A",
    ]);
  });

  it("say what may be meant", async () => {
    const [[cell]] = (await intm.ags(column("Ilsfeldt"))) as [[unknown]];
    expect(cell).toBeInstanceOf(CellError);
    expect((cell as CellError).message).toBe(
      "„Ilsfeldt“ ist keine Gemeinde, die hinterlegt ist. Meinten Sie Ilsfeld?",
    );
  });

  it("look in one Landkreis only", async () => {
    expect(spilled(await intm.ags(column("Calw", "Ilsfeld"), "Landkreis Calw"))).toEqual([
      "08235085",
      "#N/A",
    ]);
    expect(spilled(await intm.ags(column("Ilsfeld"), "LK Heilbronn"))).toEqual(["08125046"]);
  });

  it("refuse a Landkreis that is not stored", async () => {
    expect(await refusedBy(() => intm.ags(column("Ilsfeld"), "Ostalbkreis"))).toEqual({
      code: "#N/A",
      message:
        "landkreis: Zum Landkreis „Ostalbkreis“ sind keine Gemeinden hinterlegt. Hinterlegt sind: Landkreis Heilbronn, Landkreis Calw.",
    });
  });

  it("find names by numbers, also without the zero that Excel ate", async () => {
    const numbers = column("AGS", "08125046", 8125056, null, "99999999", "Ilsfeld");
    expect(spilled(await intm.gemeinde(numbers))).toEqual([
      "",
      "Ilsfeld",
      "Lauffen am Neckar",
      "",
      "#N/A",
      "#N/A",
    ]);
  });
});

it("speaks English in an English Excel", async () => {
  playExcel("en-US");
  expect(await refusedBy(() => intm.kreismittel("much", 0.0377))).toEqual({
    code: "#VALUE!",
    message: "landesmittel: “much” is not an amount. Write it like 30.387,20.",
  });
});

it("asks for nothing but its arguments: no clock, no network, no workbook, no volatile result", () => {
  const source = readFileSync(path.join(__dirname, "../../src/functions/functions.ts"), "utf8");
  expect(source).not.toMatch(/@(?:volatile|streaming|requires|captures)/iu);
  expect(source).not.toMatch(/\b(?:Excel|fetch|Date)\b/u);
});
