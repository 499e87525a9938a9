import type { Fundstelle } from "../vorschrift/fundstelle";
import { antwortenFor, type Antwort, type Antwortstand, type Beantwortet } from "./antworten";
import { dublettenIn, type Dubletten } from "./dubletten";
import { familienIn, type Familien } from "./familien";
import { lageOf, type Lage, type Stichzeit } from "./lage";
import { pruefeNachgeborenes, type Elternteil } from "./nachgeborene";
import type { Gezaehlt, Urteil, ZuKlaeren } from "./urteil";
import type { Zeile } from "./zeile";

export interface Beurteilung {
  /** As they stand in the lists: answers are found by these. */
  readonly gelesen: readonly Zeile[];
  /** With the entries that answers supplied. */
  readonly zeilen: readonly Zeile[];
  readonly lagen: readonly Lage[];
  /** One for each row, in the same order. */
  readonly urteile: readonly Urteil[];
  readonly antworten: readonly Antwortstand[];
}

/**
 * Who counts where. The order of the steps is the order of the rule: strikes, the own Zuweisung, the Familiennachzug
 * to somebody assigned, persons listed twice, and last the children, who rest on counted parents.
 */
export function judgeZeilen(
  written: readonly Zeile[],
  stichzeit: Stichzeit,
  antworten: readonly Antwort[] = [],
): Beurteilung {
  const answered = antwortenFor(written, antworten);
  const { zeilen } = answered;
  const lagen = zeilen.map((zeile) => lageOf(zeile, stichzeit));
  const familien = familienIn(zeilen);
  const dubletten = dublettenIn(zeilen, lagen, answered);
  const urteile: Urteil[] = zeilen.map(
    (zeile, row) => answered.urteile.get(row) ?? judgeOne(row, zeile, lagen, familien, dubletten),
  );
  judgeChildren(zeilen, lagen, familien, stichzeit, urteile);
  countOnce(dubletten, lagen, answered, urteile);
  return { gelesen: written, zeilen, lagen, urteile, antworten: answered.staende };
}

function judgeOne(
  row: number,
  zeile: Zeile,
  lagen: readonly Lage[],
  familien: Familien,
  dubletten: Dubletten,
): Urteil {
  const lage = lagen[row];
  if (lage === undefined) throw new RangeError(`row ${row} was not read`);
  const frage = dubletten.fragen.get(row);
  if (frage !== undefined) return { kind: "zuKlaeren", ...frage, fundstelle: STREICHUNG };
  if (lage.streichung.kind === "gestrichen") {
    return { kind: "gestrichen", wie: lage.streichung.wie, fundstelle: STREICHUNG };
  }
  if (zeile.gemeinde.kind === "unbekannt") return ask("gemeindeUnbekannt", ZUWEISUNG);
  if (lage.streichung.kind === "zweifel") return ask(lage.streichung.grund, STREICHUNG);
  if (lage.zugang === "nachgeboren") return VORLAEUFIG;
  if (lage.imZeitraum !== "innen") return ask(lage.imZeitraum, ZUWEISUNG);
  if (lage.zugang === "zuweisung") return ASSIGNED;
  const anker = familien.of(row).find((other) => isAnker(lagen[other]));
  return anker === undefined ? ask("keinAnker", ZUWEISUNG) : counted("familiennachzug", anker);
}

/** Whether the anchor is still registered does not matter. */
function isAnker(lage: Lage | undefined): boolean {
  return lage?.zugang === "zuweisung" && lage.imZeitraum === "innen";
}

const NOBODY: readonly number[] = [];

/** Nr. 3.2: the money follows the Zuweisungen of the last three years (Nr. 4.1.5). */
const ZUWEISUNG: Fundstelle = "Nr. 4.1.5 VwV IntM";
const STREICHUNG: Fundstelle = "Nr. 3.2 VwV IntM";

const ASSIGNED: Gezaehlt = { kind: "gezaehlt", als: "zuweisung", fundstelle: ZUWEISUNG };

/** Children wait until it is settled which parents count. */
const VORLAEUFIG: ZuKlaeren = ask("keinElternteil", STREICHUNG);

function ask(grund: ZuKlaeren["grund"], fundstelle: Fundstelle): ZuKlaeren {
  return { kind: "zuKlaeren", grund, mit: NOBODY, fundstelle };
}

function counted(als: Gezaehlt["als"], durch: number): Gezaehlt {
  return { kind: "gezaehlt", als, durch, fundstelle: als === "nachgeboren" ? STREICHUNG : ZUWEISUNG };
}

function judgeChildren(
  zeilen: readonly Zeile[],
  lagen: readonly Lage[],
  familien: Familien,
  { stichtag }: Stichzeit,
  urteile: Urteil[],
): void {
  zeilen.forEach((zeile, row) => {
    if (urteile[row] !== VORLAEUFIG) return;
    const eltern = familien.of(row).flatMap((other): readonly Elternteil[] => {
      const lage = lagen[other];
      const parent = zeilen[other];
      const isCounted =
        urteile[other]?.kind === "gezaehlt" && lage !== undefined && lage.zugang !== "nachgeboren";
      return isCounted && parent !== undefined
        ? [{ row: other, geburt: parent.geburt, zugang: lage.datum }]
        : [];
    });
    const urteil = pruefeNachgeborenes(zeile.geburt, eltern, stichtag);
    urteile[row] =
      urteil.kind === "gezaehlt" ? counted("nachgeboren", urteil.durch) : ask(urteil.grund, STREICHUNG);
  });
}

/** Of a person's rows in one list the first that counts stands for all; a doubtful strike stays a question. */
function countOnce(
  { inListe, fragen }: Dubletten,
  lagen: readonly Lage[],
  { urteile: fixed }: Beantwortet,
  urteile: Urteil[],
): void {
  for (const rows of inListe) {
    const counts = (row: number) => urteile[row]?.kind === "gezaehlt";
    const von =
      rows.find((row) => fixed.has(row) && counts(row)) ??
      rows.find(counts) ??
      rows.find((row) => fragen.has(row));
    if (von === undefined) continue;
    for (const row of rows) {
      const isOpen = lagen[row]?.streichung.kind === "offen" && !fixed.has(row);
      if (row !== von && isOpen) urteile[row] = { kind: "wiederholung", von, fundstelle: STREICHUNG };
    }
  }
}
