import { abgangsdatum } from "./abgangsdatum";
import type { Abgangsvermerk } from "./vermerk";
import { wohnortOf, zielOf } from "./ziel";
import * as words from "./words";

export type Departure =
  { readonly kind: "none" | "unclear" } | { readonly kind: "left"; readonly abgang: Abgangsvermerk };

const NONE: Departure = { kind: "none" };

/** What a statement says of leaving, whoever it is about. */
export function departureOf(text: string, folded: string): Departure {
  const ziel = zielOf(text);
  for (const [wie, word] of words.ABGANG) {
    const at = folded.search(word);
    if (at === -1) continue;
    if (isElsewhere(wie, folded) || (ziel === "" && ARRIVED.test(folded))) continue;
    if (wie === "verzogen" && words.INSIDE.test(folded)) return NONE;
    if (wie === "verzogen" && ziel === "" && words.HOUSING.test(folded)) {
      return /\b(?:aus|von|verlaesst)\b/u.test(folded) && !/privat|eigene|neue/u.test(folded)
        ? { kind: "unclear" }
        : NONE;
    }
    const datum = abgangsdatum(folded, at);
    return { kind: "left", abgang: { wie, datum, ziel, gilt: "immer" } };
  }
  return words.UMZUG.test(folded) ? moved(text, folded, ziel) : residence(text, folded);
}

/** "umverteilt aus Calw", "verzogen von Ulm": that is how the person came. */
const ARRIVED = /\b(?:umverteil\w*|verlegt|verlegung|verzogen|umgezogen|gezogen|ueberstellt) (?:aus|von)\b/u;

/** "vom Sprachkurs abgemeldet", "Schule verlassen". */
function isElsewhere(wie: string, folded: string): boolean {
  return (
    (wie === "abgemeldet" || wie === "verzogen") &&
    words.NOT_REGISTER.test(folded) &&
    !/\b(?:verz|wegzug|fortzug|weggez|fortgez)/u.test(folded)
  );
}

/** "umgezogen": with another place it is a departure, with a street or "innerorts" it is none, alone it is a question. */
function moved(text: string, folded: string, ziel: string): Departure {
  if (words.INSIDE.test(folded)) return NONE;
  if (ziel !== "") {
    const datum = abgangsdatum(folded, folded.search(words.UMZUG));
    return { kind: "left", abgang: { wie: "verzogen", datum, ziel, gilt: "immer" } };
  }
  if (words.HOUSING.test(folded) || words.NOT_REGISTER.test(folded) || words.PLANNED.test(folded))
    return NONE;
  return /\b(?:umgezogen|umzug|gezogen)\b/u.test(folded) ? { kind: "unclear" } : residence(text, folded);
}

function residence(text: string, folded: string): Departure {
  const ziel = wohnortOf(text);
  if (ziel === "" || words.NEGATION.test(folded)) return NONE;
  return {
    kind: "left",
    abgang: { wie: "verzogen", datum: abgangsdatum(folded, folded.length), ziel, gilt: "wennAnderswo" },
  };
}
