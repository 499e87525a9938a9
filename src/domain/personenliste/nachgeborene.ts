import type { Zeitraum } from "../zeit/zeitraum";
import { addTage } from "../zeit/addTage";
import type { Tag } from "../zeit/tag";
import { spannenOf, type Datumsangabe } from "./datumsangabe";
import type { Grund } from "./grund";

export interface Elternteil {
  readonly row: number;
  readonly geburt: Datumsangabe;
  /** Day of the Zuweisung or of the Familiennachzug. */
  readonly zugang: Datumsangabe;
}

export type Kindurteil =
  | { readonly kind: "gezaehlt"; readonly durch: number }
  | { readonly kind: "zuKlaeren"; readonly grund: Grund };

/**
 * Schritt 3: the Gemeinde adds children born since. The child must be born after the Zuweisung of a counted parent and
 * no later than the Stichtag; of a month or year every day must give the same answer.
 */
export function pruefeNachgeborenes(
  geburt: Datumsangabe,
  familie: readonly Elternteil[],
  stichtag: Tag,
): Kindurteil {
  if (geburt.kind === "fehlt") return ask("datumFehlt");
  if (geburt.kind === "unmoeglich") return ask("datumUnmoeglich");
  if (geburt.kind === "fehlerwert") return ask("fehlerwert");
  const spans = spannenOf(geburt);
  if (spans.every(({ von }) => von > stichtag)) return ask("nachStichtagGeboren");
  const eltern = familie.filter((one) => isOldEnough(one.geburt, spans));
  if (eltern.length === 0) return ask("keinElternteil");
  const answers = spans.flatMap(({ von, bis }) => [
    whenBorn(von, eltern, stichtag),
    whenBorn(bis, eltern, stichtag),
  ]);
  if (new Set(answers).size > 1) return ask(geburt.kind === "mehrere" ? "datumMehrdeutig" : "datumUngenau");
  const [answer] = answers;
  if (answer === "danach") return { kind: "gezaehlt", durch: youngestLink(eltern, spans).row };
  return ask(
    answer === "vorher"
      ? "vorZuweisungGeboren"
      : answer === "zuSpaet"
        ? "nachStichtagGeboren"
        : "datumUngenau",
  );
}

function ask(grund: Grund): Kindurteil {
  return { kind: "zuKlaeren", grund };
}

function whenBorn(
  tag: Tag,
  eltern: readonly Elternteil[],
  stichtag: Tag,
): "vorher" | "danach" | "zuSpaet" | "ungewiss" {
  if (tag > stichtag) return "zuSpaet";
  const spans = eltern.map(({ zugang }) => spannenOf(zugang));
  if (spans.some((days) => days.length > 0 && days.every(({ bis }) => tag > bis))) return "danach";
  return spans.every((days) => days.every(({ von }) => tag <= von)) ? "vorher" : "ungewiss";
}

/** Brothers and sisters are no parents. Whose age is not known may be one. */
function isOldEnough(geburt: Datumsangabe, child: readonly Zeitraum[]): boolean {
  const latest = child.at(-1)?.bis;
  if (latest === undefined) return true;
  const limit = addTage(latest, -YOUNGEST_PARENT);
  return spannenOf(geburt).every(({ von }) => von <= limit);
}

/** Thirteen years in days. */
const YOUNGEST_PARENT = 4748;

function youngestLink(eltern: readonly Elternteil[], child: readonly Zeitraum[]): Elternteil {
  const born = child[0]?.von ?? "";
  const before = eltern.find(({ zugang }) => spannenOf(zugang).every(({ bis }) => bis < born));
  const found = before ?? eltern[0];
  if (found === undefined) throw new RangeError("a counted child has a parent");
  return found;
}
