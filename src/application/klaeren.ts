import type { Antwort } from "../domain/personenliste/antworten";
import { frageSentence } from "../i18n/frageTexts";
import type { Zeitraum } from "../domain/zeit/zeitraum";
import type { Klaerungszeile } from "../writing/klaerung/klaerungszeile";
import type { Frage } from "./listenUebersicht";

export interface Antwortender {
  readonly jahr: number;
  readonly zeitraum: Zeitraum;
  readonly bemerkung: string;
  readonly wer: string;
  readonly zeit: string;
}

/** The register with the same answer to each of these questions: one, or a whole group of like ones. */
export function answerFragen(
  klaerung: readonly Klaerungszeile[],
  fragen: readonly Frage[],
  antwort: Antwort["antwort"],
  { jahr, zeitraum, bemerkung, wer, zeit }: Antwortender,
): readonly Klaerungszeile[] {
  const register = createRegister(klaerung, jahr);
  const answered = fragen.map((frage) => ({
    ...register.ask(frage, zeitraum),
    antwort: withGemeinde(antwort, frage, register.known(frage.schluessel)),
    bemerkung,
    beantwortetVon: wer,
    am: zeit,
    stand: "beantwortet" as const,
  }));
  return replaced(klaerung, answered);
}

/** Where an answer only told the Gemeinde, the next question about the row keeps it. */
function withGemeinde(
  antwort: Antwort["antwort"],
  { abdruck }: Frage,
  before: Klaerungszeile | undefined,
): Antwort["antwort"] {
  if (antwort.kind === "gemeinde" || before?.antwort === undefined || before.abdruck !== abdruck)
    return antwort;
  const gemeinde = before.antwort.kind === "gemeinde" ? before.antwort.name : before.antwort.gemeinde;
  return gemeinde === undefined ? antwort : { ...antwort, gemeinde };
}

/** The question is open again. */
export function takeBack(
  klaerung: readonly Klaerungszeile[],
  schluessel: string,
  jahr: number,
): readonly Klaerungszeile[] {
  return klaerung.map((zeile) =>
    zeile.schluessel === schluessel && zeile.jahr === jahr ? unanswered(zeile) : zeile,
  );
}

function unanswered({ antwort, ...zeile }: Klaerungszeile): Klaerungszeile {
  return antwort === undefined ? zeile : { ...zeile, beantwortetVon: "", am: "", stand: "offen" };
}

export interface Register {
  /** The line of a question: its number and remark stay while the question stays. */
  readonly ask: (frage: Frage, zeitraum: Zeitraum) => Klaerungszeile;
  readonly known: (schluessel: string) => Klaerungszeile | undefined;
}

export function createRegister(klaerung: readonly Klaerungszeile[], jahr: number): Register {
  const ofYear = klaerung.filter((zeile) => zeile.jahr === jahr);
  const bySchluessel = new Map(ofYear.map((zeile) => [zeile.schluessel, zeile]));
  let last = klaerung.reduce((highest, { nr }) => Math.max(highest, nr), 0);
  const known: Register["known"] = (schluessel) => bySchluessel.get(schluessel);
  return {
    known,
    ask: (frage, zeitraum) => {
      const before = known(frage.schluessel);
      const nr = before?.nr ?? ++last;
      const weitere = before?.weitere === undefined ? {} : { weitere: before.weitere };
      return { ...openZeile(frage, zeitraum), nr, jahr, bemerkung: before?.bemerkung ?? "", ...weitere };
    },
  };
}

/** Each new line in the place of the old one of its number, or at the end. */
export function replaced(
  klaerung: readonly Klaerungszeile[],
  lines: readonly Klaerungszeile[],
): readonly Klaerungszeile[] {
  const byNr = new Map([...klaerung, ...lines].map((zeile) => [zeile.nr, zeile]));
  return [...byNr.values()];
}

function openZeile(
  { gemeinde, zeile, andere, grund, schluessel, abdruck, esGehtUm }: Frage,
  zeitraum: Zeitraum,
): Omit<Klaerungszeile, "nr" | "jahr" | "bemerkung"> {
  const { file, sheet, row } = zeile.herkunft;
  const others = andere.map((other) => other.zeile);
  return {
    gemeinde,
    datei: file,
    blatt: sheet,
    zeile: row,
    person: [zeile.familienname, zeile.vorname].filter((name) => name !== "").join(", "),
    frage: frageSentence({ grund, zeile, zeitraum, andere: others }, "de"),
    ...(esGehtUm === undefined ? {} : { esGehtUm }),
    beantwortetVon: "",
    am: "",
    stand: "offen",
    schluessel,
    abdruck,
  };
}
