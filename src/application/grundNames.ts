import type { Grund } from "../domain/personenliste/grund";

/** The reasons as the JSON of the command line names them. */
export const REASONS = {
  datumFehlt: "missing-date",
  datumUnmoeglich: "impossible-date",
  fehlerwert: "error-value",
  datumMehrdeutig: "ambiguous-date",
  datumUngenau: "imprecise-date",
  ausserhalbZeitraum: "outside-window",
  keinAnker: "no-eligible-anchor",
  keinElternteil: "no-counted-parent",
  vorZuweisungGeboren: "born-before-assignment",
  nachStichtagGeboren: "born-after-reference-date",
  zweiGemeinden: "duplicate-two-municipalities",
  moeglicheDublette: "possible-duplicate",
  widerspruechlicheDublette: "conflicting-duplicate",
  teilweiseGestrichen: "partially-struck",
  farbeOhneVermerk: "fill-without-remark",
  meldungUnklar: "registration-unknown",
  gestrichenAberSpaeterWeg: "struck-but-left-after-reference-date",
  gemeindeUnbekannt: "unknown-municipality",
} as const satisfies Record<Grund, string>;

export type Reason = (typeof REASONS)[Grund];
