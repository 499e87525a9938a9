/** Writes beispiel.xlsx, the workbook that the Werkbank opens first. All persons are invented. `node examples/beispiel.mjs` */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { writeXlsx } from "hucre/xlsx";

const FONT = { name: "Arial", size: 10 };
const GREY = { rgb: "595959" };
const LINE = { style: "thin", color: { rgb: "8EA9DB" } };
const FIRST = 6;

/** Name, geb. am, in AU seit, noch gemeldet, Bemerkung; a name with ~ is struck through. Days as clerks leave them. */
const PERSONEN = [
  ["Beispieli, Amira", "1988-06-17", "2021-03-14", "ja", ""],
  ["Beispieli, Lina", "2013-06-17", "2021-03-14", "ja", ""],
  ["Beispieli, Sahra", "2013-06-17", "2021-03-14", "ja", ""],
  ["~Musterenko, Oleh", "1979-11-02", "2022-04-05", "nein", "verzogen 30.09.2022"],
  ["~Musterenko, Iryna", "1981-08-23", "2022-04-05", "nein", "verzogen 30.09.2022"],
  ["Probezada, Karim", "1995-01-01", "31.02.2021", "ja", ""],
  ["Al-Mustari, Rami", "1990-01-01", "2021-03-14", "ja", ""],
  ["Testay, Selam", "1999-09-11", "2020-07-20", "ja", "zieht innerorts um"],
  ["Erfundova, Dana", "1992-01-30", "2021-12-01", "ja", ""],
  ["Erfundova, Mila", "2019-05-04", "2021-12-01", "ja", ""],
  ["Fiktivani, Jaber", "1987", "unbekannt", "", ""],
  ["Fiktivani, Nour", "1991-12-19", "2021-06-15", "ja", "Ehemann verstorben"],
  ["~Modellu, Tomas", "1985-08-08", "2020-10-10", "nein", "unbekannt verzogen"],
  ["Ersonnen, Hana", "2000-02-27", "2022-03-03", "ja", ""],
  ["Ersonnen, Mio", "2022-09-12", "nachgeboren", "ja", "Kind von Nr. 14"],
];

const HINWEISE = [
  "Diese Mappe ist ein Beispiel: alle Personen sind erfunden, die Namen sagen es.",
  "Das Blatt „Liste“ ist so geführt, wie Listen wirklich aussehen: eine Überschrift, ein Stichtag, durchgestrichene Namen, ein Tag, den es nicht gibt (D12), ein Jahr statt eines Tages (C17), ein Kind ohne Zuweisung (D21).",
  "Rechts sehen Sie den Aufgabenbereich. „Mappe prüfen“ liest die Blätter und vermerkt die Prüfung auf Wunsch im Blatt „IntM Protokoll“. Ihre Blätter ändert das nicht.",
  "In der Spalte „noch gemeldet“ erlaubt Excel nur ja und nein. Die Werkbank zeigt das nicht, beim Speichern bleibt es erhalten.",
  "Die Werkbank kennt Formeln unter ihren englischen Namen, mit Komma: =SUM(A7,A8). Excel zeigt sie später deutsch.",
];

/** Cells by place, as hucre wants them: values in rows, looks beside them. */
class Cells {
  #rows = [];
  #cells = new Map();

  set(row, column, value, style) {
    (this.#rows[row] ??= [])[column] = value;
    this.#cells.set(`${row},${column}`, { value, style });
  }

  formula(row, column, formula, formulaResult) {
    (this.#rows[row] ??= [])[column] = formulaResult;
    this.#cells.set(`${row},${column}`, {
      value: formulaResult,
      formula,
      formulaResult,
      style: { font: FONT },
    });
  }

  content() {
    const rows = Array.from(this.#rows, (row) => Array.from(row ?? [], (value) => value ?? null));
    return { rows, cells: this.#cells };
  }
}

writeFileSync(
  path.join(import.meta.dirname, "beispiel.xlsx"),
  await writeXlsx({
    sheets: [liste(), hinweise()],
    defaultFont: FONT,
    properties: {
      title: "Beispielmappe Integrationsmittel",
      creator: "Integrationsmittel",
      created: new Date("2024-01-12T08:00:00Z"),
      modified: new Date("2024-01-12T08:00:00Z"),
    },
  }),
);

function liste() {
  const sheet = new Cells();
  sheet.set(0, 0, "Beispielmappe: alle Personen sind erfunden", {
    font: { ...FONT, italic: true, color: GREY },
  });
  sheet.set(1, 0, "Stadtverwaltung Brackenheim", { font: FONT });
  sheet.set(2, 0, "Liste der in AU zugewiesenen Personen, Brackenheim", {
    font: { ...FONT, size: 13, bold: true },
  });
  sheet.set(3, 0, "Stichtag 31.12.2022", { font: FONT });
  ["Nr.", "Familienname, Vorname", "geb. am", "in AU seit", "noch gemeldet", "Bemerkung"].forEach(
    (text, column) =>
      sheet.set(FIRST - 1, column, text, {
        font: { ...FONT, bold: true },
        fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "D9E1F2" } },
        border: { bottom: LINE },
      }),
  );
  PERSONEN.forEach(([name, geburt, zuweisung, gemeldet, bemerkung], index) => {
    const row = FIRST + index;
    const struck = name.startsWith("~");
    sheet.set(row, 0, index + 1, { font: FONT });
    sheet.set(row, 1, name.replace("~", ""), { font: { ...FONT, strikethrough: struck } });
    sheet.set(row, 2, ...day(geburt));
    sheet.set(row, 3, ...day(zuweisung));
    if (gemeldet) sheet.set(row, 4, gemeldet, { font: FONT });
    if (bemerkung) sheet.set(row, 5, bemerkung, { font: FONT });
  });
  const last = FIRST + PERSONEN.length;
  sheet.set(last + 1, 0, "geprüft: Einwohnermeldeamt, 12.01.2024", { font: FONT });
  return {
    name: "Liste",
    ...sheet.content(),
    columns: [6, 28, 13, 13, 16, 30].map((width) => ({ width })),
    rowDefs: new Map([[2, { height: 21 }]]),
    freezePane: { rows: FIRST },
    dataValidations: [
      { type: "list", values: ["ja", "nein"], allowBlank: true, range: `E${FIRST + 1}:E${last}` },
    ],
    conditionalRules: [
      {
        type: "cellIs",
        operator: "equal",
        formula: '"nein"',
        priority: 1,
        range: `E${FIRST + 1}:E${last}`,
        style: { font: { color: { rgb: "BC4B09" } } },
      },
    ],
  };
}

function hinweise() {
  const sheet = new Cells();
  sheet.set(0, 0, "Hinweise zu dieser Mappe", { font: { ...FONT, size: 13, bold: true } });
  HINWEISE.forEach((text, index) =>
    sheet.set(2 + index, 0, text, { font: FONT, alignment: { wrapText: true, vertical: "top" } }),
  );
  const row = HINWEISE.length + 3;
  sheet.set(row, 0, "Zeilen mit einem Namen auf dem Blatt „Liste“:", { font: FONT });
  sheet.formula(row, 1, `COUNTA(Liste!B${FIRST + 1}:B${FIRST + PERSONEN.length})`, PERSONEN.length);
  return {
    name: "Hinweise",
    ...sheet.content(),
    columns: [{ width: 80 }, { width: 8 }],
    rowDefs: new Map(HINWEISE.map((text, index) => [2 + index, { height: text.length > 95 ? 40 : 20 }])),
  };
}

/** A day becomes a real date, everything else stays the text that it is. */
function day(text) {
  const style = { font: FONT, alignment: { horizontal: "left" } };
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return [text, style];
  return [new Date(`${text}T00:00:00Z`), { ...style, numFmt: "dd.mm.yyyy" }];
}
