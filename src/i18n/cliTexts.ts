import type { Applied } from "../workbook/plan";

interface Blatt {
  readonly name: string;
  readonly visible: boolean;
  readonly zeilen: number;
  readonly kopfzeile: number | "keineListe";
  readonly eigenes: boolean;
}

/** What the command line says. It speaks German only, like the sheets. */
export const cliTexts = {
  usage: `intm ${"<Befehl>"} …

  intm pruefen DATEI.xlsx [--mappe AUS.xlsx] [--json AUS.json]
      zeigt die Blätter der Mappe, sagt, welche wie Listen aussehen,
      und vermerkt die Prüfung im Blatt „IntM Protokoll“ (in DATEI, mit --mappe in AUS)
`,
  unknownCommand: (command: string) =>
    `„${command}“ ist kein Befehl. Es gibt: pruefen. Aufruf: npx intm pruefen DATEI.xlsx`,
  oneFile: "Es fehlt die Mappe. Aufruf: npx intm pruefen DATEI.xlsx",
  unknownOption: (message: string) => `Diese Angabe gibt es nicht (${message}). Hilfe: npx intm --hilfe`,
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
