import type { Tag } from "../zeit/tag";
import type { Eintrag } from "./eintraege";
import { meldestandOf, type AuszugAmStichtag, type Meldestand } from "./meldestand";
import type { Merkmale } from "./merkmale";

/** How an entry of one or more rows stood on the Stichtag in the Gemeinde of the list. */
export function eintragsstandOf(
  { zeilen }: Eintrag,
  gemeinde: string,
  stichtag: Tag,
  amStichtag: AuszugAmStichtag,
): Meldestand {
  const stand = (row: Merkmale) => meldestandOf(row.person.meldung, stichtag, amStichtag);
  const isHere = (row: Merkmale) => gemeinde === "" || row.gemeinde === "" || row.gemeinde === gemeinde;
  const here = zeilen.filter(isHere).map(stand);
  const deceased = zeilen.map(stand).find(({ kind }) => kind === "verstorben");
  if (deceased !== undefined) return deceased;
  for (const kind of ["gemeldet", "nebenwohnung", "ohneTag"] as const) {
    const found = here.find((one) => one.kind === kind);
    if (found !== undefined) return found;
  }
  const gone = latest(here, "weggezogen") ?? latest(here, "spaeterEingezogen");
  if (gone !== undefined) return gone;
  const elsewhere = zeilen
    .filter((row) => !isHere(row))
    .find((row) => stand(row).kind !== "spaeterEingezogen");
  const seit = elsewhere?.person.meldung.einzug;
  if (elsewhere === undefined) return { kind: "ohneTag" };
  if (!isAgs(gemeinde) || !isAgs(elsewhere.gemeinde)) return { kind: "andererOrt" };
  return seit === undefined ? { kind: "ohneTag" } : { kind: "andereGemeinde", datum: seit };
}

/** Names of places tell no Gemeinden apart: an Ortsteil has one too. */
function isAgs(gemeinde: string): boolean {
  return /^\d+$/u.test(gemeinde);
}

function latest(
  staende: readonly Meldestand[],
  kind: "weggezogen" | "spaeterEingezogen",
): Meldestand | undefined {
  const found = staende.flatMap((stand) => (stand.kind === kind ? [stand] : []));
  return found.reduce<(typeof found)[number] | undefined>(
    (last, stand) => (last === undefined || stand.datum > last.datum ? stand : last),
    undefined,
  );
}
