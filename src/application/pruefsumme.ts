import { plainEuros } from "../domain/geld/betrag";
import type { Stichzeit } from "../domain/personenliste/lage";
import type { ListenVorgaben } from "./listenDienst";
import type { ListenErgebnis } from "./zuteilenListen";

/** SHA-256, the first 16 hex digits: two equal ones mean the same lists, answers, settings and result. */
export async function pruefsummeOf(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, "0").toUpperCase()).join("");
}

/** Lines with LF: the settings used; file, sheet, row and verdict of each person; count and cents of each Gemeinde. */
export function pruefsummeText(
  { beurteilung, bilanzen, zuteilung }: ListenErgebnis,
  { zeitraum, stichtag }: Stichzeit,
  { jahr, landesmittel, quote, umzug }: ListenVorgaben["werte"],
): string {
  const settings = [
    String(jahr),
    zeitraum.von,
    zeitraum.bis,
    stichtag,
    landesmittel === undefined ? "" : plainEuros(landesmittel),
    quote?.toFixed() ?? "",
    umzug ?? "",
  ];
  const personen = beurteilung.zeilen.map(({ herkunft: { file, sheet, row } }, at) => {
    const urteil = beurteilung.urteile[at];
    return [file, sheet, row, urteil?.kind ?? ""].join("\t");
  });
  const betraege = new Map(
    zuteilung.ok ? zuteilung.value.map(({ gemeinde, betrag }) => [gemeinde, betrag]) : [],
  );
  const gemeinden = bilanzen.map(({ gemeinde, gezaehlt }) =>
    [gemeinde, gezaehlt, betraege.get(gemeinde) ?? ""].join("\t"),
  );
  return [...settings, ...personen, ...gemeinden.sort(), ""].join("\n");
}
