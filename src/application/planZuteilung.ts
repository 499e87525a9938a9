import type { Jahreswerte } from "../domain/einstellung/einstellungen";
import type { Gemeinde } from "../domain/gemeinde/gemeinde";
import { plainEuros, type Betrag } from "../domain/geld/betrag";
import { done, type Result } from "../domain/result";
import type { Gemeindebestand } from "../domain/zuteilung/checkBestaende";
import { mittelketteOf, type Mittelkette, type MittelketteRefusal } from "../domain/zuteilung/mittelkette";
import { VERFAHREN_VORGABE, type Verfahren } from "../domain/zuteilung/verfahren";
import {
  verteilungOf,
  type Topf,
  type Verteilung,
  type VerteilungRefusal,
} from "../domain/zuteilung/verteilung";
import type { Bestandsstand, Zuteilungsstand } from "../domain/zuteilung/zuteilungsstand";
import type { SheetWrite } from "../workbook/plan";
import { planProtokoll } from "../writing/protokoll";
import { planZuteilungsblatt } from "../writing/zuteilung/planZuteilungsblatt";
import type { GeleseneZuteilung } from "../writing/zuteilung/readZuteilungsblatt";
import type { ListenUebersicht } from "./listenUebersicht";
import { pruefsummeOf } from "./pruefsumme";

/** The counts of a year with how far each can be trusted; from lists, from a sheet, or typed in. */
export interface Bestandsliste {
  readonly bestaende: readonly (Gemeindebestand & { readonly stand: Bestandsstand })[];
  readonly fehlend: readonly string[];
  readonly fragen: number;
  readonly ungeleseneDateien: number;
}

/** What the rules make of counts and settings; nothing is written yet. */
export interface Zuteilungsrechnung {
  readonly verteilung: Verteilung;
  readonly kette?: Mittelkette;
  readonly liste: Bestandsliste;
  readonly stand: Zuteilungsstand;
}

export type ZuteilungsrechnungRefusal = MittelketteRefusal | VerteilungRefusal;

/** From the settings of the year: Land, county, Vorwegabzug, Gemeinden. */
export function rechneZuteilung(
  werte: Jahreswerte,
  liste: Bestandsliste,
): Result<Zuteilungsrechnung, ZuteilungsrechnungRefusal> {
  const kette = mittelketteOf(werte);
  if (!kette.ok) return kette;
  const topf: Topf = { kind: "mittel", mittel: kette.value.mittel };
  const rechnung = rechneTopf(
    topf,
    liste,
    werte.verfahren ?? VERFAHREN_VORGABE,
    werte.status ?? "vorlaeufig",
  );
  return rechnung.ok ? done({ ...rechnung.value, kette: kette.value }) : rechnung;
}

/** From an amount or a rate that is given as such. */
export function rechneTopf(
  topf: Topf,
  liste: Bestandsliste,
  verfahren: Verfahren,
  mittel: Zuteilungsstand["mittel"],
): Result<Zuteilungsrechnung, ZuteilungsrechnungRefusal> {
  const verteilung = verteilungOf(topf, liste.bestaende, verfahren);
  if (!verteilung.ok) return verteilung;
  const stand: Zuteilungsstand = {
    fragen: liste.fragen,
    fehlendeListen: liste.fehlend.length,
    mitVorjahr: liste.bestaende.filter(({ stand }) => stand === "vorjahr").length,
    ungeleseneDateien: liste.ungeleseneDateien,
    mittel,
  };
  return done({ verteilung: verteilung.value, liste, stand });
}

/**
 * The counts of read lists. A missing list stays missing, unless the clerk wants the count of the year before to
 * stand in for it; then the row says so.
 */
export function bestandslisteOf(
  {
    gemeinden,
    fehlend,
    fragen,
    unreadable,
  }: Pick<ListenUebersicht, "gemeinden" | "fehlend" | "fragen" | "unreadable">,
  vorjahr?: GeleseneZuteilung,
): Bestandsliste {
  const ersatz = fehlend.flatMap((gemeinde) => {
    const bestand = vorjahr?.zeilen.find((zeile) => zeile.gemeinde === gemeinde)?.bestand;
    return bestand === undefined ? [] : [{ gemeinde, bestand, stand: "vorjahr" as const }];
  });
  const ersetzt = new Set(ersatz.map(({ gemeinde }) => gemeinde));
  return {
    bestaende: [
      ...gemeinden.map(({ gemeinde, gezaehlt, fragen: open }) => ({
        gemeinde,
        bestand: gezaehlt,
        stand: open > 0 ? ("fragenOffen" as const) : ("vollstaendig" as const),
      })),
      ...ersatz,
    ],
    fehlend: fehlend.filter((gemeinde) => !ersetzt.has(gemeinde)),
    fragen: fragen.length,
    ungeleseneDateien: unreadable.length,
  };
}

/** Counts alone, from a table of Gemeinden and persons: all of them as they stand. */
export function bestandslisteOfBestaende(bestaende: readonly Gemeindebestand[]): Bestandsliste {
  return {
    bestaende: bestaende.map(({ gemeinde, bestand }) => ({ gemeinde, bestand, stand: "vollstaendig" })),
    fehlend: [],
    fragen: 0,
    ungeleseneDateien: 0,
  };
}

export interface Zuteilungsvermerk {
  readonly zeit: string;
  readonly wer: string;
  readonly version: string;
}

export interface Zuteilungskontext {
  readonly jahr?: number;
  readonly landkreis?: string;
  readonly gemeinden: readonly Gemeinde[];
  /** The sheet as it stands, to show what changes. */
  readonly bisher: GeleseneZuteilung | "noSheet";
  readonly vermerk: Zuteilungsvermerk;
}

/** The sheet "IntM Zuteilung" and a line of log. */
export async function planZuteilung(
  rechnung: Zuteilungsrechnung,
  kontext: Zuteilungskontext,
): Promise<readonly SheetWrite[]> {
  const { verteilung, kette, liste, stand } = rechnung;
  const { jahr, landkreis, vermerk } = kontext;
  const pruefsumme = await pruefsummeOf(zuteilungText(rechnung, jahr));
  return [
    planZuteilungsblatt({
      ...(jahr === undefined ? {} : { jahr }),
      ...(landkreis === undefined ? {} : { landkreis }),
      ...(kette === undefined ? {} : { kette }),
      verteilung,
      stand,
      gemeinden: gemeindestaende(liste, kontext),
      fehlend: liste.fehlend,
      vermerk: { zeit: vermerk.zeit, wer: vermerk.wer, pruefsumme },
    }),
    planProtokoll([
      {
        ...vermerk,
        aktion: "Zuteilung gerechnet",
        ...(jahr === undefined ? {} : { jahr }),
        was: `Gemeinden: ${verteilung.zeilen.length}, Personen: ${verteilung.personen}, Mittel: ${plainEuros(verteilung.mittel)}, verteilt: ${plainEuros(verteilung.verteilt)}`,
        pruefsumme,
      },
    ]),
  ];
}

function gemeindestaende({ bestaende, fehlend }: Bestandsliste, { gemeinden, bisher }: Zuteilungskontext) {
  const ags = new Map(gemeinden.map((gemeinde) => [gemeinde.name, gemeinde.ags]));
  const before = new Map<string, Betrag | undefined>(
    bisher === "noSheet" ? [] : bisher.zeilen.map(({ gemeinde, betrag }) => [gemeinde, betrag]),
  );
  const all = [...bestaende, ...fehlend.map((gemeinde) => ({ gemeinde, stand: "fehlt" as const }))];
  return new Map(
    all.map(({ gemeinde, stand }) => {
      const [number, betrag] = [ags.get(gemeinde), before.get(gemeinde)];
      return [
        gemeinde,
        {
          stand,
          ...(number === undefined ? {} : { ags: number }),
          ...(betrag === undefined ? {} : { bisher: betrag }),
        },
      ] as const;
    }),
  );
}

/** Lines with LF: the settings used, then count and cents of each Gemeinde. */
export function zuteilungText({ verteilung, kette }: Zuteilungsrechnung, jahr: number | undefined): string {
  const { verfahren, mittel, satz, zeilen } = verteilung;
  const schritte = kette?.schritte.map(({ kind, betrag }) => `${kind}\t${betrag}`) ?? [];
  const rows = zeilen.map(({ gemeinde, bestand, betrag }) => `${gemeinde}\t${bestand}\t${betrag}`).sort();
  return [
    String(jahr ?? ""),
    verfahren,
    String(mittel),
    satz?.toFixed() ?? "",
    ...schritte,
    ...rows,
    "",
  ].join("\n");
}
