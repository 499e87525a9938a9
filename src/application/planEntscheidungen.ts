import { openEntscheidung, type Entscheidung } from "../domain/aufgabenwahl/entscheidung";
import { entscheidungsfristOf, ueberfaelligeOf } from "../domain/aufgabenwahl/entscheidungsfrist";
import {
  mittelweitergabeOf,
  type Mittelweitergabe,
  type Traegerangaben,
} from "../domain/aufgabenwahl/mittelweitergabe";
import { pruefeStellenumfang, type Umfangsbefund } from "../domain/aufgabenwahl/pruefeStellenumfang";
import { traegerschaftenOf } from "../domain/aufgabenwahl/traegerschaft";
import { werteOf, type Einstellungen } from "../domain/einstellung/einstellungen";
import type { Gemeinde } from "../domain/gemeinde/gemeinde";
import type { Betrag } from "../domain/geld/betrag";
import { done, type Result } from "../domain/result";
import { tagOf, type Tag } from "../domain/zeit/tag";
import type { KeineEingabe } from "../i18n/eingabeSentence";
import type { SheetWrite } from "../workbook/plan";
import type { WorkbookRefusal } from "../workbook/refusal";
import type { Workbook } from "../workbook/workbook";
import {
  planEntscheidungen as planBlatt,
  type Entscheidungszeile,
} from "../writing/entscheidungen/planEntscheidungen";
import { planTraeger } from "../writing/entscheidungen/planTraeger";
import { readEntscheidungen } from "../writing/entscheidungen/readEntscheidungen";
import { readTraeger } from "../writing/entscheidungen/readTraeger";
import type { FurtherCells } from "../writing/ownSheet";
import { planProtokoll } from "../writing/protokoll";
import { readZuteilungsblatt, type GeleseneZuteilung } from "../writing/zuteilung/readZuteilungsblatt";
import type { Zuteilungsvermerk } from "./planZuteilung";

/** Decisions of all years, the amounts they are about, and what people entered for the carriers of this year. */
export interface Entscheidungsstand {
  readonly entscheidungen: readonly Entscheidung[];
  readonly zuteilungen: ReadonlyMap<number, GeleseneZuteilung>;
  readonly angaben: readonly Traegerangaben[];
  /** What people wrote in columns of their own. */
  readonly weitere: { readonly entscheidungen: Weitere; readonly traeger: Weitere };
}

type Weitere = ReadonlyMap<string, FurtherCells>;

export async function readEntscheidungsstand(
  workbook: Workbook,
  jahr: number,
): Promise<Result<Entscheidungsstand, WorkbookRefusal | KeineEingabe>> {
  const entscheidungen = await readEntscheidungen(workbook);
  if (!entscheidungen.ok) return entscheidungen;
  const zuteilungen = new Map<number, GeleseneZuteilung>();
  for (const one of new Set([jahr, ...entscheidungen.value.entscheidungen.map(({ jahr: of }) => of)])) {
    const zuteilung = await readZuteilungsblatt(workbook, one);
    if (!zuteilung.ok) return zuteilung;
    if (zuteilung.value !== "noSheet") zuteilungen.set(one, zuteilung.value);
  }
  const angaben = await readTraeger(workbook, jahr);
  if (!angaben.ok) return angaben;
  return done({
    entscheidungen: entscheidungen.value.entscheidungen,
    zuteilungen,
    angaben: angaben.value.angaben,
    weitere: { entscheidungen: entscheidungen.value.weitere, traeger: angaben.value.weitere },
  });
}

/** The register with a row for each Gemeinde of the year: what is missing is open, what is there stays. */
export function withGemeinden(
  entscheidungen: readonly Entscheidung[],
  jahr: number,
  gemeinden: readonly Gemeinde[],
): readonly Entscheidung[] {
  const known = new Set(entscheidungen.filter((one) => one.jahr === jahr).map(({ gemeinde }) => gemeinde));
  const fresh = gemeinden.filter(({ name }) => !known.has(name));
  return [...entscheidungen, ...fresh.map(({ name, ags }) => openEntscheidung(jahr, name, ags))];
}

export interface Entscheidungskontext {
  readonly jahr: number;
  readonly landkreis: string;
  readonly einstellungen: Einstellungen;
  /** The day on which somebody looks: an input, for who is late. */
  readonly heute: Tag;
}

/** Each decision with the finding of its carrier, its amount and whether it is late. */
export function pruefeEntscheidungen(
  { entscheidungen, zuteilungen }: Pick<Entscheidungsstand, "entscheidungen" | "zuteilungen">,
  { landkreis, einstellungen, heute }: Omit<Entscheidungskontext, "jahr">,
): readonly Entscheidungszeile[] {
  const jahre = [...new Set(entscheidungen.map(({ jahr }) => jahr))];
  const found = new Map<Entscheidung, Entscheidungszeile>();
  for (const jahr of jahre) {
    const ofYear = entscheidungen.filter((one) => one.jahr === jahr);
    const { vollzeitstunden, fristEntscheidung } = werteOf(einstellungen, jahr);
    const frist = entscheidungsfristOf(jahr, fristEntscheidung);
    const late = new Set(ueberfaelligeOf(ofYear, frist, heute));
    const betraege = betraegeOf(zuteilungen.get(jahr));
    for (const traegerschaft of traegerschaftenOf(ofYear, landkreis)) {
      const befund = befundOf(pruefeStellenumfang(traegerschaft, vollzeitstunden, newYear(jahr)));
      for (const entscheidung of traegerschaft.entscheidungen) {
        const betrag = betraege.get(entscheidung.gemeinde)?.betrag;
        found.set(entscheidung, {
          entscheidung,
          befund,
          frist,
          isUeberfaellig: late.has(entscheidung),
          ...(betrag === undefined ? {} : { betrag }),
        });
      }
    }
  }
  return entscheidungen.flatMap((entscheidung) => found.get(entscheidung) ?? []);
}

/** Amounts by carrier, and what stays with the county. */
export function weitergabeOf(
  { entscheidungen, zuteilungen, angaben }: Omit<Entscheidungsstand, "weitere">,
  { jahr, landkreis, einstellungen }: Omit<Entscheidungskontext, "heute">,
): Mittelweitergabe {
  const ofYear = entscheidungen.filter((one) => one.jahr === jahr);
  return mittelweitergabeOf(
    traegerschaftenOf(ofYear, landkreis),
    betraegeOf(zuteilungen.get(jahr)),
    angaben,
    werteOf(einstellungen, jahr).kostenJeStelle,
  );
}

/** "IntM Entscheidungen" with all years, "IntM Träger" of this one, and a line of log. */
export function planEntscheidungen(
  stand: Entscheidungsstand,
  kontext: Entscheidungskontext,
  vermerk: Zuteilungsvermerk,
): readonly SheetWrite[] {
  const zeilen = pruefeEntscheidungen(stand, kontext);
  const decided = zeilen.filter(
    ({ entscheidung: { jahr, wahl } }) => jahr === kontext.jahr && wahl !== "offen",
  );
  return [
    planBlatt(zeilen, stand.weitere.entscheidungen),
    planTraeger(kontext.jahr, kontext.landkreis, weitergabeOf(stand, kontext), stand.weitere.traeger),
    planProtokoll([
      {
        ...vermerk,
        aktion: "Entscheidungen geschrieben",
        jahr: kontext.jahr,
        was: `entschieden: ${decided.length} von ${stand.entscheidungen.filter(({ jahr }) => jahr === kontext.jahr).length}`,
      },
    ]),
  ];
}

/** Before 2025 the rule did not exist. */
function befundOf(result: ReturnType<typeof pruefeStellenumfang>): Umfangsbefund {
  return result.ok ? result.value : { ergebnis: "entfaellt" };
}

function betraegeOf(
  zuteilung: GeleseneZuteilung | undefined,
): ReadonlyMap<string, { readonly bestand: number; readonly betrag: Betrag }> {
  return new Map(
    (zuteilung?.zeilen ?? []).flatMap(({ gemeinde, bestand, betrag }) =>
      bestand === undefined || betrag === undefined ? [] : [[gemeinde, { bestand, betrag }] as const],
    ),
  );
}

function newYear(jahr: number): Tag {
  const tag = tagOf(jahr, 1, 1);
  if (!tag.ok) throw new RangeError(`${jahr} is not a year`);
  return tag.value;
}
