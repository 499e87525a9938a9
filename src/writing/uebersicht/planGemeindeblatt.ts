import { cellNumberOf, differenceOf, eurosOf } from "../../domain/geld/betrag";
import type { Stammdaten } from "../../domain/gemeinde/gemeinde";
import { partnerOf } from "../../domain/aufgabenwahl/verbundvorschlaegeOf";
import type { Verteilung, Verteilungszeile } from "../../domain/zuteilung/verteilung";
import { formatAnzahl } from "../../i18n/anzahl";
import { formatBetrag, formatTag, formatZeitraum } from "../../i18n/numbers";
import type { CellInput, ColumnLayout, ReplaceSheet, RowLayout } from "../../workbook/plan";
import type { StyleName } from "../../workbook/style";
import { standTitle, vermerkText } from "../standTitle";
import { stellenCell, type Uebersicht } from "./uebersichtsblatt";

/** One page for one Gemeinde, fit for a council paper: its own figures and the decision that it has to take. */
export function planGemeindeblatt(
  uebersicht: Uebersicht,
  zeile: Verteilungszeile,
  subject: string,
  gemeinden: readonly Stammdaten[],
): ReplaceSheet {
  const { jahr, stand, vermerk } = uebersicht;
  return {
    kind: "replace",
    layout: {
      subject,
      version: 1,
      title: `${zeile.gemeinde} · Integrationsmanagement ${jahr} · ${standTitle(stand)}`,
      note: `Auszug aus der Übersicht · ${uebersicht.landkreis} · ${vermerkText(vermerk)}`,
      tab: "ergebnis",
      columns: COLUMNS,
      rows: [...figures(uebersicht, zeile), ...decision(uebersicht, zeile, gemeinden)],
      frozenColumns: 0,
      personenbezogen: false,
    },
  };
}

const COLUMNS: readonly ColumnLayout[] = [
  { header: "Angabe", width: 30, style: "text" },
  { header: "Erläuterung", width: 74, style: "text" },
  { header: "Wert", width: 24, style: "text" },
];

function figures(uebersicht: Uebersicht, zeile: Verteilungszeile): readonly RowLayout[] {
  const { verteilung, zeitraum, kostenJeStelle, vorjahr, hinweise, jahr } = uebersicht;
  const before = vorjahr.get(zeile.gemeinde);
  const hinweis = hinweise.get(zeile.gemeinde);
  return [
    line("Gezählte Personen", zeile.bestand, "anzahl", personsText(uebersicht)),
    line(
      "Anteil im Landkreis",
      zeile.anteil.toNumber(),
      "anteil",
      `von ${formatAnzahl(verteilung.personen, "de")} Personen`,
    ),
    line("Voraussichtliche Zuwendung", cellNumberOf(zeile.betrag), "betrag", wayOf(verteilung, zeile)),
    ...(kostenJeStelle === undefined
      ? []
      : [
          line(
            "Das entspricht Stellen",
            stellenCell(eurosOf(zeile.betrag).div(eurosOf(kostenJeStelle))),
            "stunden",
            `bei ${formatBetrag(kostenJeStelle, "de")} Kosten je Vollzeitstelle`,
          ),
        ]),
    ...(before?.betrag === undefined
      ? []
      : [
          line(
            "Vorjahr",
            cellNumberOf(before.betrag),
            "betrag",
            before.bestand === undefined ? "" : `${formatAnzahl(before.bestand, "de")} Personen`,
          ),
          line(
            "Unterschied zum Vorjahr",
            cellNumberOf(differenceOf(zeile.betrag, before.betrag)),
            "unterschied",
            "",
          ),
        ]),
    ...(zeitraum === undefined
      ? []
      : [
          line(
            "Zuweisungen im Zeitraum",
            formatZeitraum(zeitraum, "de"),
            "text",
            `Stichtag ist der ${formatTag(zeitraum.bis, "de")} (Nr. 4.1.5 VwV IntM).`,
          ),
        ]),
    line(
      "Stand",
      hinweis ?? standTitle(uebersicht.stand),
      "text",
      `Der Betrag gilt für ${jahr} und wird jedes Jahr neu gerechnet.`,
    ),
  ];
}

function personsText({ zeitraum }: Uebersicht): string {
  return zeitraum === undefined
    ? "Personen der Zielgruppe am Stichtag (Nr. 3.2, Nr. 4.1.5 VwV IntM)"
    : `in Anschlussunterbringung zugewiesen und am ${formatTag(zeitraum.bis, "de")} gemeldet, mit Familiennachzug und Nachgeborenen`;
}

/** "1.508.000,00 € × 40 / 1.985 Personen, auf den Cent": what a councillor can type into a calculator. */
function wayOf(
  { mittel, personen, satz, topf }: Verteilung,
  { bestand, rechenweg }: Verteilungszeile,
): string {
  if (satz !== undefined) {
    return `${satz.toFixed().replace(".", ",")}\u00a0€ je Person × ${formatAnzahl(bestand, "de")} Personen`;
  }
  const extra = rechenweg.kind === "rest" && rechenweg.restcent > 0n ? ", dazu ein übriger Cent" : "";
  const cut = rechenweg.kind === "rest" ? "abgerundet auf den Cent" : "kaufmännisch gerundet";
  return topf.kind === "mittel"
    ? `${formatBetrag(mittel, "de")} × ${formatAnzahl(bestand, "de")} / ${formatAnzahl(personen, "de")}, ${cut}${extra}`
    : "";
}

function decision(
  { jahr, frist, landkreis }: Uebersicht,
  { gemeinde }: Verteilungszeile,
  gemeinden: readonly Stammdaten[],
): readonly RowLayout[] {
  const partner = partnerOf(gemeinde, gemeinden).map(({ name }) => name);
  const verbund = partner.length === 0 ? "" : ` Gemeinsame Verwaltung besteht mit ${partner.join(", ")}.`;
  return [
    line(
      "Zu entscheiden bis",
      frist === "keine" ? "offen" : { date: frist },
      frist === "keine" ? "text" : "datum",
      `Wer übernimmt das Integrationsmanagement ab 01.01.${jahr}?`,
    ),
    line(
      "1. Landkreis",
      "",
      "text",
      `Der ${landkreis} erbringt die Arbeit mit seinem Team. Die Zuwendung bleibt bei ihm (Nr. 3.2 VwV IntM).`,
    ),
    line(
      "2. Eigenregie",
      "",
      "text",
      "Die Gemeinde richtet eine Stelle mit mindestens 50 % Umfang ein (Nr. 3.4 VwV IntM) und weist die Verwendung jährlich nach (Nr. 8 VwV IntM).",
    ),
    line(
      "3. Verbund oder andere Stadt",
      "",
      "text",
      `Mehrere Gemeinden tragen die Stelle gemeinsam (Nr. 3.4 VwV IntM).${verbund}`,
    ),
    line(
      "4. Freier Träger",
      "",
      "text",
      "Die Gemeinde gibt die Mittel an einen Träger der freien Wohlfahrtspflege weiter (Nr. 3.2 VwV IntM).",
    ),
    line(
      "Zu bedenken",
      "",
      "text",
      "Mittel und Personenzahl ändern sich jedes Jahr. Das Land zahlt erst nach dem Verwendungsnachweis aus, also im Jahr darauf (Nr. 8 VwV IntM). Eigene Mittel dürfen dazukommen (Nr. 5.4 VwV IntM).",
    ),
    line(
      "Beschlussvorschlag, zum Beispiel",
      "",
      "text",
      `„${gemeinde} belässt das Integrationsmanagement ab 01.01.${jahr} in der Verantwortung des Landkreises.“ oder „${gemeinde} übernimmt das Integrationsmanagement ab 01.01.${jahr} in eigener Verantwortung.“`,
    ),
  ];
}

function line(label: string, value: CellInput, style: StyleName, text: string): RowLayout {
  return { cells: [label, text, value], cellLayouts: { 2: { style } } };
}
