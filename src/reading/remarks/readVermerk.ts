import { OHNE_DATUM, type Datumsangabe } from "../../domain/personenliste/datumsangabe";
import type { Zugang } from "../../domain/personenliste/zeile";
import { cleanLines } from "../text/clean";
import { fold } from "../text/fold";
import { bezugIn } from "./bezug";
import { clausesOf, type Clause } from "./clauses";
import { departureOf } from "./departure";
import { subjectOf, withoutRelatives } from "./relatives";
import type { Abgangsvermerk, Vermerk } from "./vermerk";
import { abgangsdatum } from "./abgangsdatum";
import * as words from "./words";

export const KEIN_VERMERK: Vermerk = {
  abgaenge: [],
  isStruck: false,
  isDouble: false,
  isRegistered: false,
  isUnclear: false,
  zugang: "ohneAngabe",
  isBornHere: false,
  nachzug: OHNE_DATUM,
  bezug: [],
};

const MOST_KNOWN = 20_000;

/** Reads remarks; lists repeat them, so each is worked out once. */
export function createVermerkReader(): (text: string) => Vermerk {
  const known = new Map<string, Vermerk>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= MOST_KNOWN) known.clear();
    const vermerk = readVermerk(text);
    known.set(text, vermerk);
    return vermerk;
  };
}

/** Nobody writes a remark longer than this; what does is a paste by accident, and only its beginning is read. */
const LONGEST = 2000;

export function readVermerk(written: string): Vermerk {
  const text = cleanLines(written).slice(0, LONGEST);
  if (!/[\p{L}†]/u.test(text)) return KEIN_VERMERK;
  const parts = clausesOf(text).map((clause, index, all) => readClause(clause, all[index - 1]));
  const zugang = parts.find((part) => part.zugang !== "ohneAngabe");
  return {
    abgaenge: parts.flatMap(({ abgang }) => (abgang === undefined ? [] : [abgang])),
    isStruck: parts.some(({ isStruck }) => isStruck),
    isDouble: parts.some(({ isDouble }) => isDouble),
    isRegistered: parts.some(({ isRegistered }) => isRegistered),
    isUnclear: parts.some(({ isUnclear }) => isUnclear),
    zugang: zugang?.zugang ?? "ohneAngabe",
    isBornHere: words.BORN_HERE.test(fold(text)),
    nachzug: zugang?.nachzug ?? OHNE_DATUM,
    bezug: bezugIn(text),
  };
}

interface Statement {
  readonly abgang?: Abgangsvermerk;
  readonly isStruck: boolean;
  readonly isDouble: boolean;
  readonly isRegistered: boolean;
  readonly isUnclear: boolean;
  readonly zugang: Zugang;
  readonly nachzug: Datumsangabe;
}

const NOTHING: Statement = { ...KEIN_VERMERK };

function readClause(clause: Clause, before: Clause | undefined): Statement {
  const whole = clause.folded.replace(words.NO_DEPARTURE, " ");
  const subject = subjectOf(whole, clause.text);
  const folded = withoutRelatives(whole);
  const zugang = subject === "andere" ? "ohneAngabe" : zugangIn(folded);
  const nachzug =
    zugang === "familiennachzug" ? abgangsdatum(folded, folded.search(words.NACHZUG)) : OHNE_DATUM;
  const statement = { ...NOTHING, zugang, nachzug };
  const isAbout = !words.NOT_REGISTER.test(folded);
  const isStruck = isAbout && words.VON_HAND.test(folded);
  const isDouble = isAbout && words.DOPPELT.test(folded) && !words.NOT_DOPPELT.test(folded);
  const departure = departureOf(clause.text, folded);
  const isRegistered =
    departure.kind === "none" &&
    words.REGISTERED.test(folded) &&
    !words.NEGATION.test(folded) &&
    subject === "selbst";
  const isLater = words.NACH_STICHTAG.test(folded) && departure.kind === "left";
  if (subject === "andere") return statement;
  if (departure.kind === "none" && !isStruck && !isDouble) return { ...statement, isRegistered };
  if (isDenied(folded)) return { ...statement, isRegistered: false, isUnclear: words.UNDONE.test(folded) };
  if (words.UNCERTAIN.test(folded) || departure.kind === "unclear") return { ...statement, isUnclear: true };
  if (continuesAbout(clause, before)) return { ...statement, isUnclear: true };
  return {
    ...statement,
    isStruck,
    isDouble,
    isRegistered: isLater,
    ...(departure.kind === "left"
      ? { abgang: { ...departure.abgang, gilt: subject === "kind" ? "kind" : departure.abgang.gilt } }
      : {}),
  };
}

function isDenied(folded: string): boolean {
  const isNoLonger =
    /\b(?:nicht|nie)\b/u.test(folded) &&
    words.ABGANG.some(([wie, word]) => wie === "abgemeldet" && word.test(folded));
  const isCountedOut = /zaehl/u.test(folded) && words.VON_HAND.test(folded);
  return (
    words.UNDONE.test(folded) ||
    words.PLANNED.test(folded) ||
    (words.NEGATION.test(folded) &&
      !isCountedOut &&
      !(isNoLonger && !/\b(?:ab(?:ge)?meld|abgem)/u.test(folded)))
  );
}

/** "Ehemann verstorben, verzogen nach Ulm": who moved, he before or she after? */
function continuesAbout(clause: Clause, before: Clause | undefined): boolean {
  return clause.isContinued && before !== undefined && subjectOf(before.folded, before.text) === "andere"
    ? words.ABGANG.some(([, word]) => word.test(before.folded))
    : false;
}

function zugangIn(folded: string): Zugang {
  if (words.NOT_THIS_ZUGANG.test(folded) || words.PLANNED.test(folded)) return "ohneAngabe";
  if (words.NACHGEBOREN.test(folded)) return "nachgeboren";
  return words.NACHZUG.test(folded) ? "familiennachzug" : "ohneAngabe";
}
