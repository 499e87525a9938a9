import { HEILBRONN } from "../../../src/domain/gemeinde/daten/heilbronn";
import { openEntscheidung, type Entscheidung } from "../../../src/domain/aufgabenwahl/entscheidung";
import { allocateBetrag } from "../../../src/domain/geld/allocateBetrag";
import { betragOf } from "../../../src/domain/geld/betrag";
import { Decimal } from "../../../src/domain/geld/decimal";
import { carryOn, type Risikojahr } from "../../../src/domain/vergleich/finanzierungsrisiko";
import { parseZuteilungsquote } from "../../../src/domain/zuteilung/zuteilungsquote";
import { tag } from "../tag";
import type { Beispiel } from "./beispiel";

const JAHR = 2025;
const QUELLE =
  "Landratsamt Heilbronn, Integrationsmanagement im Landkreis Heilbronn ab 2025, Stand 07.12.2023; Personenzahlen erfunden";

/** 1.985 invented persons: 40 in Ilsfeld and 14 in Cleebronn give amounts like those in the papers, the rest by inhabitants. */
const FEST: Readonly<Record<string, number>> = { Ilsfeld: 40, Cleebronn: 14 };
const PERSONEN = 1985;

const quote = parseZuteilungsquote("3,77 %");
const risiko: Risikojahr = {
  jahr: JAHR,
  mittel: betragOf(150800000n),
  personen: PERSONEN,
  bestand: FEST["Cleebronn"] ?? 0,
  stand: "bekannt",
};

export const heilbronn: Beispiel = {
  landkreis: HEILBRONN,
  werte: {
    jahr: JAHR,
    landkreis: HEILBRONN.name,
    von: tag("2020-01-01"),
    bis: tag("2022-12-31"),
    landesmittel: betragOf(4000000000n),
    ...(quote.ok ? { quote: quote.value } : {}),
    status: "vorlaeufig",
    kostenJeStelle: betragOf(8585000n),
    vollzeitstunden: new Decimal(39),
    fristEntscheidung: tag("2024-05-31"),
  },
  quelle: QUELLE,
  bestaende: [...Object.entries(FEST), ...byEinwohner()].map(([gemeinde, bestand]) => ({
    gemeinde,
    bestand,
  })),
  fehlend: [],
  entscheidungen: [
    decided("Ilsfeld", {
      wahl: "landkreis",
      gremium: "Gemeinderat",
      beschlussAm: tag("2024-04-23"),
      vorlage: "8/2024",
      bemerkung:
        "Der Verwaltungsrat des GVV Schozach-Bottwartal hat sich gegen eine Übernahme ausgesprochen.",
    }),
    decided("Brackenheim", {
      wahl: "eigenregie",
      stunden: new Decimal(78),
      bemerkung: "zwei Vollzeitstellen",
    }),
    decided("Cleebronn", {
      wahl: "andereStadt",
      traeger: "Brackenheim",
      stunden: new Decimal(15),
      vorlage: "32/2024",
      giltBis: tag("2029-12-31"),
    }),
    ...["Eppingen", "Gemmingen", "Ittlingen"].map((gemeinde, at) =>
      decided(gemeinde, {
        wahl: "verbund",
        verbund: "Eppingen, Gemmingen, Ittlingen",
        stunden: new Decimal(at === 0 ? "62.4" : "0"),
        ...(at === 0
          ? { gremium: "Gemeinderat", beschlussAm: tag("2024-05-14"), bemerkung: "1,6 Stellen" }
          : {}),
      }),
    ),
  ],
  traeger: [],
  heute: tag("2024-05-20"),
  vergleich: [
    { kind: "landesmittel", landesmittel: betragOf(5800000000n) },
    { kind: "bestand", gemeinde: "Cleebronn", bestand: 13 },
    { kind: "schluessel", schluessel: { kind: "einwohner" } },
    {
      kind: "schluessel",
      schluessel: {
        kind: "einwohnerMitFaktor",
        faktoren: {
          Gemeinde: new Decimal(1),
          Stadt: new Decimal("1.1"),
          "Große Kreisstadt": new Decimal("1.3"),
        },
      },
    },
  ],
  risiko: {
    traeger: "Cleebronn (Annahme: jährlich 5 % weniger Mittel, 3 % mehr Personen im Kreis)",
    jahre: [
      risiko,
      ...carryOn(risiko, 2029, {
        mittel: new Decimal("-0.05"),
        personen: new Decimal("0.03"),
        bestand: new Decimal("-0.05"),
      }),
    ],
    umfang: new Decimal(15).div(39),
  },
};

function byEinwohner(): readonly (readonly [string, number])[] {
  const others = HEILBRONN.gemeinden.filter(({ name }) => !(name in FEST));
  const left = PERSONEN - Object.values(FEST).reduce((sum, bestand) => sum + bestand, 0);
  const eigner = others.map(({ name, einwohner }) => ({ name, gewicht: BigInt(einwohner) }));
  return allocateBetrag(betragOf(BigInt(left)), eigner).map(({ eigner: { name }, betrag }) => [
    name,
    Number(betrag),
  ]);
}

function decided(gemeinde: string, change: Partial<Entscheidung>): Entscheidung {
  return { ...openEntscheidung(JAHR, gemeinde), ...change };
}
