import { geburtCode } from "./geburt";
import { feldOf, type Feld } from "./feldvergleich";
import type { Person } from "./person";
import { foldName, type Woerter } from "./woerter";

/** A person with names, address and nationality in the form in which they are compared. */
export interface Merkmale {
  readonly person: Person;
  readonly familienname: Feld;
  readonly geburtsname: Feld;
  readonly vornamen: Feld;
  readonly geburt: number;
  readonly strasse: string;
  /** With the house number; "" if the row has no number. */
  readonly haus: string;
  readonly staat: string;
  readonly gemeinde: string;
}

export function merkmaleOf(person: Person, woerter: Woerter): Merkmale {
  const { strasse, hausnummer } = anschriftOf(person);
  const vornamen = feldOf(person.vornamen, woerter);
  const familienname = feldOf(person.familienname, woerter);
  // a given name written into both fields says that there is no family name
  const isRepeated = familienname.ganz !== undefined && familienname.ganz.id === vornamen.ganz?.id;
  return {
    person,
    familienname: isRepeated ? OHNE_NAMEN : familienname,
    geburtsname: feldOf(person.geburtsname, woerter),
    vornamen,
    geburt: geburtCode(person.geburt),
    strasse,
    haus: strasse === "" || hausnummer === "" ? "" : `${strasse} ${hausnummer}`,
    staat: staatOf(person.staat),
    gemeinde: gemeindeOf(person.gemeinde),
  };
}

const OHNE_NAMEN: Feld = { teile: [], ganz: undefined };

function anschriftOf({ strasse, hausnummer }: Person) {
  const [, street = strasse, number = ""] =
    hausnummer === "" ? (/^(.*?\D)\s*(\d+\s*[a-z]?)\b.*$/iu.exec(strasse) ?? []) : [];
  return {
    strasse: foldName(street)
      .replace(/str(?:asse|\.|\b)/u, "str")
      .replace(/[^a-z0-9]/gu, ""),
    hausnummer: foldName(hausnummer === "" ? number : hausnummer).replace(/[^a-z0-9]/gu, ""),
  };
}

/** An AGS without its leading zero, or a name: "74336 Brackenheim, Stadt" is "brackenheim". */
function gemeindeOf(text: string): string {
  const digits = text.replace(/\s/gu, "");
  if (/^0?\d{7}$/u.test(digits)) return digits.replace(/^0/u, "");
  return foldName(text)
    .replace(/\b(?:stadt|gemeinde|\d{5})\b/gu, "")
    .replace(/[^a-z]/gu, "");
}

/** "Syrien", "syrisch", "Arabische Republik Syrien", "Syria" agree in four letters; "ungeklärt" says nothing. */
function staatOf(text: string): string {
  const word = foldName(text.replace(/ü/gu, "u"))
    .replace(/\b(?:arabische?r?|islamische?r?|republik|republic|of|the)\b/gu, "")
    .replace(/[^a-z]/gu, "")
    .replace(/q/gu, "k");
  return /^(?:ungekl|staatenl|unbek|ohne|stateless|unknown)|^$/u.test(word) ? "" : word.slice(0, 4);
}
