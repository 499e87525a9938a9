import type { Abgleich } from "../domain/abgleich/abgleich";
import { gleicheAb, type Abgleichsfrage } from "../domain/abgleich/gleicheAb";
import { done, refused, type Result } from "../domain/result";
import { findPersonenlisten, findRegister } from "../reading/register/findTabelle";
import { readPersonen, type Gemeindefeld, type Personentabelle } from "../reading/register/readPersonen";
import type { Mappe } from "../reading/readMappe";

export interface KeineTabelle {
  readonly kind: "keineTabelle";
  readonly file: string;
}

/** The sheets of both files -> who is who and what is proposed. Nothing is written. */
export function abgleichen(
  liste: Mappe,
  register: Mappe,
  frage: Abgleichsfrage,
): Result<Abgleich, KeineTabelle> {
  const listen = liste.sheets.flatMap(findPersonenlisten);
  if (!hasZeilen(listen)) return refused({ kind: "keineTabelle", file: liste.file });
  const tabellen = register.sheets.flatMap(findRegister);
  if (!hasZeilen(tabellen)) return refused({ kind: "keineTabelle", file: register.file });
  const feld = gemeindefeldOf([...listen, ...tabellen]);
  const read = (all: readonly Personentabelle[], file: string) =>
    all.flatMap((tabelle) => readPersonen(tabelle, file, feld));
  return done(gleicheAb(read(listen, liste.file), read(tabellen, register.file), frage));
}

function hasZeilen(tabellen: readonly Personentabelle[]): boolean {
  return tabellen.some(({ zeilen }) => zeilen.length > 0);
}

function gemeindefeldOf(tabellen: readonly Personentabelle[]): Gemeindefeld {
  return tabellen.every(({ spalten }) => spalten.has("ags")) ? "ags" : "ort";
}
