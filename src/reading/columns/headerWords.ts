import type { Rolle } from "./rolle";

/** A wording of headers. The first that fits decides, so the narrower stand first. */
export interface HeaderWords {
  readonly rolle: Rolle;
  /** "schwach": another column with a stronger wording of the same role goes before. */
  readonly kraft: "stark" | "schwach";
  readonly words: RegExp;
}

/** Folded headers (headerText): small letters and digits, single blanks. */
export const HEADER_WORDS: readonly HeaderWords[] = [
  // what looks like one of ours but is not
  strong(
    "sonstiges",
    /^geburts? ?(?:ort|land|staat|name)|^geb (?:ort|land|name)|geburtsort|geburtsland|geburtsname|place of birth|birth ?(?:place|name)|maiden/u,
  ),
  strong(
    "sonstiges",
    /familienstand|marital|staatsang|nationalit|herkunft|geschlecht|\bsex\b|gender|anrede|religion|sprache|citizenship/u,
  ),
  strong(
    "sonstiges",
    /aufenthalt|duldung|gestattung|gueltig|befrist|ausreisepflicht|abschieb|asyl|bamf|\bazr\b|ausweis|\bpass\b|telefon|handy|mobil|\bmail|iban|sachbearb|betreu|rechtskreis|leistung|\balter\b|\bplz\b|postleitzahl|auskunftssperre|jobcenter|arbeit|\bkita|kindergarten|kinder ?geld|schul|kurs|beruf|ausbildung|krankenkasse|versicher|konto|impf|ortsteil|teilort|stadtteil/u,
  ),
  strong(
    "sonstiges",
    /einreise|ankunft in d|asylantrag|erstaufnahme|\blea\b|vorlaeufig|\bvu\b|gemeinschaftsunterk|\bgu\b|entry into/u,
  ),
  strong(
    "sonstiges",
    /letzte aenderung|erstellt|bearbeitet|geprueft am|stand vom|(?<!mehr )gemeldet (?:seit|ab)|angemeldet|anmeldung|aktenzeichen|^az$/u,
  ),

  // whom it is about
  strong(
    "name",
    /\bvor (?:und|u|oder) (?:nach|zu|familien)? ?name|(?:nach|zu|familien)? ?name vor ?name|vor ?name(?:n)? (?:und |u )?(?:nach|zu|familien)? ?name|(?:nach|zu|familien) ?name (?:und|u) vor ?name|surname (?:and |first )?(?:first|given)? ?name|full ?name|last ?name first ?name|first ?name last ?name/u,
  ),
  strong("vorname", /vor ?name|ruf ?name|first ?name|given ?name|forename|^vorn$/u),
  strong(
    "familienname",
    /familien ?name|fam ?name|\bnach ?name|\bzu ?name|surname|last ?name|family ?name|^nachn$/u,
  ),
  strong(
    "ziel",
    /(?:verzogen|wegzug|fortzug|umzug|abgang|verzug|gezogen|umgezogen|weggezogen|moved) (?:nach|to|in)\b|ziel ?(?:ort|gemeinde)|wegzugs?ort|wegzugsgemeinde|neue[rs]? (?:wohn ?ort|gemeinde|anschrift|adresse|wohnsitz)|(?:gemeinde|wohnort) neu|wohin|verbleib/u,
  ),
  strong(
    "bezug",
    /bezugs ?person|anker|stammberechtig|nachzug zu|^zu wem|\bkind von|^eltern|elternteil|^mutter|^vater|^sorgeb|angehoerige?r? von|^parent|anchor|gehoert zu|zugehoerig/u,
  ),

  // how and when the person came
  strong(
    "zugang",
    /\bart\b(?! und weise)|zugangs ?(?:art|grund|weg)|zuweisungs ?art|aufnahme ?art|kategorie|personenkreis|fallgruppe|grund des zugangs|grund der (?:aufnahme|zuweisung)|^typ|\btype\b|category|^anlass|^zugehoerigkeit zum/u,
  ),
  strong("nachgeboren", /nach ?geb|neu ?geb|spaeter geb|\bngb\b|geboren nach|born after|newborn|late ?born/u),
  strong(
    "nachzug",
    /(?:familien|fam|ehegatten|kinder)? ?nach ?zug|zusammen ?fuehrung|\bfnz\b|\bfz\b|reunification/u,
  ),

  // whether the person is still there
  strong(
    "bemerkung",
    /^(?:grund|ursache|anlass)|(?:ab(?:melde|gangs)|streich\w*|wegzugs?|fortzugs?) ?grund|grund (?:der|des|fuer)|melde ?status|pruef ?(?:ergebnis|vermerk)|reason/u,
  ),
  strong(
    "abgang",
    /(?:wegzugs?|fortzugs?|auszugs?|umzugs?|abmelde|abmeldungs|ausreise|abgangs|sterbe|todes|verzugs?|austritts?|deregistration|departure) ?(?:datum|dat|tag|date)\b|(?:datum|tag|date) (?:des|der|of) (?:weg|fort|aus|abm|abg|verz|tod|ster|dep|mov)|\b(?:ab ?(?:ge)?meld\w*|abgang|abg|abgem|verz\w*|(?:weg|fort|aus)(?:ge)?z\w*|ausreise|ausgereist|verst\w*|gestorben|tod|left|departed|moved out|deregistered|died)(?: am| zum| seit| datum| date| on| ab| per)$|(?:gemeldet|wohnhaft|au|unterbringung|in au|untergebracht) bis|^bis\b|^ende(?: (?:der )?(?:au|unterbringung|meldung|zuweisung|anschlussunterbringung))?$|^abgang$|^austritt|^departure$|nicht mehr gemeldet (?:seit|ab)/u,
  ),
  strong(
    "streichung",
    /gestrich|streich|\bstr x|loesch|entfaell|faellt weg|wegfall|removed?|struck|deleted?|nicht (?:zu )?zaehl/u,
  ),
  strong(
    "abgang",
    /nicht mehr|nicht gemeldet|^n m gemeldet|^(?:abgem|abg|verz|verst|weggez|ausger|fortgez)$|\bab ?gemeldet|abmeldung|weggezogen|verzogen|fortgezogen|ausgezogen|ausgereist|wegzug|fortzug|auszug|ausreise|verstorben|deregistered|moved away|^moved|^gone|^weg$|no longer/u,
  ),
  strong(
    "gemeldet",
    /gemeldet|wohnhaft|registriert|melderegister|im register|anwesend|vor ort|noch (?:da|hier|in)|bestaetigt|registered|still (?:here|there|resident)|meldebestaetigung|wohnt noch|aufhaeltig/u,
  ),

  strong(
    "geburt",
    /^geb\b|^geb(?:urts)? ?(?:am|dat\w*|tag|d)\b|geburts ?(?:datum|tag|dat)|^geburt$|gebdat|^geboren|birth|\bdob\b|^born/u,
  ),
  strong(
    "familie",
    /famil(?:ie|ien|y)\b|familien ?(?:nr|nummer|id|verb\w*|kenn\w*|schluessel|einheit)|\bfam ?(?:nr|no|id|verb\w*)?$|^fam\b|haushalt|household|bedarfsgem|\bbg\b|^verband|\bverbund\b/u,
  ),

  strong(
    "bemerkung",
    /bemerk|hinweis|anmerk|vermerk|notiz|kommentar|rueckmeld|pruef|abgleich|remark|comment/u,
  ),
  strong(
    "gemeinde",
    /^(?:.* )?(?:zuweisungs|au|wohn|wohnsitz|melde|aufnahme|unterbringungs)? ?gemeinden?(?: .*)?$|kommune|\bags\b|gemeinde(?:schl|kenn|name|nr)|municipality|\bstadt\b|\btown\b|\bcity\b|zugewiesen (?:nach|in)$|zuweisung (?:nach|in|an)$/u,
  ),
  strong(
    "zuweisung",
    /(?:datum|tag|date|zeitpunkt) (?:der |des |of )?(?:au |in )?(?:zuweis|zuteil|assign|alloc|au\b)|zuw(?:eis\w*|eisg|g)?\b|zugewiesen|zugeteilt|zuteilung|\bau (?:seit|ab|am|datum|beginn|von)|^(?:in )?au$|in au\b|beginn (?:der )?au|au beginn|anschlussunterbr|anschluss unterbr|assign|allocat|placed|aufnahme (?:in )?au/u,
  ),
  weak(
    "zuweisung",
    /^zugang (?:am|datum|zum)|zugangs ?datum|^aufnahme|einzug|eingezogen|zuzug|unterbring|untergebracht|^seit$|^beginn|eintritt|^datum$|^ab$|verteil|ueberstell|verlegt/u,
  ),
  weak("zugang", /^zugang|^status zugang|aufnahme ?grund/u),

  weak(
    "name",
    /^name(?:n|s)?$|^name (?:der|des) |person(?:en)?$|^person\b|fluechtling|bewohner|^klient|teilnehmer|gefluechtet|betroffene|^names?$/u,
  ),
  strong(
    "bemerkung",
    /bemerk|hinweis|anmerk|vermerk|notiz|kommentar|sonstig|^info|rueckmeld|ergebnis|pruef|abgleich|remark|comment|^notes?$|erlaeuter|zusatz|^details|beschreibung|^status|^stand$|mitteilung|^bem$/u,
  ),
  weak("gemeinde", /\bort\b|wohnort|unterbringungsort|zuweisungsort|standort|^place|location/u),
  strong("nr", /^(?:lfd|lfde|laufende)? ?(?:nr|nummer|no|number|pos|position|zeile|id|#)$|^lfd$|^#$|^nr\b/u),
];

function strong(rolle: Rolle, words: RegExp): HeaderWords {
  return { rolle, kraft: "stark", words };
}

function weak(rolle: Rolle, words: RegExp): HeaderWords {
  return { rolle, kraft: "schwach", words };
}
