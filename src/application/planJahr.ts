import { werteOf, type Einstellungen } from "../domain/einstellung/einstellungen";
import type { Gemeinde, Stammdaten } from "../domain/gemeinde/gemeinde";
import { done, type Result } from "../domain/result";
import { parseTag, type Tag } from "../domain/zeit/tag";
import type { KeineEingabe } from "../i18n/eingabeSentence";
import type { SheetWrite } from "../workbook/plan";
import type { WorkbookRefusal } from "../workbook/refusal";
import type { Workbook } from "../workbook/workbook";
import type { GeleseneZuteilung } from "../writing/zuteilung/readZuteilungsblatt";
import { readZuteilungsblatt } from "../writing/zuteilung/readZuteilungsblatt";
import { planEntscheidungen, readEntscheidungsstand, withGemeinden } from "./planEntscheidungen";
import { planUebersicht, uebersichtOf } from "./planUebersicht";
import { planZuteilung, type Zuteilungsrechnung, type Zuteilungsvermerk } from "./planZuteilung";

export interface Jahreskontext {
  readonly jahr: number;
  readonly landkreis: string;
  readonly einstellungen: Einstellungen;
  readonly gemeinden: readonly (Gemeinde | Stammdaten)[];
  readonly vermerk: Zuteilungsvermerk;
}

/**
 * All that follows from the counts of a year: Zuteilung, Übersicht, Entscheidungen, Träger. What people entered in the
 * registers of the workbook stays.
 */
export async function planJahr(
  workbook: Workbook,
  rechnung: Zuteilungsrechnung,
  kontext: Jahreskontext,
): Promise<Result<readonly SheetWrite[], WorkbookRefusal | KeineEingabe>> {
  const { jahr, landkreis, einstellungen, gemeinden, vermerk } = kontext;
  const bisher = await readZuteilungsblatt(workbook, jahr);
  if (!bisher.ok) return bisher;
  const vorjahr = await readZuteilungsblatt(workbook, jahr - 1);
  if (!vorjahr.ok) return vorjahr;
  const stand = await readEntscheidungsstand(workbook, jahr);
  if (!stand.ok) return stand;
  const werte = werteOf(einstellungen, jahr);
  const uebersicht = await uebersichtOf(rechnung, { werte, landkreis, vorjahr: vorjahr.value, vermerk });
  const neu = {
    ...stand.value,
    entscheidungen: withGemeinden(stand.value.entscheidungen, jahr, gemeinden),
    zuteilungen: new Map([...stand.value.zuteilungen, [jahr, asRead(rechnung)]]),
  };
  return done([
    ...(await planZuteilung(rechnung, { jahr, landkreis, gemeinden, bisher: bisher.value, vermerk })),
    ...planUebersicht(uebersicht, { vermerk }),
    ...planEntscheidungen(neu, { jahr, landkreis, einstellungen, heute: dayOf(vermerk.zeit) }, vermerk),
  ]);
}

/** The new amounts as if they stood in the sheet already. */
function asRead({ verteilung, liste }: Zuteilungsrechnung): GeleseneZuteilung {
  const staende = new Map(liste.bestaende.map(({ gemeinde, stand }) => [gemeinde, stand]));
  const zeilen = verteilung.zeilen.map(({ gemeinde, bestand, betrag }) => ({
    gemeinde,
    bestand,
    betrag,
    stand: staende.get(gemeinde) ?? ("vollstaendig" as const),
  }));
  return { sheet: "", zeilen };
}

function dayOf(zeit: string): Tag {
  const tag = parseTag(zeit.slice(0, 10));
  if (!tag.ok) throw new RangeError(`${zeit} is not a time`);
  return tag.value;
}
