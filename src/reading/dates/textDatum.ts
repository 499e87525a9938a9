import type { Datumsangabe, Einzeltag, Zeitspanne } from "../../domain/personenliste/datumsangabe";
import { spannenOf } from "../../domain/personenliste/datumsangabe";
import { addTage } from "../../domain/zeit/addTage";
import type { Tag } from "../../domain/zeit/tag";
import { fold } from "../text/fold";
import { FIRST_TAG, LAST_TAG, type Fund } from "./angaben";
import { findDaten, type Datumsfund } from "./findDaten";

/** The text of a date cell. Without any date in it, it is missing if it is words, impossible if it tried to be one. */
export function textDatum(text: string, yearOf: (digits: string) => number): Datumsangabe {
  const folded = fold(text).replace(/\s+/gu, " ").trim();
  if (/^#[a-z0-9]+[/!?a-z0-9]*$/u.test(folded)) return { kind: "fehlerwert", text };
  const funde = findDaten(folded, yearOf);
  if (funde.length === 0) return { kind: isAttempt(folded) ? "unmoeglich" : "fehlt", text };
  return angabeOf(
    funde.map((fund) => shift(fund, folded)),
    text,
  );
}

/** One date, or several that mean different days. */
export function angabeOf(funde: readonly Fund[], text: string): Datumsangabe {
  const angaben = funde.filter((fund) => fund !== "unmoeglich");
  const [first] = angaben;
  if (first === undefined || angaben.length < funde.length) return { kind: "unmoeglich", text };
  const different = angaben.filter(
    (one, index) => angaben.findIndex((other) => spanKey(other) === spanKey(one)) === index,
  );
  return different.length === 1 ? first : { kind: "mehrere", angaben: different, text };
}

function spanKey(angabe: Einzeltag | Zeitspanne): string {
  return spannenOf(angabe)
    .map(({ von, bis }) => `${von}${bis}`)
    .join();
}

/** "vor 2021", "nach dem 15.03.2021", "ca. 03/2021": what stands before the date widens it. */
function shift({ fund, start, end }: Datumsfund, folded: string): Fund {
  if (fund === "unmoeglich") return fund;
  const before = folded.slice(Math.max(0, start - 24), start);
  const [span] = spannenOf(fund);
  if (span === undefined) return fund;
  const text = folded.slice(start, end);
  if (/\b(?:vor|before|spaetestens)(?: dem| the)? ?$/u.test(before)) {
    return { kind: "zeitspanne", von: FIRST_TAG, bis: dayBeside(span.von, -1), text };
  }
  if (/\b(?:nach|after|fruehestens)(?: dem| the)? ?$/u.test(before)) {
    return { kind: "zeitspanne", von: dayBeside(span.bis, 1), bis: LAST_TAG, text };
  }
  const isVague =
    /(?:\b(?:ca|circa|etwa|ungefaehr|vermutlich|wohl|um)\b\.?|~) ?$/u.test(before) ||
    /^ ?\?/u.test(folded.slice(end));
  if (!isVague || span.von === FIRST_TAG) return fund;
  const room = fund.kind === "tag" || span.bis < dayBeside(span.von, 100) ? 31 : 365;
  return { kind: "zeitspanne", von: dayBeside(span.von, -room), bis: dayBeside(span.bis, room), text };
}

function dayBeside(tag: Tag, tage: number): Tag {
  return tag === FIRST_TAG || tag === LAST_TAG ? tag : addTage(tag, tage);
}

/** "31022021x", "15.O3.2021": digits that were meant as a day. "siehe Nr. 12" was not. */
function isAttempt(folded: string): boolean {
  const digits = folded.replace(/\D/gu, "").length;
  const letters = folded.replace(/[^a-z]/gu, "").length;
  return digits >= 3 || (digits > 0 && letters < 4 && /\d[./-]|[./-]\d/u.test(folded));
}
