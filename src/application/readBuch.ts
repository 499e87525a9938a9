import { readRechnungszeilen } from "../domain/abrechnung/rechnungsbuch/readRechnungszeilen";
import { done, type Result } from "../domain/result";
import type { Abrechnungsweigerung } from "../i18n/abrechnungSentence";
import type { Buchbefund } from "../i18n/buchbefundSentence";
import type { Workbook } from "../workbook/workbook";
import { changedCells } from "../writing/rechnungsbuch/changedCells";
import type { Buchzeile } from "../writing/rechnungsbuch/planRechnungsbuch";
import { readProtokollnummern } from "../writing/rechnungsbuch/protokollnummern";
import { readRechnungsbuch, type Buchblattzeile } from "../writing/rechnungsbuch/readRechnungsbuch";
import { readRechnungstexte } from "../writing/rechnungsbuch/readRechnungstexte";
import { pruefsummeOf } from "./pruefsumme";

/** The issued invoices, proved against their checksums, and what people changed by hand. */
export interface Buch {
  readonly zeilen: readonly Buchzeile[];
  readonly befunde: readonly Buchbefund[];
  /** Every number that ever was given: from book, lines and log. */
  readonly vergeben: readonly string[];
}

export async function readBuch(workbook: Workbook): Promise<Result<Buch, Abrechnungsweigerung>> {
  const blatt = await readRechnungsbuch(workbook);
  if (!blatt.ok) return blatt;
  const texte = await readRechnungstexte(workbook);
  if (!texte.ok) return texte;
  const protokoll = await readProtokollnummern(workbook);
  if (!protokoll.ok) return protokoll;
  const known: Gefunden = { blatt: blatt.value, texte: texte.value, protokoll: protokoll.value };
  const geprueft = await Promise.all([...texte.value.keys()].map((nummer) => check(nummer, known)));
  const vergeben = new Set([
    ...blatt.value.map(({ nummer }) => nummer),
    ...texte.value.keys(),
    ...protokoll.value.keys(),
  ]);
  return done({
    zeilen: geprueft.flatMap(({ zeile }) => (zeile === "unlesbar" ? [] : [zeile])),
    befunde: [
      ...[...vergeben]
        .filter((nummer) => nummer !== "" && !texte.value.has(nummer))
        .map((nummer) => ({ kind: "inhaltFehlt", nummer }) as const),
      ...fremde(blatt.value),
      ...geprueft.flatMap(({ befunde }) => befunde),
    ],
    vergeben: [...vergeben],
  });
}

interface Gefunden {
  readonly blatt: readonly Buchblattzeile[];
  readonly texte: ReadonlyMap<string, readonly string[]>;
  readonly protokoll: ReadonlyMap<string, string>;
}

/** Without a number, or with one that an earlier row has. */
function fremde(blatt: readonly Buchblattzeile[]): readonly Buchbefund[] {
  const nummern = blatt.map(({ nummer }) => nummer);
  return blatt
    .filter(({ nummer }, index) => nummer === "" || nummern.indexOf(nummer) !== index)
    .map(({ row }) => ({ kind: "zeileFremd", zeile: row.number }));
}

async function check(
  nummer: string,
  { blatt, texte, protokoll }: Gefunden,
): Promise<{ readonly zeile: Buchzeile | "unlesbar"; readonly befunde: readonly Buchbefund[] }> {
  const zeilen = texte.get(nummer) ?? [];
  const rechnung = readRechnungszeilen(zeilen);
  const pruefsumme = await pruefsummeOf(zeilen.join("\n"));
  const row = blatt.find((one) => one.nummer === nummer);
  const logged = protokoll.get(nummer);
  const isChanged =
    !rechnung.ok ||
    rechnung.value.nummer !== nummer ||
    (row !== undefined && row.pruefsumme !== pruefsumme) ||
    (logged !== undefined && logged !== pruefsumme);
  if (isChanged) return { zeile: "unlesbar", befunde: [{ kind: "inhaltGeaendert", nummer }] };
  const { value } = rechnung;
  const zeile: Buchzeile = {
    rechnung: value,
    pruefsumme,
    zahlung: row?.zahlung ?? "keine",
    weitere: row?.weitere ?? new Map(),
  };
  if (row === undefined) return { zeile, befunde: [{ kind: "zeileFehlt", nummer }] };
  const spalten = changedCells(row, value);
  return {
    zeile,
    befunde: spalten.map((spalte) => ({ kind: "zelleGeaendert", nummer, zeile: row.row.number, spalte })),
  };
}
