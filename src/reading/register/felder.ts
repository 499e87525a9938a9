/** What a column of either list says of a person. */
export type Feldname =
  | "familienname"
  | "geburtsname"
  | "vornamen"
  | "name"
  | "geburt"
  | "geschlecht"
  | "staat"
  | "strasse"
  | "hausnummer"
  | "ags"
  | "ort"
  | "azr"
  | "familie"
  | "zuweisung"
  | "einzug"
  | "auszug"
  | "sterbedatum"
  | "wohnung"
  | "stand"
  | "eltern";

/** Folded headers (headerText), German and English; the first that fits decides, so the narrower stand first. */
export const FELDER: readonly (readonly [Feldname, RegExp])[] = [
  ["geburtsname", /geburts ?name|^geb name|maiden|birth ?name|name at birth/u],
  ["eltern", /vertreter|eltern|mutter|vater|sorgeb|guardian|parent|mother|father/u],
  [
    "geburt",
    /geburts ?(?:datum|tag)|^geb(?: ?(?:dat\w*|am|tag))?$|gebdat|^geboren|^geburt$|birth ?(?:date|day)|date of birth|\bdob\b/u,
  ],
  ["sterbedatum", /sterbe|verstorben|todes|gestorben|death|died|deceased/u],
  ["auszug", /auszug|wegzug|fortzug|abmelde|abgemeldet|ausgezogen|mov(?:e|ed|ing) ?out|departure/u],
  ["einzug", /einzug|zuzug|anmelde|eingezogen|gemeldet seit|mov(?:e|ed|ing) ?in|arrival/u],
  ["zuweisung", /zuweis|\bzuw\b|zugewiesen|zuteil|assign|alloc|\bau (?:seit|ab|am)/u],
  ["vornamen", /vor ?name|ruf ?name|given ?name|first ?name|forename/u],
  ["familie", /famil(?:ie|ien|y) ?(?:nr|nummer|no|number|id|verband)|^familie$|haushalt|household/u],
  ["familienname", /familien ?name|nach ?name|zu ?name|surname|last ?name|family ?name/u],
  ["name", /^namen?$|^name (?!der)|full ?name|^person$/u],
  ["geschlecht", /geschlecht|\bsex\b|gender/u],
  ["staat", /staatsang|nationalit|citizenship|^staat$/u],
  ["hausnummer", /haus ?(?:nr|nummer)|^hnr$|(?:street|house) ?(?:nr|no|number)/u],
  ["strasse", /strasse|^str$|anschrift|adresse|^street|^address(?: 1)?$/u],
  ["ags", /\bags\b|gemeinde ?(?:schluessel|kennz|key)/u],
  ["ort", /gemeinde|^(?:wohn)?ort$|municipality|^town$|^city$/u],
  ["azr", /\bazr\b|auslaenderzentral|soc(?:ial)? ?sec/u],
  [
    "wohnung",
    /wohnungs? ?(?:status|art|typ)|art der wohnung|haupt.*neben|haupt ?wohnung|neben ?wohnung|residence/u,
  ],
  ["stand", /status|^stand$/u],
];
