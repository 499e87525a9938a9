import { plainEuros } from "../domain/geld/betrag";
import type { Verteilung } from "../domain/zuteilung/verteilung";

/** The result for machines; names and forms like those of the JSON that comes from lists. Amounts in euros as text. */
export interface BestaendeJson {
  readonly procedure: string;
  readonly pot: string;
  /** Euros per person; absent where no rate was used. */
  readonly rate?: string;
  readonly perMunicipality: Readonly<Record<string, { readonly counted: number; readonly share: string }>>;
  readonly total: { readonly counted: number; readonly allocated: string };
  readonly allocation: Readonly<Record<string, string>>;
  /** Allocated less pot. */
  readonly difference: string;
}

export function bestaendeJson(verteilung: Verteilung): BestaendeJson {
  const { verfahren, mittel, satz, zeilen, personen, verteilt, unterschied } = verteilung;
  return {
    procedure: verfahren,
    pot: plainEuros(mittel),
    ...(satz === undefined ? {} : { rate: satz.toFixed() }),
    perMunicipality: Object.fromEntries(
      zeilen.map(({ gemeinde, bestand, anteil }) => [
        gemeinde,
        { counted: bestand, share: anteil.toFixed(10) },
      ]),
    ),
    total: { counted: personen, allocated: plainEuros(verteilt) },
    allocation: Object.fromEntries(zeilen.map(({ gemeinde, betrag }) => [gemeinde, plainEuros(betrag)])),
    difference: plainEuros(unterschied),
  };
}
