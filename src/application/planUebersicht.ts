import type { Jahreswerte } from "../domain/einstellung/einstellungen";
import type { Stammdaten } from "../domain/gemeinde/gemeinde";
import { LANDKREISE } from "../domain/gemeinde/landkreise";
import { entscheidungsfristOf } from "../domain/aufgabenwahl/entscheidungsfrist";
import { zeitraumOf } from "../domain/zeit/zeitraum";
import type { SheetWrite } from "../workbook/plan";
import { planProtokoll } from "../writing/protokoll";
import { blattnamenOf } from "../writing/uebersicht/blattnamenOf";
import { planGemeindeblatt } from "../writing/uebersicht/planGemeindeblatt";
import { planUebersichtsblatt } from "../writing/uebersicht/planUebersichtsblatt";
import type { Freigabe, Uebersicht } from "../writing/uebersicht/uebersichtsblatt";
import type { GeleseneZuteilung } from "../writing/zuteilung/readZuteilungsblatt";
import { pruefsummeOf } from "./pruefsumme";
import {
  zuteilungText,
  type Bestandsliste,
  type Zuteilungsrechnung,
  type Zuteilungsvermerk,
} from "./planZuteilung";

export interface Uebersichtskontext {
  readonly werte: Jahreswerte;
  readonly landkreis: string;
  readonly vorjahr: GeleseneZuteilung | "noSheet";
  readonly freigabe?: Freigabe;
  readonly vermerk: Zuteilungsvermerk;
}

/** What goes to the Gemeinden: counts and euros, last year's figures, what is missing. */
export async function uebersichtOf(
  rechnung: Zuteilungsrechnung,
  { werte, landkreis, vorjahr, freigabe, vermerk }: Uebersichtskontext,
): Promise<Uebersicht> {
  const { verteilung, liste, stand } = rechnung;
  const { jahr, von, bis, kostenJeStelle } = werte;
  const zeitraum = von === undefined || bis === undefined ? undefined : zeitraumOf(von, bis);
  return {
    jahr,
    landkreis,
    verteilung,
    stand,
    ...(zeitraum?.ok === true ? { zeitraum: zeitraum.value } : {}),
    fehlend: liste.fehlend,
    hinweise: hinweiseOf(liste),
    vorjahr: new Map(vorjahr === "noSheet" ? [] : vorjahr.zeilen.map((zeile) => [zeile.gemeinde, zeile])),
    ...(kostenJeStelle === undefined ? {} : { kostenJeStelle }),
    frist: entscheidungsfristOf(jahr, werte.fristEntscheidung),
    ...(freigabe === undefined ? {} : { freigabe }),
    vermerk: {
      zeit: vermerk.zeit,
      wer: vermerk.wer,
      pruefsumme: await pruefsummeOf(zuteilungText(rechnung, jahr)),
    },
  };
}

function hinweiseOf({ bestaende }: Bestandsliste): ReadonlyMap<string, string> {
  const hinweise = new Map<string, string>();
  for (const { gemeinde, stand } of bestaende) {
    if (stand === "fragenOffen") hinweise.set(gemeinde, "Fragen offen");
    if (stand === "vorjahr") hinweise.set(gemeinde, "mit Zahl des Vorjahrs");
  }
  return hinweise;
}

/** The sheet in the workbook of the Landkreis, and a line of log. */
export function planUebersicht(
  uebersicht: Uebersicht,
  { vermerk }: Pick<Uebersichtskontext, "vermerk">,
): readonly SheetWrite[] {
  const { jahr, verteilung, freigabe } = uebersicht;
  const was = `Gemeinden: ${verteilung.zeilen.length}, freigegeben: ${freigabe === undefined ? "nein" : freigabe.wer}`;
  return [
    planUebersichtsblatt(uebersicht),
    planProtokoll([
      { ...vermerk, aktion: "Übersicht geschrieben", jahr, was, pruefsumme: uebersicht.vermerk.pruefsumme },
    ]),
  ];
}

/**
 * The file that goes out: the overview, and a page for each Gemeinde. To be written into a new workbook, never into a
 * copy of the working one: nothing about a person can be left in it.
 */
export function planUebersichtsdatei(
  uebersicht: Uebersicht,
  gemeinden: readonly Stammdaten[] = stammdatenOf(uebersicht),
): readonly SheetWrite[] {
  const { zeilen } = uebersicht.verteilung;
  const subjects = blattnamenOf(zeilen.map(({ gemeinde }) => gemeinde));
  return [
    planUebersichtsblatt(uebersicht),
    ...zeilen.map((zeile, index) =>
      planGemeindeblatt(uebersicht, zeile, subjects[index] ?? zeile.gemeinde, gemeinden),
    ),
  ];
}

/** Of the Landkreis that we know; others have no proposals for a Verbund. */
function stammdatenOf({ landkreis }: Uebersicht): readonly Stammdaten[] {
  return LANDKREISE.find(({ name }) => name === landkreis)?.gemeinden ?? [];
}
