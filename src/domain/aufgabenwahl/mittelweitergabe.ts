import { differenceOf, eurosOf, NULL_EURO, sumBetraege, type Betrag } from "../geld/betrag";
import type { Decimal } from "../geld/decimal";
import type { Tag } from "../zeit/tag";
import { isEigenverantwortlich, type Traegerart, type Traegerschaft } from "./traegerschaft";

/** What people enter for a carrier: the state pays after the proof (Nr. 8 VwV IntM), so money moves late. */
export interface Traegerangaben {
  readonly jahr: number;
  readonly traeger: string;
  /** Full posts that are filled, and those still to fill. */
  readonly besetzt?: Decimal;
  readonly zuBesetzen?: Decimal;
  readonly beginn?: Tag;
  /** What a welfare organisation gets by its contract with the county. */
  readonly vertragskosten?: Betrag;
  readonly bewilligt?: Betrag;
  readonly bewilligtAm?: Tag;
  readonly erhalten?: Betrag;
  readonly erhaltenAm?: Tag;
  readonly weitergegeben?: Betrag;
  readonly weitergegebenAm?: Tag;
  readonly bemerkung: string;
}

export interface Traegerzeile {
  /** "ohneGemeinde": no Gemeinde has chosen it any more, but money or posts were entered for it. */
  readonly art: Traegerart | "ohneGemeinde";
  readonly name: string;
  readonly gemeinden: readonly string[];
  readonly personen: number;
  /** The sum of the amounts of its Gemeinden. */
  readonly betrag: Betrag;
  /** Full posts that the amount pays. */
  readonly stellen: Decimal | "unbekannt";
  readonly angaben?: Traegerangaben;
  /** Still to be passed on; only where the money goes out of the county's house. */
  readonly offen?: Betrag;
}

export interface Mittelweitergabe {
  readonly zeilen: readonly Traegerzeile[];
  /** Goes to Gemeinden, Verbünde and the welfare organisations that Gemeinden chose. */
  readonly weiterzugeben: Betrag;
  /** Stays with the county, before it pays its own contracts. */
  readonly bleibt: Betrag;
  readonly vertragskosten: Betrag;
  /** For the county's own team. */
  readonly eigenesTeam: Betrag;
  readonly eigeneStellen: Decimal | "unbekannt";
  /** Nobody has decided yet who gets this. */
  readonly unentschieden: Betrag;
}

interface Zahl {
  readonly bestand: number;
  readonly betrag: Betrag;
}

/** Amounts by carrier: what the county passes on (Nr. 3.2 VwV IntM), what it keeps, and what that pays. */
export function mittelweitergabeOf(
  traegerschaften: readonly Traegerschaft[],
  zuteilung: ReadonlyMap<string, Zahl>,
  angaben: readonly Traegerangaben[],
  kostenJeStelle: Betrag | undefined,
): Mittelweitergabe {
  const known = traegerschaften.map((one) => zeileOf(one, zuteilung, angaben, kostenJeStelle));
  const zeilen = [...known, ...leftOver(known, angaben)];
  const sumOf = (arten: readonly Traegerzeile["art"][]): Betrag =>
    sumBetraege(zeilen.filter(({ art }) => arten.includes(art)).map(({ betrag }) => betrag));
  const bleibt = sumOf(["landkreis", "traegerDesLandkreises", "keinBedarf"]);
  const vertragskosten = sumBetraege(
    zeilen
      .filter(({ art }) => art === "traegerDesLandkreises")
      .map((zeile) => zeile.angaben?.vertragskosten ?? NULL_EURO),
  );
  const eigenesTeam = differenceOf(bleibt, vertragskosten);
  return {
    zeilen,
    weiterzugeben: sumOf(["gemeinde", "verbund", "traegerDerGemeinde"]),
    bleibt,
    vertragskosten,
    eigenesTeam,
    eigeneStellen: stellenOf(eigenesTeam, kostenJeStelle),
    unentschieden: sumOf(["offen"]),
  };
}

function zeileOf(
  { art, name, entscheidungen }: Traegerschaft,
  zuteilung: ReadonlyMap<string, Zahl>,
  angaben: readonly Traegerangaben[],
  kostenJeStelle: Betrag | undefined,
): Traegerzeile {
  const zahlen = entscheidungen.flatMap(({ gemeinde }) => zuteilung.get(gemeinde) ?? []);
  const betrag = sumBetraege(zahlen.map((zahl) => zahl.betrag));
  const own = angaben.find(({ traeger }) => traeger === name);
  const goesOut = entscheidungen.some(({ wahl }) => isEigenverantwortlich(wahl));
  return {
    art,
    name,
    gemeinden: entscheidungen.map(({ gemeinde }) => gemeinde),
    personen: zahlen.reduce((sum, { bestand }) => sum + bestand, 0),
    betrag,
    stellen: stellenOf(betrag, kostenJeStelle),
    ...(own === undefined ? {} : { angaben: own }),
    ...(goesOut ? { offen: differenceOf(betrag, own?.weitergegeben ?? NULL_EURO) } : {}),
  };
}

/** What people entered is never dropped with the carrier that it was about. */
function leftOver(
  zeilen: readonly Traegerzeile[],
  angaben: readonly Traegerangaben[],
): readonly Traegerzeile[] {
  const names = new Set(zeilen.map(({ name }) => name));
  return angaben
    .filter((one) => !names.has(one.traeger) && hasContent(one))
    .map((one) => ({
      art: "ohneGemeinde",
      name: one.traeger,
      gemeinden: [],
      personen: 0,
      betrag: NULL_EURO,
      stellen: "unbekannt",
      angaben: one,
      offen: differenceOf(NULL_EURO, one.weitergegeben ?? NULL_EURO),
    }));
}

function hasContent(angaben: Traegerangaben): boolean {
  const always = ["jahr", "traeger", "bemerkung"];
  return angaben.bemerkung !== "" || Object.keys(angaben).some((key) => !always.includes(key));
}

/** Full posts that the amount pays; unknown as long as the cost of one is. */
function stellenOf(betrag: Betrag, kostenJeStelle: Betrag | undefined): Decimal | "unbekannt" {
  if (kostenJeStelle === undefined || kostenJeStelle <= 0n) return "unbekannt";
  return eurosOf(betrag).div(eurosOf(kostenJeStelle));
}
