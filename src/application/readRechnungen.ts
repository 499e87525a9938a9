import type { Kosten } from "../domain/abrechnung/kosten/kosten";
import type { Vereinbarung } from "../domain/abrechnung/vereinbarung/vereinbarung";
import { done, refused, type Result } from "../domain/result";
import type { Abrechnungsluecke, Abrechnungsweigerung } from "../i18n/abrechnungSentence";
import type { Workbook } from "../workbook/workbook";
import { collect } from "../writing/collect";
import type { Gemeindezeile } from "../writing/gemeinden/gemeindezeile";
import { readGemeinderegister } from "../writing/gemeinden/readGemeinderegister";
import { kostenOf } from "../writing/kosten/kostenOf";
import { SHEET } from "../writing/kosten/kostenpruefung";
import type { Kostenzeile } from "../writing/kosten/kostenzeile";
import { readKosten } from "../writing/kosten/readKosten";
import { readVereinbarungen } from "../writing/vereinbarungen/readVereinbarungen";
import { vereinbarungenOf } from "../writing/vereinbarungen/vereinbarungenOf";
import { readBuch, type Buch } from "./readBuch";

/** What a workbook knows about invoices: who owes whom for what, and what was issued. */
export interface Abrechnungsstand {
  readonly register: readonly Gemeindezeile[];
  readonly faelle: readonly Abrechnungsfall[];
  readonly buch: Buch;
}

export interface Abrechnungsfall {
  readonly vereinbarung: Vereinbarung;
  readonly kosten: Kosten;
}

export async function readRechnungen(
  workbook: Workbook,
): Promise<Result<Abrechnungsstand, Abrechnungsweigerung>> {
  const register = await readGemeinderegister(workbook);
  if (!register.ok) return register;
  const zeilen = await readVereinbarungen(workbook);
  if (!zeilen.ok) return zeilen;
  const vereinbarungen = vereinbarungenOf(zeilen.value, register.value);
  if (!vereinbarungen.ok) return vereinbarungen;
  const kosten = await readKosten(workbook);
  if (!kosten.ok) return kosten;
  const faelle = faelleOf(vereinbarungen.value, kosten.value);
  if (!faelle.ok) return faelle;
  const buch = await readBuch(workbook);
  if (!buch.ok) return buch;
  return done({ register: register.value, faelle: faelle.value, buch: buch.value });
}

/** Cost without its agreement would silently be billed to nobody. */
function faelleOf(
  vereinbarungen: readonly Vereinbarung[],
  zeilen: readonly Kostenzeile[],
): Result<readonly Abrechnungsfall[], Abrechnungsluecke> {
  const stray = zeilen.find((zeile) => !vereinbarungen.some(({ nummer }) => nummer === zeile.vereinbarung));
  if (stray !== undefined) {
    const { excelzeile: zeile, vereinbarung: input } = stray;
    return refused({ kind: "vereinbarungUnbekannt", sheet: SHEET, zeile, input });
  }
  return collect(vereinbarungen, (vereinbarung) => {
    const kosten = kostenOf(zeilen, vereinbarung.nummer);
    return kosten.ok ? done({ vereinbarung, kosten: kosten.value }) : kosten;
  });
}
