import type { Paar, Vorschlagsgrund } from "../domain/abgleich/abgleich";
import type { Bedenken } from "../domain/abgleich/bedenken";
import type { Feldstufe } from "../domain/abgleich/feldvergleich";
import type { Geburtsstufe } from "../domain/abgleich/geburt";
import type { Language, Texts, Twin } from "./language";

/** Why two rows belong together or may not: kinds of difference, never what stands in the cells. */
export function abgleichReasons(
  { vergleich, bedenken }: Pick<Paar, "vergleich" | "bedenken">,
  language: Language,
): readonly string[] {
  const texts = abgleichTexts[language];
  const { familienname, vornamen, geburt, lesart, geschlecht, staat, anschrift, azr } = vergleich;
  return [
    texts.feld(texts.familienname, texts.stufen[familienname]),
    texts.feld(texts.vornamen, texts.stufen[vornamen]),
    ...(lesart === "gerade" ? [] : [texts.lesarten[lesart]]),
    texts.geburt[geburt],
    ...(anschrift === "fehlt" ? [] : [texts.anschrift[anschrift]]),
    ...(geschlecht === "anders" ? [texts.geschlecht] : []),
    ...(staat === "anders" ? [texts.staat] : []),
    ...(azr === "fehlt" ? [] : [texts.azr[azr]]),
    ...bedenken.map((one) => texts.bedenken[one]),
  ];
}

export function vorschlagReason({ kind }: Vorschlagsgrund, language: Language): string {
  return abgleichTexts[language].gruende[kind];
}

const stufenDe: Record<Feldstufe, string> = {
  gleich: "stimmt überein",
  laut: "anders geschrieben, klingt gleich",
  teil: "ein Teil fehlt in einer der Listen",
  tippfehler: "weicht um einzelne Buchstaben ab",
  teilweise: "stimmt nur zum Teil überein",
  anders: "ist ein anderer",
  fehlt: "fehlt in einer der Listen",
};

const geburtDe: Record<Geburtsstufe, string> = {
  gleich: "Das Geburtsdatum stimmt überein.",
  platzhalter: "Das Geburtsdatum 01.01. oder 00.00. ist ein Platzhalter; nur das Jahr stimmt überein.",
  nurJahr: "Eine Liste kennt nur das Geburtsjahr; es stimmt überein.",
  getauscht: "Im Geburtsdatum sind Tag und Monat vertauscht.",
  ziffer: "Im Geburtsdatum weicht eine Ziffer ab.",
  jahrAnders: "Tag und Monat der Geburt stimmen überein, das Jahr nicht.",
  zweiTeile: "Im Geburtsdatum stimmt der Tag oder der Monat nicht.",
  jahrGleich: "Nur das Geburtsjahr stimmt überein.",
  anders: "Das Geburtsdatum ist ein anderes.",
  fehlt: "Das Geburtsdatum fehlt in einer der Listen.",
};

const bedenkenDe: Record<Bedenken, string> = {
  unsicher: "Die Übereinstimmung reicht für eine sichere Zuordnung nicht aus.",
  zweiterEintrag: "Im Melderegister passt noch ein zweiter Eintrag.",
  zweiteZeile: "In der Liste passt noch eine zweite Zeile.",
  namenVertauscht: "Vertauschte Namen muss jemand ansehen.",
  vorname: "Der Vorname belegt die Person nicht.",
  vornameTippfehler: "Der Vorname weicht ab, und die Anschrift bestätigt ihn nicht.",
  familienname: "Der Familienname belegt die Person nicht.",
  geburtsname: "Der Name passt nur über den Geburtsnamen, die Anschrift ist eine andere.",
  geburt: "Das Geburtsdatum belegt die Person nicht.",
  platzhalter: "Ohne Geburtstag reichen nur gleiche Namen und die gleiche Anschrift.",
  geschlecht: "Das unterschiedliche Geschlecht ist zu klären.",
  azr: "Die unterschiedliche AZR-Nummer ist zu klären.",
  mehrereAbweichungen: "Es weicht mehr als eine Angabe ab.",
  zwilling:
    "Am selben Tag ist noch jemand mit diesem Familiennamen oder dieser Anschrift geboren (Zwilling?).",
  staatUndAnschrift: "Staatsangehörigkeit und Anschrift sind andere.",
  langeGemeldet:
    "Die Person ist seit mehr als drei Jahren vor der Zuweisung unter anderer Anschrift gemeldet.",
};

const gruendeDe: Record<Vorschlagsgrund["kind"], string> = {
  gemeldet: "Am Stichtag gemeldet.",
  weggezogen: "Vor oder am Stichtag weggezogen.",
  verstorben: "Vor oder am Stichtag verstorben.",
  spaeterEingezogen: "Erst nach dem Stichtag eingezogen.",
  andereGemeinde: "In einer anderen Gemeinde gemeldet.",
  nebenwohnung: "Am Stichtag nur mit Nebenwohnung gemeldet.",
  andererOrt: "Unter einem anderen Ort gemeldet: Ortsteil oder Umzug?",
  ohneTag: "Laut Melderegister nicht mehr oder woanders gemeldet, der Tag fehlt.",
  zuPruefen: "Die Zuordnung ist zu prüfen.",
  nichtGefunden: "Im Melderegister nicht gefunden.",
  fremdesRegister: "Im Melderegister nicht gefunden; es ist vielleicht das einer anderen Gemeinde.",
  doppelt: "Der passende Eintrag gehört auch zu einer anderen Zeile: doppelt oder gleicher Name?",
};

const de = {
  familienname: "Familienname",
  vornamen: "Vorname",
  feld: (feld: string, stufe: string) => `${feld}: ${stufe}.`,
  stufen: stufenDe,
  geburt: geburtDe,
  lesarten: {
    vertauscht: "Familienname und Vorname sind vertauscht.",
    geburtsname: "Der Familienname stimmt mit dem Geburtsnamen überein.",
  },
  anschrift: {
    gleich: "Die Anschrift stimmt überein.",
    strasse: "Die Straße stimmt überein.",
    anders: "Die Anschrift ist eine andere.",
  },
  geschlecht: "Das Geschlecht ist ein anderes.",
  staat: "Die Staatsangehörigkeit ist eine andere.",
  azr: {
    gleich: "Die AZR-Nummer stimmt überein.",
    anders: "Die AZR-Nummer ist eine andere.",
  },
  bedenken: bedenkenDe,
  gruende: gruendeDe,
};

const en: Twin<typeof de> = {
  familienname: "Family name",
  vornamen: "Given name",
  feld: (feld, stufe) => `${feld}: ${stufe}.`,
  stufen: {
    gleich: "agrees",
    laut: "written differently, sounds alike",
    teil: "a part is missing in one of the lists",
    tippfehler: "differs by single letters",
    teilweise: "agrees only in part",
    anders: "is another one",
    fehlt: "is missing in one of the lists",
  },
  geburt: {
    gleich: "The birth date agrees.",
    platzhalter: "The birth date 01.01. or 00.00. is a placeholder; only the year agrees.",
    nurJahr: "One list knows only the year of birth; it agrees.",
    getauscht: "Day and month of the birth date are swapped.",
    ziffer: "One digit of the birth date differs.",
    jahrAnders: "Day and month of birth agree, the year does not.",
    zweiTeile: "The day or the month of birth does not agree.",
    jahrGleich: "Only the year of birth agrees.",
    anders: "The birth date is another one.",
    fehlt: "The birth date is missing in one of the lists.",
  },
  lesarten: {
    vertauscht: "Family name and given name are swapped.",
    geburtsname: "The family name agrees with the name at birth.",
  },
  anschrift: {
    gleich: "The address agrees.",
    strasse: "The street agrees.",
    anders: "The address is another one.",
  },
  geschlecht: "The sex is another one.",
  staat: "The nationality is another one.",
  azr: { gleich: "The AZR number agrees.", anders: "The AZR number is another one." },
  bedenken: {
    unsicher: "The agreement is not enough to be sure.",
    zweiterEintrag: "A second entry of the register fits as well.",
    zweiteZeile: "A second row of the list fits as well.",
    namenVertauscht: "Swapped names must be looked at.",
    vorname: "The given name does not prove the person.",
    vornameTippfehler: "The given name differs, and the address does not confirm it.",
    familienname: "The family name does not prove the person.",
    geburtsname: "The name fits only by the name at birth, and the address is another one.",
    geburt: "The birth date does not prove the person.",
    platzhalter: "Without a birthday only equal names and the same address are enough.",
    geschlecht: "The different sex must be clarified.",
    azr: "The different AZR number must be clarified.",
    mehrereAbweichungen: "More than one thing differs.",
    zwilling: "Somebody else of this family name or address was born on the same day (a twin?).",
    staatUndAnschrift: "Nationality and address are others.",
    langeGemeldet: "Registered at another address more than three years before the Zuweisung.",
  },
  gruende: {
    gemeldet: "Registered on the Stichtag.",
    weggezogen: "Moved away on or before the Stichtag.",
    verstorben: "Died on or before the Stichtag.",
    spaeterEingezogen: "Moved in only after the Stichtag.",
    andereGemeinde: "Registered in another Gemeinde.",
    nebenwohnung: "Registered on the Stichtag with a secondary residence only.",
    andererOrt: "Registered in a place of another name: part of the Gemeinde, or a move?",
    ohneTag: "No longer or elsewhere registered, the day is missing.",
    zuPruefen: "The match must be checked.",
    nichtGefunden: "Not found in the register.",
    fremdesRegister: "Not found in the register; it may be that of another Gemeinde.",
    doppelt: "The fitting entry belongs to another row too: a double entry or a namesake?",
  },
};

export const abgleichTexts: Texts<typeof de> = { de, en };
