import { createFeldvergleich, type Feld, type Feldstufe, type Feldvergleich } from "./feldvergleich";
import { compareGeburt, type Geburtsstufe } from "./geburt";
import type { Merkmale } from "./merkmale";
import { seltenheitenOf } from "./seltenheiten";

export type Angabe = "gleich" | "anders" | "fehlt";

/** In what two rows agree, and how much that says in bits: each bit doubles the odds that they are one person. */
export interface Paarvergleich {
  readonly familienname: Feldstufe;
  readonly vornamen: Feldstufe;
  /** How the name fields had to be read to agree. */
  readonly lesart: "gerade" | "vertauscht" | "geburtsname";
  readonly geburt: Geburtsstufe;
  readonly geschlecht: Angabe;
  readonly staat: Angabe;
  readonly anschrift: Angabe | "strasse";
  readonly gemeinde: Angabe;
  readonly azr: Angabe;
  readonly bits: number;
}

export type Vergleicher = (one: Merkmale, other: Merkmale) => Paarvergleich;

/** Weights follow how rare a name, a date, an address is in the register: Müller says less than Mohammadnejad. */
export function createPaarvergleich(liste: readonly Merkmale[], register: readonly Merkmale[]): Vergleicher {
  const rar = seltenheitenOf(liste, register);
  const fields = createFeldvergleich(rar.haeufigkeit, rar.selten);
  return (one, other) => {
    const namen = namenOf(one, other, fields, rar.bitsOf);
    const geburt = compareGeburt(one.person.geburt, other.person.geburt);
    const geschlecht = compareText(one.person.geschlecht, other.person.geschlecht);
    const staat = compareText(one.staat, other.staat);
    const anschrift = anschriftOf(one, other);
    const gemeinde = compareText(one.gemeinde, other.gemeinde);
    const azr = compareText(one.person.azr, other.person.azr);
    const bits =
      namen.bits +
      geburtBits(geburt, rar.geburt(other.geburt)) +
      GESCHLECHT_BITS[geschlecht] +
      (staat === "gleich" ? clamp(rar.staat(other.staat), 0.3, 3) : STAAT_BITS[staat]) +
      (anschrift === "gleich" ? clamp(rar.haus(other.haus) - 1, 1, 7) : ANSCHRIFT_BITS[anschrift]) +
      GEMEINDE_BITS[gemeinde] +
      AZR_BITS[azr];
    return { ...namen, geburt, geschlecht, staat, anschrift, gemeinde, azr, bits };
  };
}

function compareText(one: string, other: string): Angabe {
  if (one === "" || other === "") return "fehlt";
  return one === other ? "gleich" : "anders";
}

function anschriftOf(one: Merkmale, other: Merkmale): Angabe | "strasse" {
  if (one.strasse === "" || other.strasse === "") return "fehlt";
  if (one.strasse !== other.strasse || compareText(one.gemeinde, other.gemeinde) === "anders")
    return "anders";
  return one.haus !== "" && one.haus === other.haus ? "gleich" : "strasse";
}

type Namen = Pick<Paarvergleich, "familienname" | "vornamen" | "lesart" | "bits">;

/** Three readings of the name fields; the one that explains the two rows best counts. */
function namenOf(
  one: Merkmale,
  other: Merkmale,
  fields: (one: Feld, other: Feld) => Feldvergleich,
  bitsOf: (haeufigkeit: number) => number,
): Namen {
  const read = (
    family: Feldvergleich,
    given: Feldvergleich,
    lesart: Namen["lesart"],
    cost: number,
  ): Namen => ({
    familienname: family.stufe,
    vornamen: given.stufe,
    lesart,
    bits: feldBits(family, bitsOf, -5) + feldBits(given, bitsOf, -7) - cost,
  });
  const given = fields(one.vornamen, other.vornamen);
  const straight = read(fields(one.familienname, other.familienname), given, "gerade", 0);
  if (straight.familienname === "gleich" && straight.vornamen === "gleich") return straight;
  const crossed = [
    fields(one.familienname, other.vornamen),
    fields(one.vornamen, other.familienname),
  ] as const;
  const readings = [straight];
  if (crossed.every(({ stufe }) => stufe !== "anders" && stufe !== "fehlt")) {
    readings.push(read(crossed[0], crossed[1], "vertauscht", 5));
  }
  for (const birth of [
    fields(one.familienname, other.geburtsname),
    fields(one.geburtsname, other.familienname),
  ]) {
    if (birth.stufe !== "fehlt" && birth.stufe !== "anders")
      readings.push(read(birth, given, "geburtsname", 2));
  }
  return readings.reduce((best, reading) => (reading.bits > best.bits ? reading : best));
}

function feldBits(
  { stufe, haeufigkeit }: Feldvergleich,
  bitsOf: (haeufigkeit: number) => number,
  anders: number,
): number {
  const rare = bitsOf(haeufigkeit);
  switch (stufe) {
    case "gleich":
      return rare;
    case "laut":
      return rare - 1;
    case "teil":
      return rare - 2;
    case "tippfehler":
      return Math.min(rare, 8) - 3;
    case "teilweise":
      return Math.min(rare, 5) - 4;
    case "anders":
      return anders;
    case "fehlt":
      return 0;
  }
}

function geburtBits(stufe: Geburtsstufe, rare: number): number {
  if (stufe === "gleich") return clamp(rare + 1, 7, 14);
  if (stufe === "platzhalter") return clamp(rare, 2.5, 7);
  return GEBURT_BITS[stufe];
}

const GESCHLECHT_BITS = { gleich: 0.9, anders: -4, fehlt: 0 } as const;
const STAAT_BITS = { anders: -2.5, fehlt: 0 } as const;
const ANSCHRIFT_BITS = { strasse: 2, anders: -1.5, fehlt: 0 } as const;
const GEMEINDE_BITS = { gleich: 1, anders: -2, fehlt: 0 } as const;
const AZR_BITS = { gleich: 15, anders: -6, fehlt: 0 } as const;

const GEBURT_BITS = {
  nurJahr: 4,
  getauscht: 7,
  ziffer: 5.6,
  jahrAnders: 2,
  zweiTeile: 0,
  jahrGleich: -2,
  anders: -8,
  fehlt: 0,
} as const;

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
