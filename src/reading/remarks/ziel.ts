/** Where somebody went, as written: "verzogen 03/2022 nach Bad Wimpfen" -> "Bad Wimpfen". "" if it does not say. */
export function zielOf(text: string): string {
  for (const [, place = ""] of text.matchAll(NACH)) {
    const ziel = trimPlace(place);
    if (ziel !== "" && !NO_PLACE.test(ziel)) return ziel;
  }
  return "";
}

/** "jetzt in Ulm", "gemeldet in Heilbronn", "wohnt in Bad Wimpfen". */
export function wohnortOf(text: string): string {
  const [, place = ""] = IN.exec(text) ?? [];
  const ziel = trimPlace(place);
  return NO_PLACE.test(ziel) ? "" : ziel;
}

const PLACE =
  "((?:\\p{Lu}[\\p{L}\\p{M}'’.-]*|a\\.|am|an|der|bei|im|in|ob|unter|d\\.|i\\.|b\\.|den|die|das|/)(?:\\s*/\\s*|\\s+|(?=[a-z]\\.)|$|(?=[^\\p{L}])))+";
const NACH = new RegExp(`(?:\\b[Nn]ach|(?<=\\s)n\\.|\\bto|\\b[Rr]ichtung|->|→)\\s+(${PLACE})`, "gu");
const IN = new RegExp(
  `\\b(?:jetzt|nun|inzwischen|mittlerweile|neu|seit \\S+|gemeldet|wohnhaft|wohnt|lebt|Wohnsitz|Hauptwohnsitz|Hauptwohnung|HW|now)\\b(?:\\s+(?:jetzt|nun|seit|wohnhaft|gemeldet|\\d\\S*))*\\s+(?:in|bei)\\s+(${PLACE})`,
  "u",
);

/** "nach Zuweisung", "nach Mitteilung der Gemeinde", "in Privatwohnung" name no place. */
const NO_PLACE =
  /^(?:dem |den |der )?(?:Zuweisung|Stichtag|Tod|Trennung|Scheidung|Mitteilung|Auskunft|Angabe|Aussage|Ablauf|Abschluss|Ankunft|Geburt|Heirat|Prüfung|Unbekannt|Absprache|Rücksprache|Hause|Privat|Wohnung|Eigen|AU\b|GU\b|Unterkunft|Container|Ausbildung|Arbeit|Monat|Januar|Februar|März|April|Mai\b|Juni|Juli|August|September|Oktober|November|Dezember|Betrachtung)/u;

function trimPlace(place: string): string {
  return place
    .replace(
      /\s+(?:im|in|am|ab|seit)\s+(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez|Früh|Somm|Herb|Wint|Anfang|Mitte|Ende).*$/u,
      "",
    )
    .replace(/(?:\s+(?:am|an|der|bei|im|in|ob|unter|den|die|das|\/))+\s*$|[\s,./-]+$/gu, "")
    .trim();
}
