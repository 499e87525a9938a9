import type { Mittelstatus, Umzugsregel } from "../../domain/einstellung/einstellungen";
import { cellNumberOf } from "../../domain/geld/betrag";
import { parseBetrag } from "../../domain/geld/parseBetrag";
import { done } from "../../domain/result";
import { VERFAHREN } from "../../domain/zuteilung/verfahren";
import { parseZuteilungsquote } from "../../domain/zuteilung/zuteilungsquote";
import { verfahrenTexts } from "../../i18n/zuteilungTexts";
import type { Angabe } from "./angabe";
import { betragAngabe, choiceOf, orRefuse, stundenOf, tagAngabe } from "./angabeOf";
import { parseTagCell } from "./parseTagCell";

export type { Angabe } from "./angabe";

export const ANGABEN: readonly Angabe[] = [
  {
    label: "Landkreis",
    einheit: "Name",
    hinweis: "Bestimmt die Gemeinden, sofern das Blatt „IntM Gemeinden“ fehlt.",
    cell: { style: "eingabe" },
    toCell: ({ landkreis }) => landkreis ?? null,
    fromCell: (cell) => done({ landkreis: String(cell).trim() }),
  },
  {
    label: "Zeitraum von",
    einheit: "Tag",
    hinweis: "Erster Tag, an dem eine Zuweisung zählt (Nr. 4.1.5 VwV IntM).",
    cell: { style: "eingabeDatum" },
    toCell: ({ von }) => (von === undefined ? null : { date: von }),
    fromCell: (cell, system) => orRefuse(parseTagCell(cell, system), (von) => ({ von })),
  },
  {
    label: "Zeitraum bis",
    einheit: "Tag",
    hinweis: "Letzter Tag, zugleich der Stichtag der Meldung.",
    cell: { style: "eingabeDatum" },
    toCell: ({ bis }) => (bis === undefined ? null : { date: bis }),
    fromCell: (cell, system) => orRefuse(parseTagCell(cell, system), (bis) => ({ bis })),
  },
  {
    label: "Landesmittel",
    einheit: "Euro",
    hinweis: "Was das Land in diesem Jahr für alle Kreise gibt (Nr. 5.3 VwV IntM).",
    cell: { style: "eingabeBetrag" },
    toCell: ({ landesmittel }) => (landesmittel === undefined ? null : cellNumberOf(landesmittel)),
    fromCell: (cell) => orRefuse(parseBetrag(cell), (landesmittel) => ({ landesmittel })),
  },
  {
    label: "Zuteilungsquote",
    einheit: "Prozent",
    hinweis: "Anteil des Landkreises an den Geflüchteten im Land (Nr. 5.3 VwV IntM).",
    cell: { style: "eingabeAnteil" },
    toCell: ({ quote }) => quote?.toNumber() ?? null,
    fromCell: (cell) => orRefuse(parseZuteilungsquote(cell), (quote) => ({ quote })),
  },
  {
    label: "Kreisbetrag",
    einheit: "Euro",
    hinweis: "Nur wenn er feststeht: gilt dann statt Landesmittel × Zuteilungsquote.",
    ...betragAngabe("kreisbetrag"),
  },
  {
    label: "Vorwegabzug",
    einheit: "Euro",
    hinweis: "Für die koordinierende Stelle, vor der Verteilung (Nr. 4.2 VwV IntM). Leer: nichts.",
    ...betragAngabe("vorwegabzug"),
  },
  {
    label: "Status der Mittel",
    einheit: "Auswahl",
    hinweis: "endgültig erst, wenn das Land den Betrag festgesetzt hat. Leer: vorläufig.",
    cell: { style: "eingabe", choices: ["vorläufig", "endgültig"] },
    toCell: ({ status }) => (status === undefined ? null : STATUS[status]),
    fromCell: (cell) => orRefuse(choiceOf(STATUSWERTE, STATUS, cell), (status) => ({ status })),
  },
  {
    label: "Mitteilung der Mittel vom",
    einheit: "Tag",
    hinweis: "Tag, an dem das Land den Betrag mitgeteilt hat.",
    ...tagAngabe("mitteilung"),
  },
  {
    label: "Rundung",
    einheit: "Auswahl",
    hinweis:
      "Leer: auf den Cent, jeder Cent wird verteilt. Der Unterschied zu den Mitteln steht immer dabei.",
    cell: { style: "eingabe", choices: VERFAHREN.map((verfahren) => verfahrenTexts.de[verfahren]) },
    toCell: ({ verfahren }) => (verfahren === undefined ? null : verfahrenTexts.de[verfahren]),
    fromCell: (cell) =>
      orRefuse(choiceOf(VERFAHREN, verfahrenTexts.de, cell), (verfahren) => ({ verfahren })),
  },
  {
    label: "Kosten je Vollzeitstelle",
    einheit: "Euro",
    hinweis: "Arbeitgeberkosten einer vollen Stelle im Jahr; daraus werden Stellen gerechnet.",
    ...betragAngabe("kostenJeStelle"),
  },
  {
    label: "Vollzeitstunden",
    einheit: "Stunden",
    hinweis: "Wochenstunden einer vollen Stelle, im TVöD 39 (Nr. 3.4 VwV IntM verlangt die Hälfte).",
    cell: { style: "eingabe" },
    toCell: ({ vollzeitstunden }) => vollzeitstunden?.toFixed().replace(".", ",") ?? null,
    fromCell: (cell) => orRefuse(stundenOf(cell), (vollzeitstunden) => ({ vollzeitstunden })),
  },
  {
    label: "Frist Rücklauf",
    einheit: "Tag",
    hinweis: "Bis dahin schicken die Gemeinden ihre geprüften Listen zurück.",
    ...tagAngabe("fristRuecklauf"),
  },
  {
    label: "Frist Entscheidung",
    einheit: "Tag",
    hinweis: "Bis dahin entscheidet jede Gemeinde, wer die Arbeit macht. Leer: 31. Mai des Jahres davor.",
    ...tagAngabe("fristEntscheidung"),
  },
  {
    label: "Umzug im Landkreis",
    einheit: "Regel",
    hinweis: "Gestrichen, weil in eine andere Gemeinde des Kreises gezogen, die die Person nicht führt.",
    cell: { style: "eingabe", choices: ["zählt nirgends", "zählt wo gemeldet"] },
    toCell: ({ umzug }) => (umzug === undefined ? null : UMZUG[umzug]),
    fromCell: (cell) => orRefuse(choiceOf(UMZUGSREGELN, UMZUG, cell), (umzug) => ({ umzug })),
  },
];

const UMZUGSREGELN: readonly Umzugsregel[] = ["woertlich", "zaehltWoGemeldet"];
const UMZUG: Readonly<Record<Umzugsregel, string>> = {
  woertlich: "zählt nirgends",
  zaehltWoGemeldet: "zählt wo gemeldet",
};

const STATUSWERTE: readonly Mittelstatus[] = ["vorlaeufig", "endgueltig"];
const STATUS: Readonly<Record<Mittelstatus, string>> = { vorlaeufig: "vorläufig", endgueltig: "endgültig" };
