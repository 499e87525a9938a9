import type { Abgangsart } from "../../domain/personenliste/zeile";

/** Word stems of folded remarks. All are tried on one statement at a time, never on a whole remark. */

export const ABGANG: readonly (readonly [Abgangsart, RegExp])[] = [
  [
    "verstorben",
    /†|\b(?:verst(?:orben\w*|arb)?|gestorben|todesfall|sterbefall|tod|tot|todestag|sterbedatum|ist tot|deceased|died|dead)\b/u,
  ],
  [
    "ausgereist",
    /\b(?:ausgereist\w*|ausreise|ausr|abgereist|abreise|weitergereist|weitergewandert|heimgeflogen|heimgereist|heimgekehrt|heimreise|rueckreise|rueckkehr|zurueckgekehrt|zurueckgereist|zurueck (?:in|ins|nach)|ausgewandert|auswanderung|abgeschoben|abschiebung|rueckgefuehrt|rueckfuehrung|(?:rueck)?ueberstellt|(?:dublin-?)?(?:rueck)?ueberstellung|ausgewiesen|ins ausland|left (?:the )?(?:country|germany)|deported|returned)\b/u,
  ],
  [
    "verzogen",
    /\b(?:(?:un|weg)?verz(?:ogen\w*|ogn|ug nach|ieht)?|(?:fort|weg|aus)(?:ge)?z(?:og\w*|ug|uege|ieht)|weggegangen|fortgegangen|abgewandert|weitergezogen|ausgeschieden|verbleib unbekannt|unbekannter verbleib|abgang|umverteil(?:t|ung)|verlegt|verlegung|abgaengig|untergetaucht|verschwunden|abgetaucht|(?:unbekannten?|aufenthalt) (?:aufenthalts?|unbekannt)|unbekannter aufenthalt|nach unbekannt|verlassen|moved (?:away|to|out)|moved|left|relocated)\b|^(?:(?:ist|sind|schon|bereits) )*(?:weg|fort)(?: (?:seit|am) .*)?$|^(?:(?:jetzt|nun|lebt|wohnt|dauerhaft) )*im ausland/u,
  ],
  [
    "abgemeldet",
    /\b(?:abgem(?:eldet\w*)?|abmeldung|abg|abmeldg|von amts wegen|v\.? ?a\.? ?w|awa|deregistered|no longer (?:registered|resident|here|living)|not registered|nmg|unregistered)\b|\b(?:nicht|nie)(?: mehr| laenger)?(?: \S+){0,4}? (?:gemeldet|wohnhaft|registriert|gefuehrt|auffindbar|anwesend|verzeichnet)\b|\bnicht mehr(?: \S+){0,3}? (?:hier|da|vor ort|im ort|vorhanden|im (?:melde)?register|im bestand|in der gemeinde|erfasst)\b|\bnicht (?:im|in) (?:melde)?register\b|\bkeine? (?:meldung|meldeeintrag|eintrag)\b|\b(?:wohnt|lebt|ist) (?:\S+ ){0,2}?nicht mehr\b|\b(?:gemeldet|wohnhaft|hier|registriert|angemeldet) (?:nur |noch )?bis\b/u,
  ],
];

/** Moved, but that may be inside the municipality: only a place tells. */
export const UMZUG =
  /\b(?:umgezogen|umzug|gezogen|zieht|zog|zogen|umgesiedelt|uebersiedelt|wechsel|gewechselt)\b/u;

export const VON_HAND =
  /\b(?:gestrich\w*|inaktiv|streichen|streichung|entfaellt|entfallen|faellt weg|wegfall|loeschen|geloescht|loeschung|ausgetragen|austragen|raus|(?:her)?ausnehmen|herausgenommen|nicht (?:mit|mehr )?(?:ge)?zaehl\w*|zaehlt nicht|zu unrecht|ungueltig|struck|deleted?|removed?)\b/u;

export const DOPPELT =
  /\b(?:doppel(?:t|te|ter|tes|eintrag|erfassung|erfasst|nennung|meldung|zaehlung|ung)|dopplung|dopp|dublette|duplikat|duplicate|double entry|mehrfach (?:erfasst|genannt|gefuehrt|aufgefuehrt)|(?:bereits|schon) (?:\S+ ){0,3}?(?:erfasst|aufgefuehrt|gelistet|gezaehlt|genannt|enthalten)|zweimal (?:erfasst|aufgefuehrt|gelistet))\b/u;

/** "doppelte Staatsangehörigkeit", "Doppelzimmer" are no double entries. */
export const NOT_DOPPELT =
  /\bdoppelte?[rs]?\s+(?:staats|haushalt|nachname|familienname|belegung|miete)|doppel(?:zimmer|name)/u;

/** Whoever is signed off from these still lives here. */
export const NOT_REGISTER =
  /kurs|kita|kiga|kindergarten|kinderkrippe|krippe|hort\b|schul|verein|job ?center|agentur|arbeitsamt|krankenkasse|\baok\b|versicher|kfz|\bauto\b|fahrzeug|fuehrerschein|telefon|handy|strom\b|\bgez\b|rundfunk|\bhund|gewerbe|tafel\b|training|ausbildung|praktikum|arbeit\b|arbeitsstelle|leistung|asylblg|\bsgb\b|buergergeld|sozialhilfe|buecherei|termin|spielgruppe/u;

/** These words are about a departure that did not take place. */
export const NO_DEPARTURE =
  /ausreise(?:pflicht|auffor|frist|verbot|beratung|hindernis|sperre)\w*|abschieb(?:e|ungs?)(?:verbot|hinder|androh|stop|schutz|haft)\w*|rueckkehrberat\w*|um(?:zug)s(?:antrag|kosten|wunsch|hilfe)\w*|wohnsitzauflage|auszugs?(?:prot|rechn)\w*|totgeburt|tot(?:al|en)\w+|todesangst|abschlag/gu;

export const NEGATION =
  /\b(?:nicht|nie|niemals|doch nicht|noch nicht|kein|keine|keinen|keiner|weder|ohne|not)\b(?! (?:mehr|bekannt|laenger|auffindbar))/u;

/** Said to happen later or wished for: nobody has left yet. */
export const PLANNED =
  /\b(?:will|wollen|moechte\w*|plant|planen|geplant\w*|planung|vorgesehen|beabsichtigt\w*|absicht|demnaechst|bevorstehend|steht bevor|beantragt\w*|antrag\w*|wunsch|wuenscht|angestrebt|angekuendigt|sucht|auf der suche|in aussicht|ansteht|in bearbeitung|wartet|bevor|freiwillige ausreise beraten|droht|angedroht|abgelehnt\w*|moeglich|angeboten|fehlt(?: noch)?|ausstehend|steht (?:noch )?aus)\b/u;

export const UNCERTAIN =
  /\?|\b(?:evtl|eventuell|vermutlich|vielleicht|vlt|wohl|wahrscheinlich|ggf|gegebenenfalls|angeblich|anscheinend|scheinbar|unklar|ungeklaert|unsicher|fraglich|zu pruefen|bitte pruefen|pruefen|klaeren|offenbar|moeglicherweise|maybe|possibly|unclear)\b/u;

/** Left and came back, or left by mistake. */
export const UNDONE =
  /\b(?:wieder (?:da|hier|gemeldet|angemeldet|zugezogen|eingezogen|zurueck)|zurueckgekommen|rueckgaengig|irrtuemlich\w*|versehentlich|faelschlich\w*|widerrufen|storniert|zurueckgenommen|voruebergehend|kurzzeitig|zeitweise)\b/u;

export const INSIDE =
  /\binner(?:orts?|oertlich|halb|gemeindlich)|\b(?:orts|gemeinde|haus|stadt|kommunal)?intern\b|\bim (?:selben |gleichen )?(?:ort|haus|ortsteil|stadtgebiet|gemeindegebiet)\b|\bim ort\b|\bam ort\b|\b(?:selbe[nr]?|gleiche[nr]?|eigene[nr]?) (?:gemeinde|ort|stadt)\b|\bumgemeldet\b|\bummeldung\b|\b(?:wohnungs|zimmer|unterkunfts|adress|wohnsitz)wechsel\b|\bwithin\b/u;

/** Out of the housing, yet perhaps not out of the municipality. */
export const HOUSING =
  /\b(?:(?:eigen|ander|neu|privat|groesser|klein)\w* (?:wohn\w*|unterkunft|anschrift|adresse|haus)|privat\w*|(?:in|aus|von|verlaesst) (?:d\w+ )?(?:au|gu|unterkunft|anschlussunterbringung|wohnheim|container|wohnung|sammelunterkunft)|(?:in|zu) (?:die |der |den |das )?\S*(?:strasse|str|gasse|weg|platz|allee|ring|steige|halde|garten|berg)\b\.?(?: ?\d+\S*)?)/u;

export const REGISTERED =
  /\b(?:gemeldet|angemeldet|registriert|wohnhaft|vor ort|noch (?:da|hier|dort|im ort)|bleibt|still (?:here|registered)|registered|wohnt noch|lebt noch)\b/u;

export const NACH_STICHTAG =
  /\b(?:nach|hinter|after)(?: (?:dem|den|the))? (?:stichtag|reference date|betrachtungszeitraum)|\bspaeter\b|\bdanach\b|\bzwischenzeitlich\b|\binzwischen\b/u;

export const NACHGEBOREN =
  /\bnach ?geb(?!uehr)\w*|\bngb\b|\bngk\b|\bneu ?geb\w*|\b(?:nach|seit) (?:der |d )?(?:\S*zuweisung|ankunft|einzug|aufnahme|unterbringung) (?:hier )?geb|\bspaeter geb|\bnewborn|\bborn (?:after|later|here)|\bgeburt nach|\blate-?born/u;

export const NACHZUG =
  /\b(?:familien|fam|ehegatten|ehepartner|kinder|kind|eltern|geschwister|partner)?[-. ]*(?:nach ?zug|nachgezogen\w*|nachgereist\w*|nachgeholt\w*|zusammen ?fuehrung)\b|\bfnz\b|\bfz\b|\bfzf\b|\bfamz\b|reunification|reunion\b/u;

/** "hat nachgeborenes Kind", "Familiennachzug beantragt": about something else than how this person came. */
export const NOT_THIS_ZUGANG =
  /\b(?:hat|haben|hatte|vorhanden|siehe|s o|mutter|vater|eltern|erwartet|schwanger|kein\w*|nicht|folgt|fehlt|mit|plus|laeuft|visum|anker\w*|ausloeser|fuer|wg|wegen)\b|\+ ?\d/u;

/** "hier geboren", "Kind von …": for who has no Zuweisung of their own it means born later. */
export const BORN_HERE =
  /\b(?:hier|vor ort|in (?:der |einer )?\S+) geb(?:oren|\.)|\bgeb(?:oren|\.) (?:hier|in )|\bgeburt\b|\bnachwuchs\b|\bsaeugling\b|\b(?:kind|sohn|tochter|baby) (?:von|v\.)|\bborn\b/u;
