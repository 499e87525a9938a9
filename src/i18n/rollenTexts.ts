import type { Rolle } from "../reading/columns/rolle";
import type { Texts, Twin } from "./language";

/** What a column of a list is for: in the pane's choice and in "IntM Einstellungen". */
const de: Readonly<Record<Rolle, string>> = {
  nr: "laufende Nummer",
  gemeinde: "Gemeinde",
  familienname: "Familienname",
  vorname: "Vornamen",
  name: "Name (beides)",
  geburt: "Geburtsdatum",
  familie: "Familiennummer",
  zuweisung: "Zuweisung",
  zugang: "Art des Zugangs",
  nachzug: "Familiennachzug",
  nachgeboren: "nachgeboren",
  bezug: "Eltern oder Bezugsperson",
  streichung: "gestrichen (Kreuz)",
  abgang: "Wegzug",
  ziel: "verzogen nach",
  gemeldet: "gemeldet ja/nein",
  gemeldetJa: "gemeldet: ja",
  gemeldetNein: "gemeldet: nein",
  bemerkung: "Bemerkung",
  sonstiges: "nicht verwendet",
};

const en: Twin<typeof de> = {
  nr: "running number",
  gemeinde: "municipality",
  familienname: "family name",
  vorname: "given names",
  name: "name (both)",
  geburt: "date of birth",
  familie: "family number",
  zuweisung: "assignment",
  zugang: "kind of arrival",
  nachzug: "family reunification",
  nachgeboren: "later-born",
  bezug: "parents or anchor person",
  streichung: "struck (cross)",
  abgang: "departure",
  ziel: "moved to",
  gemeldet: "registered yes/no",
  gemeldetJa: "registered: yes",
  gemeldetNein: "registered: no",
  bemerkung: "remark",
  sonstiges: "not used",
};

export const rollenTexts: Texts<typeof de> = { de, en };
