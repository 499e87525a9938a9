import type { Datumsangabe } from "../../../src/domain/personenliste/datumsangabe";
import { judgeZeilen, type Beurteilung } from "../../../src/domain/personenliste/judgeZeilen";
import type { Antwort } from "../../../src/domain/personenliste/antworten";
import type { Urteil } from "../../../src/domain/personenliste/urteil";
import type { Abgang, Zeile } from "../../../src/domain/personenliste/zeile";
import { parseTag, type Tag } from "../../../src/domain/zeit/tag";
import { betrachtungszeitraumOf } from "../../../src/domain/vorschrift/betrachtungszeitraum";

export function tag(iso: string): Tag {
  const parsed = parseTag(iso);
  if (!parsed.ok) throw new Error(iso);
  return parsed.value;
}

/** "2021-05-04", "2021-05" or "2021-03-01..2021-03-15"; "" is missing. */
export function angabe(text: string): Datumsangabe {
  if (text === "") return { kind: "fehlt", text };
  const [von = "", bis] = text.split("..");
  return bis === undefined
    ? { kind: "tag", tag: tag(von) }
    : { kind: "zeitspanne", von: tag(von), bis: tag(bis), text };
}

interface Angaben extends Partial<Omit<Zeile, "gemeinde" | "geburt" | "zuweisung" | "nachzug">> {
  readonly gemeinde?: string;
  readonly geburt?: string;
  readonly zuweisung?: string;
  readonly nachzug?: string;
}

let rows = 0;

/** A person of Flein, assigned within the Zeitraum of 2025; say only what matters. */
export function person({
  gemeinde = "Flein",
  geburt = "1990-06-17",
  zuweisung = "2021-05-04",
  nachzug = "",
  ...rest
}: Angaben = {}): Zeile {
  rows++;
  return {
    herkunft: { file: "a.xlsx", sheet: "Liste", row: rows },
    gemeinde:
      gemeinde === ""
        ? { kind: "unbekannt", text: "", vorschlaege: [] }
        : { kind: "bekannt", name: gemeinde },
    nr: "",
    familienname: "Probehausen",
    vorname: `Vorname${rows}`,
    geburt: angabe(geburt),
    zuweisung: angabe(zuweisung),
    nachzug: angabe(nachzug),
    zugang: "ohneAngabe",
    familie: "",
    bezug: [],
    zeichen: [],
    bemerkung: "",
    ...rest,
  };
}

export function abgang(datum: string, nach = ""): Abgang {
  return { kind: "abgang", wie: "verzogen", datum: angabe(datum), nach };
}

export function judge(zeilen: readonly Zeile[], antworten: readonly Antwort[] = []): Beurteilung {
  const stichzeit = betrachtungszeitraumOf(2025);
  if (!stichzeit.ok) throw new Error("2025 has a Zeitraum");
  return judgeZeilen(zeilen, stichzeit.value, antworten);
}

/** The verdicts in a word each. */
export function words({ urteile }: Beurteilung): readonly string[] {
  return urteile.map(word);
}

function word(urteil: Urteil): string {
  switch (urteil.kind) {
    case "gezaehlt":
      return urteil.als;
    case "gestrichen":
      return `gestrichen: ${urteil.wie}`;
    case "wiederholung":
      return `wie ${urteil.von}`;
    case "zuKlaeren":
      return `? ${urteil.grund}`;
  }
}
