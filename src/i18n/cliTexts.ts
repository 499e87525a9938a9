import type { Betrag } from "../domain/geld/betrag";
import type { Applied } from "../workbook/plan";
import { bestaendeCliTexts } from "./bestaendeCliTexts";
import { formatBetrag } from "./numbers";

type UnreadableReason = keyof typeof UNREADABLE;

const UNREADABLE = {
  encrypted: "mit einem Kennwort geschützt",
  corrupt: "beschädigt",
  empty: "leer",
  "not-xlsx": "keine .xlsx-Mappe",
  "no-list": "keine Liste mit Personen",
  missing: "gibt es nicht",
} as const;

interface Gemeinde {
  readonly gemeinde: string;
  readonly gezaehlt: number;
  readonly fragen: number;
  readonly betrag?: Betrag;
}

interface Doppelt {
  readonly gemeinde: string;
  readonly files: readonly string[];
  readonly personen: number;
}

interface Summe {
  readonly gelistet: number;
  readonly gezaehlt: number;
  readonly gestrichen: number;
  readonly ergaenzt: number;
  readonly fragen: number;
}

interface Blatt {
  readonly name: string;
  readonly visible: boolean;
  readonly zeilen: number;
  readonly kopfzeile: number | "keineListe";
  readonly eigenes: boolean;
}

/** What the command line says. It speaks German only, like the sheets. */
export const cliTexts = {
  usage: `intm <Befehl> …

  intm abgleichen LISTE REGISTER [--stichtag 2022-12-31] [--json AUS.json]
      hält die Liste des Landkreises gegen das Melderegister (.xlsx oder .csv)
      und schlägt vor, wer bleibt, wer zu streichen und was zu prüfen ist

  intm pruefen DATEI.xlsx [--mappe AUS.xlsx] [--json AUS.json]
      zeigt die Blätter der Mappe, sagt, welche wie Listen aussehen,
      und vermerkt die Prüfung im Blatt „IntM Protokoll“ (in DATEI, mit --mappe in AUS)

  intm zuteilen DATEI… --jahr 2025 --landesmittel 40000000 --quote 3,77
               [--gemeinden DATEI.json|.csv] [--json AUS.json] [--mappe AUS.xlsx]
  intm zuteilen [DATEI…] --parameter case.json …
      liest die Listen, zählt die Personen und teilt die Mittel des Landkreises auf;
      mit --mappe stehen Gesamtliste, Fragen, Einstellungen, Zuteilung und Übersicht danach in der Mappe

${bestaendeCliTexts.usage}

  intm rechnungen MAPPE.xlsx --jahr 2025 --quartal 1 [--xrechnung ORDNER] [--json AUS.json]
                  [--ausstellen --datum 2025-04-01 --wer MB]
      zeigt die Rechnungen des Quartals und was ihnen fehlt;
      mit --ausstellen stehen sie danach im Rechnungsbuch der Mappe, keine zweimal
`,
  unknownCommand: (command: string) =>
    `„${command}“ ist kein Befehl. Es gibt: abgleichen, pruefen, rechnungen, zuteilen. Hilfe: npx intm --hilfe`,
  wer: "Befehlszeile",
  noYear: "Es fehlt das Jahr. Schreiben Sie zum Beispiel --jahr 2025.",
  noFiles:
    "Es fehlen die Listen. Aufruf: npx intm zuteilen DATEI.xlsx --jahr 2025 --landesmittel 40000000 --quote 3,77",
  noParameterFile: (file: string) =>
    `„${file}“ lässt sich nicht als Parameter lesen. Nötig ist JSON mit year, stateAmount und countySharePercent.`,
  noGemeinden: (file: string) =>
    `In „${file}“ stehen keine Gemeinden. Nötig ist JSON mit municipalities oder eine Tabelle mit der Spalte „name“.`,
  result: (jahr: number, stand: string) => `Zuteilung ${jahr}: ${stand}`,
  gemeinde: ({ gemeinde, gezaehlt, fragen, betrag }: Gemeinde) =>
    `  ${gemeinde}: ${gezaehlt} gezählt${fragen > 0 ? `, ${fragen} zu klären` : ""}${betrag === undefined ? "" : `, ${formatBetrag(betrag, "de")}`}`,
  sum: ({ gelistet, gezaehlt, gestrichen, ergaenzt, fragen }: Summe) =>
    `Summe: ${gelistet} Zeilen, ${gezaehlt} gezählt (davon ${ergaenzt} ergänzt), ${gestrichen} gestrichen, ${fragen} zu klären`,
  missing: (gemeinden: readonly string[]) => `Ohne Liste: ${gemeinden.join(", ")}`,
  unreadable: ({ file, reason }: { readonly file: string; readonly reason: UnreadableReason }) =>
    `Nicht gelesen: ${file} (${UNREADABLE[reason]})`,
  oneFile: "Es fehlt die Mappe. Aufruf: npx intm pruefen DATEI.xlsx",
  unknownOption: (option: string) => `Die Angabe ${option} gibt es so nicht. Hilfe: npx intm --hilfe`,
  notWritten: (file: string) =>
    `„${file}“ lässt sich nicht schreiben. Prüfen Sie, ob es den Ordner gibt und ob die Datei anderswo offen ist.`,
  noList: (file: string) =>
    `In „${file}“ ist keine Liste mit Personen. Gesucht ist eine Zeile mit Überschriften wie „Name“ und „Zuweisung“.`,
  overlapping: ({ gemeinde, files, personen }: Doppelt) =>
    `Mehrere Listen für ${gemeinde}: ${files.join(", ")}. ${personen} ${personen === 1 ? "Person steht" : "Personen stehen"} in beiden und ${personen === 1 ? "zählt" : "zählen"} einmal. Lesen Sie nur die gültige Liste.`,
  sheet: ({ name, zeilen, kopfzeile, eigenes, visible }: Blatt): string => {
    const kind = eigenes
      ? "von Integrationsmittel"
      : kopfzeile === "keineListe"
        ? "keine Liste"
        : `Liste, Kopfzeile ${kopfzeile}`;
    return `  ${name}: ${zeilen} ${zeilen === 1 ? "Zeile" : "Zeilen"}, ${kind}${visible ? "" : ", ausgeblendet"}`;
  },
  found: (blaetter: number, listen: number): string =>
    `${blaetter} ${blaetter === 1 ? "Blatt" : "Blätter"}, ${listen} ${listen === 1 ? "sieht" : "sehen"} wie eine Liste aus:`,
  written: (applied: readonly Applied[], file: string): string =>
    applied
      .map(
        ({ sheet, rows }) => `Geschrieben: „${sheet}“, ${rows} ${rows === 1 ? "Zeile" : "Zeilen"} (${file})`,
      )
      .join("\n"),
} as const;
