import type { Partei } from "../../../src/domain/abrechnung/partei/partei";
import type { Gemeindezeile } from "../../../src/writing/gemeinden/gemeindezeile";
import { BRACKENHEIM, CLEEBRONN } from "../../domain/abrechnung/gegeben";

export function gemeindezeile(gemeinde: string, partei: Partei): Gemeindezeile {
  return { gemeinde, verwaltungsgemeinschaft: "", einwohner: null, partei, weitere: new Map() };
}

/** A row for everybody who takes part; who only shares needs no address. */
export function registerOf(
  parties: readonly Partei[] = [BRACKENHEIM, CLEEBRONN],
  others: readonly { readonly ags: string; readonly name: string }[] = [],
): readonly Gemeindezeile[] {
  const shortName = ({ ags, name }: Partei) =>
    others.find((one) => one.ags === ags)?.name ?? name.replace(/^(?:Stadt|Gemeinde) /u, "");
  return [
    ...parties.map((partei) => gemeindezeile(shortName(partei), partei)),
    ...others
      .filter(({ ags }) => parties.every((partei) => partei.ags !== ags))
      .map(({ ags, name }) => gemeindezeile(name, { ...EMPTY, ags })),
  ];
}

const EMPTY: Partei = {
  ags: "",
  name: "",
  strasse: "",
  plz: "",
  ort: "",
  kontakt: "",
  telefon: "",
  email: "",
  steuernummer: "",
  ustIdNr: "",
  leitwegId: "",
  sellerId: "",
  iban: "",
  bic: "",
};
