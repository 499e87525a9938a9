import { CALW } from "../../../src/domain/gemeinde/daten/calw";
import { openEntscheidung, type Entscheidung } from "../../../src/domain/aufgabenwahl/entscheidung";
import type { Traegerangaben } from "../../../src/domain/aufgabenwahl/mittelweitergabe";
import { betragOf } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { tag } from "../tag";
import type { Beispiel } from "./beispiel";

const JAHR = 2018;

/** Invented counts, so chosen that the amounts of the paper come out: 677.465 for the county's 15, 206.445 for the other four. */
const DIAKONIE = { Ebhausen: 32, Egenhausen: 19, Rohrdorf: 8, Haiterbach: 48, Simmersfeld: 17 };
const LANDKREIS = {
  "Bad Liebenzell": 72,
  Gechingen: 33,
  "Bad Herrenalb": 64,
  Nagold: 178,
  Neubulach: 46,
  Neuweiler: 28,
  Schömberg: 63,
  "Bad Wildbad": 83,
  "Bad Teinach-Zavelstein": 31,
  Calw: 187,
};
const VERBUND = { Althengstett: 69, Simmozheim: 27, Wildberg: 91 };
const VERBUNDNAME = "Althengstett, Simmozheim, Wildberg";
const TRAEGER = "Diakonieverband Nordschwarzwald";

export const calw: Beispiel = {
  landkreis: CALW,
  werte: {
    jahr: JAHR,
    landkreis: CALW.name,
    kreisbetrag: betragOf(88391000n),
    status: "endgueltig",
    verfahren: "euro",
    kostenJeStelle: betragOf(5100000n),
    vollzeitstunden: new Decimal(39),
  },
  quelle: "Kreistagsvorlage 2018/484, Landkreis Calw; Personenzahlen und Vertragskosten erfunden",
  bestaende: Object.entries({ ...DIAKONIE, ...LANDKREIS, ...VERBUND, Altensteig: 90, Enzklösterle: 0 }).map(
    ([gemeinde, bestand]) => ({ gemeinde, bestand }),
  ),
  /** The paper accounts for 20 of 25 Gemeinden. */
  fehlend: ["Dobel", "Höfen an der Enz", "Oberreichenbach", "Ostelsheim", "Unterreichenbach"],
  entscheidungen: [
    ...Object.keys(DIAKONIE).map((gemeinde) =>
      decided(gemeinde, { wahl: "traegerDesLandkreises", traeger: TRAEGER }),
    ),
    ...Object.keys(LANDKREIS).map((gemeinde) =>
      decided(gemeinde, { wahl: "landkreis", bemerkung: "in der Vorlage nicht genannt: erfunden" }),
    ),
    ...Object.keys(VERBUND).map((gemeinde) => decided(gemeinde, { wahl: "verbund", verbund: VERBUNDNAME })),
    decided("Altensteig", { wahl: "eigenregie" }),
    decided("Enzklösterle", { wahl: "keinBedarf", bemerkung: "niemand in Anschlussunterbringung" }),
  ],
  traeger: [
    angaben(CALW.name, "9", "1", { beginn: tag("2018-03-01") }),
    angaben(TRAEGER, "3", "0", { vertragskosten: betragOf(20000000n) }),
    angaben(VERBUNDNAME, "2", "1"),
    angaben("Altensteig", "1", "1"),
  ],
  heute: tag("2018-05-14"),
  vergleich: [
    { kind: "verfahren", verfahren: "rest" },
    { kind: "schluessel", schluessel: { kind: "einwohner" } },
  ],
  risiko: "none",
};

function decided(gemeinde: string, change: Partial<Entscheidung>): Entscheidung {
  return { ...openEntscheidung(JAHR, gemeinde), ...change };
}

function angaben(
  traeger: string,
  besetzt: string,
  zuBesetzen: string,
  change: Partial<Traegerangaben> = {},
): Traegerangaben {
  return {
    jahr: JAHR,
    traeger,
    besetzt: new Decimal(besetzt),
    zuBesetzen: new Decimal(zuBesetzen),
    bemerkung: "",
    ...change,
  };
}
