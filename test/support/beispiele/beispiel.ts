import { planEntscheidungen, withGemeinden } from "../../../src/application/planEntscheidungen";
import { planUebersicht, uebersichtOf } from "../../../src/application/planUebersicht";
import { planVergleich, rechneVergleich, type Vergleichsfall } from "../../../src/application/planVergleich";
import { planZuteilung, rechneZuteilung, type Bestandsliste } from "../../../src/application/planZuteilung";
import type { Entscheidung } from "../../../src/domain/aufgabenwahl/entscheidung";
import type { Traegerangaben } from "../../../src/domain/aufgabenwahl/mittelweitergabe";
import type { Jahreswerte } from "../../../src/domain/einstellung/einstellungen";
import type { Landkreis } from "../../../src/domain/gemeinde/landkreis";
import type { Decimal } from "../../../src/domain/geld/decimal";
import { finanzierungsrisikoOf, type Risikojahr } from "../../../src/domain/vergleich/finanzierungsrisiko";
import type { Result } from "../../../src/domain/result";
import type { Tag } from "../../../src/domain/zeit/tag";
import type { Gemeindebestand } from "../../../src/domain/zuteilung/checkBestaende";
import type { SheetWrite } from "../../../src/workbook/plan";
import type { FileWorkbook } from "../../../src/workbook/xlsx/fileWorkbook";
import { newWorkbook } from "../../../src/workbook/xlsx/openWorkbook";
import { ANGABEN } from "../../../src/writing/einstellungen/angaben";
import { planEinstellungen } from "../../../src/writing/einstellungen/planEinstellungen";
import { planRisikoblatt } from "../../../src/writing/vergleich/planRisikoblatt";
import { readZuteilungsblatt } from "../../../src/writing/zuteilung/readZuteilungsblatt";

/** A worked example of a whole year: what a clerk would enter. All persons are invented. */
export interface Beispiel {
  readonly landkreis: Landkreis;
  readonly werte: Jahreswerte;
  readonly quelle: string;
  readonly bestaende: readonly Gemeindebestand[];
  readonly fehlend: readonly string[];
  readonly entscheidungen: readonly Entscheidung[];
  readonly traeger: readonly Traegerangaben[];
  readonly heute: Tag;
  readonly vergleich: readonly Vergleichsfall[];
  readonly risiko:
    { readonly traeger: string; readonly jahre: readonly Risikojahr[]; readonly umfang: Decimal } | "none";
}

const VERMERK = { zeit: "2024-02-02T14:05", wer: "Beispiel", version: "Beispiel" };

/** The workbook as the program writes it from these entries. */
export async function mappeOf(beispiel: Beispiel): Promise<FileWorkbook> {
  const { landkreis, werte } = beispiel;
  const { jahr } = werte;
  const liste = listeOf(beispiel);
  const rechnung = good(rechneZuteilung(werte, liste));
  const einstellungen = { jahre: [werte] };
  const used = ANGABEN.filter(({ toCell }) => toCell(werte) !== null);
  const quellen = new Map(used.map(({ label }) => [label, beispiel.quelle]));
  const workbook = newWorkbook();
  await write(workbook, [
    planEinstellungen({ einstellungen, quellen, korrekturen: new Map(), weitere: new Map() }),
    ...(await planZuteilung(rechnung, {
      jahr,
      landkreis: landkreis.name,
      gemeinden: landkreis.gemeinden,
      bisher: "noSheet",
      vermerk: VERMERK,
    })),
  ]);
  const zuteilung = good(await readZuteilungsblatt(workbook, jahr));
  const uebersicht = await uebersichtOf(rechnung, {
    werte,
    landkreis: landkreis.name,
    vorjahr: "noSheet",
    vermerk: VERMERK,
  });
  const vergleich = good(rechneVergleich(werte, liste, beispiel.vergleich, landkreis.gemeinden));
  const stand = {
    entscheidungen: withGemeinden(beispiel.entscheidungen, jahr, landkreis.gemeinden),
    zuteilungen: new Map(zuteilung === "noSheet" ? [] : [[jahr, zuteilung]]),
    angaben: beispiel.traeger,
    weitere: { entscheidungen: new Map(), traeger: new Map() },
  };
  await write(workbook, [
    ...planUebersicht(uebersicht, { vermerk: VERMERK }),
    ...planEntscheidungen(
      stand,
      { jahr, landkreis: landkreis.name, einstellungen, heute: beispiel.heute },
      VERMERK,
    ),
    ...(await planVergleich(vergleich, { jahr, landkreis: landkreis.name, vermerk: VERMERK })),
    ...risikoblatt(beispiel),
  ]);
  return workbook;
}

export function listeOf({ bestaende, fehlend }: Beispiel): Bestandsliste {
  return {
    bestaende: bestaende.map((one) => ({ ...one, stand: "vollstaendig" as const })),
    fehlend,
    fragen: 0,
    ungeleseneDateien: 0,
  };
}

function risikoblatt({ risiko, werte }: Beispiel): readonly SheetWrite[] {
  const { kostenJeStelle } = werte;
  if (risiko === "none" || kostenJeStelle === undefined) return [];
  const zeilen = good(finanzierungsrisikoOf(risiko.jahre, { umfang: risiko.umfang, kostenJeStelle }));
  return [planRisikoblatt({ traeger: risiko.traeger, zeilen, vermerk: { ...VERMERK, pruefsumme: "–" } })];
}

async function write(workbook: FileWorkbook, plan: readonly SheetWrite[]): Promise<void> {
  good(await workbook.apply(plan));
}

export function good<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(`refused: ${result.refusal.kind}`);
  return result.value;
}
