import { readVermerk } from "../../../src/reading/remarks/readVermerk";
import { abschnittOf } from "../../../src/reading/sections/abschnitt";

function said(text: string): string {
  const abschnitt = abschnittOf(text, readVermerk);
  if (abschnitt === "none") return "none";
  const words = abschnitt.zeichen.map(({ kind }) => kind);
  return (
    [
      ...words,
      ...(abschnitt.zugang === "ohneAngabe" ? [] : [abschnitt.zugang]),
      ...(abschnitt.isAddition ? ["+"] : []),
    ].join(" ") || "offen"
  );
}

test.each([
  ["Gestrichen:", "vonHand"],
  ["Gestrichene Personen (4)", "vonHand"],
  ["Nicht mehr gemeldet:", "vonHand"],
  ["Verzogen nach dem 31.12.2022:", "abgang"],
  ["Nach dem Stichtag verzogen", "offen"],
  ["Noch gemeldet:", "offen"],
  ["Nachgeborene Kinder:", "nachgeboren +"],
  ["Ergänzt (nachgeborene Kinder):", "nachgeboren +"],
  ["Ergänzungen:", "+"],
  ["Familiennachzug:", "familiennachzug"],
  ["Doppelt erfasst:", "vonHand doppelt"],
  ["Gesamt: 22 Personen", "none"],
  ["Familie Haddad", "none"],
  ["Bitte nicht mehr gemeldete Personen streichen.", "none"],
  ["anbei die geprüfte Liste. Nicht mehr gemeldete Personen sind vermerkt.", "none"],
  ["rot hinterlegt = gestrichen", "none"],
  ["Zuweisungen und Familiennachzug 2020-2022", "offen"],
])("%j", (text, expected) => expect(said(text)).toBe(expected));
