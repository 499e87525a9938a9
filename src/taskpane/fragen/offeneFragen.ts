import type { Frage, ListenUebersicht } from "../../application/listenUebersicht";
import type { Antwort } from "../../domain/personenliste/antworten";
import type { Grund } from "../../domain/personenliste/grund";
import type { Klaerungszeile } from "../../writing/klaerung/klaerungszeile";
import type { Listenarbeit } from "../listen/listenarbeit";

/** The questions that still need an answer, in the order of the lists; answers count before they are worked out. */
export function offeneFragen(arbeit: Listenarbeit): readonly Frage[] {
  const { lauf, auftrag } = arbeit;
  if (lauf.kind !== "gelesen") return [];
  const { fragen } = lauf.uebersicht;
  if (auftrag.kind !== "urteilen") return fragen;
  const answers = new Map(
    klaerungIn(arbeit).flatMap(({ schluessel, abdruck, antwort }) =>
      antwort === undefined ? [] : [[schluessel, abdruck]],
    ),
  );
  return fragen.filter(({ schluessel, abdruck }) => answers.get(schluessel) !== abdruck);
}

/** The register of the year. */
export function klaerungIn({ stand, jahr }: Listenarbeit): readonly Klaerungszeile[] {
  return stand === "unbekannt" ? [] : stand.klaerung.filter((zeile) => zeile.jahr === jahr);
}

/** An answer that did not settle the question: the row has changed since, or the day that was entered does not do. */
export function earlierAnswer(
  arbeit: Listenarbeit,
  { schluessel }: Frage,
): (Klaerungszeile & Pick<Antwort, "antwort">) | "none" {
  const found = klaerungIn(arbeit).find((zeile) => zeile.schluessel === schluessel);
  return found?.antwort === undefined ? "none" : { ...found, antwort: found.antwort };
}

export interface Gruppe {
  readonly key: string;
  readonly grund: Grund;
  readonly gemeinde: string;
  readonly fragen: readonly Frage[];
}

/** Like questions: the same reason in the same Gemeinde. */
export function gruppenOf(fragen: readonly Frage[]): readonly Gruppe[] {
  const gruppen = new Map<string, Frage[]>();
  for (const frage of fragen) {
    const key = `${frage.grund} ${frage.gemeinde}`;
    const before = gruppen.get(key);
    if (before === undefined) gruppen.set(key, [frage]);
    else before.push(frage);
  }
  return [...gruppen].flatMap(([key, same]) => {
    const [first] = same;
    return first === undefined ? [] : [{ key, grund: first.grund, gemeinde: first.gemeinde, fragen: same }];
  });
}

export interface Grundgruppe {
  readonly grund: Grund;
  readonly gruppen: readonly Gruppe[];
  /** Of all Gemeinden, where there are several. */
  readonly alle: Gruppe | "none";
}

/** The groups by their reason: an answer may be for one Gemeinde or for all. */
export function gruendeOf(fragen: readonly Frage[]): readonly Grundgruppe[] {
  const all = gruppenOf(fragen);
  const gruende = [...new Set(all.map(({ grund }) => grund))];
  return gruende.map((grund) => {
    const gruppen = all.filter((gruppe) => gruppe.grund === grund);
    const alle: Gruppe = {
      key: grund,
      grund,
      gemeinde: "",
      fragen: gruppen.flatMap((gruppe) => gruppe.fragen),
    };
    return { grund, gruppen, alle: gruppen.length > 1 ? alle : "none" };
  });
}

export function findGruppe(fragen: readonly Frage[], key: string): Gruppe | undefined {
  return gruendeOf(fragen)
    .flatMap(({ gruppen, alle }) => (alle === "none" ? gruppen : [alle, ...gruppen]))
    .find((gruppe) => gruppe.key === key);
}

/** Behind each of these stand other persons: one answer for all would be a guess. */
export function needsOwnAnswer(grund: Grund): boolean {
  return EACH.has(grund);
}

const EACH: ReadonlySet<Grund> = new Set(["zweiGemeinden", "moeglicheDublette", "widerspruechlicheDublette"]);

/** Every Gemeinde of the Landkreis, whether its list has come or not. */
export function alleGemeinden({ gemeinden, fehlend }: ListenUebersicht): readonly string[] {
  return [...gemeinden.map(({ gemeinde }) => gemeinde), ...fehlend].sort((one, other) =>
    one.localeCompare(other, "de"),
  );
}
