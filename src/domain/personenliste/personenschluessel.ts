import type { Datumsangabe } from "./datumsangabe";
import { exactForm } from "./namensform";
import type { Zeile } from "./zeile";

/**
 * Equal for rows of one person: both names in either order, and the birth date. "" where no birth date tells persons
 * of one name apart. It never holds a row number: lists are sorted and filled.
 */
export function personenschluesselOf({ familienname, vorname, geburt }: Zeile): string {
  const born = geburtForm(geburt);
  const family = exactForm(familienname);
  const given = exactForm(vorname);
  if (born === "" || (family === "" && given === "")) return "";
  return family < given ? `${born}|${family}|${given}` : `${born}|${given}|${family}`;
}

/** A birth date as far as it is known; "00.00.1990" is equal to itself. */
export function geburtForm(geburt: Datumsangabe): string {
  switch (geburt.kind) {
    case "tag":
      return geburt.tag;
    case "zeitspanne":
      return `${geburt.von}/${geburt.bis}`;
    case "mehrere":
    case "unmoeglich": {
      const digits = geburt.text.normalize("NFKC").replace(/[^\d.]/gu, "");
      return /\d/u.test(digits) ? digits : "";
    }
    case "fehlt":
    case "fehlerwert":
      return "";
  }
}
