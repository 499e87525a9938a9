/** What a column of a list is for. */
export type Rolle =
  | "nr"
  | "gemeinde"
  | "familienname"
  | "vorname"
  /** Family and given names in one cell. */
  | "name"
  | "geburt"
  | "familie"
  | "zuweisung"
  /** How the person came, in words. */
  | "zugang"
  /** Day of the Familiennachzug, or a cross. */
  | "nachzug"
  | "nachgeboren"
  /** The anchor or the parents. */
  | "bezug"
  /** A cross strikes. */
  | "streichung"
  /** A day, a cross or a word of departure. */
  | "abgang"
  /** A place to which the person moved. */
  | "ziel"
  /** ja or nein. */
  | "gemeldet"
  /** A pair of columns: a cross in one of them. */
  | "gemeldetJa"
  | "gemeldetNein"
  | "bemerkung"
  /** Not needed: sex, nationality, address … */
  | "sonstiges";
