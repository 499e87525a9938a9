import type { Geburt } from "../../../src/domain/abgleich/geburt";
import type { Person } from "../../../src/domain/abgleich/person";
import { parseTag, type Tag } from "../../../src/domain/zeit/tag";

export function tag(iso: string): Tag {
  const parsed = parseTag(iso);
  if (!parsed.ok) throw new Error(`${iso} is no day`);
  return parsed.value;
}

export function geburt(written: string): Geburt {
  const [day = "0", month = "0", year = "0"] = written.split(".");
  return { tag: Number(day), monat: Number(month), jahr: Number(year) };
}

type Changes = Partial<Omit<Person, "geburt" | "meldung">> & {
  readonly geburt?: string;
  readonly meldung?: Partial<Person["meldung"]>;
};

/** "Familienname, Vornamen" and what else matters. */
export function person(row: number, name: string, { geburt: born, meldung, ...rest }: Changes = {}): Person {
  const [familienname = "", vornamen = ""] = name.split(", ");
  return {
    herkunft: { file: "f", sheet: "", row },
    familienname,
    vornamen,
    geburtsname: "",
    geburt: geburt(born ?? "17.06.1990"),
    geschlecht: "",
    staat: "",
    strasse: "",
    hausnummer: "",
    gemeinde: "",
    azr: "",
    familie: "",
    ...rest,
    meldung: { wohnung: "", stand: "", eltern: "", ...meldung },
  };
}
