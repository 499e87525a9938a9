/**
 * Whether a folded statement is about a relative ("Ehemann verstorben", "Wegzug der Mutter") rather than about the
 * person of the row. A relative who only goes along or is gone to ("mit Mutter verzogen", "zum Vater nach Ulm
 * verzogen") does not change whom it is about.
 */
export function subjectOf(folded: string, text: string): "selbst" | "kind" | "andere" {
  const rest = folded.replace(TITLE, (title, offset: number) => (isTitle(text, offset) ? "" : title));
  const alone = rest.replace(GENITIVE, " ").replace(COMPANION, " ").replace(DESCENT, " ");
  const found = RELATIVE.exec(alone);
  if (found === null) return rest.search(GENITIVE) !== -1 && !LEFT.test(alone) ? "andere" : "selbst";
  return CHILD.test(found[0]) ? "kind" : "andere";
}

/** The statement without what happened to relatives: "verzogen nach Tod des Ehemanns" is about moving only. */
export function withoutRelatives(folded: string): string {
  return folded.replace(GENITIVE, " ");
}

const KIN =
  "(?:(?:ehe|kinds|klein|gross|stief|schwieger|adoptiv|pflege|ur)?(?:mann|mannes|frau|vater|vaters|mutter|eltern|elternteil|sohn|sohnes|soehne|tochter|toechter|kind|kindes|kinder|bruder|bruders|brueder|schwester|schwestern)|(?:ehe|lebens)?(?:gatte|gattin|partner|partnerin|partners|gefaehrte|gefaehrtin)|geschwister|zwilling\\w*|zwillingsbruder|zwillingsschwester|onkel|tante|neffe|nichte|cousine?|oma|opa|enkel\\w*|saeugling|baby|(?:familien)?angehoerige\\w*|familienmitglied\\w*|mitbewohner\\w*|verlobte\\w*|freund|freundin|papa|mama|(?:uebrige|restliche|rest der|teil der|andere)\\w* familie|todesfall in der familie|husband|wife|spouse|father|mother|parents?|son|daughter|brother|sister|child(?:ren)?|uncle|aunt)";
const OWNER =
  "(?:(?:sein|ihr|dess|der|d|den|dem|die|das|ein|beid|gemeinsam|leiblich|aeltest|juengst|aelter|juenger)\\w* )?";

const RELATIVE = new RegExp(`\\b${KIN}s?\\b`, "u");
const CHILD = /^(?:kind|kindes|kinder|saeugling|baby|child)$/u;

/** "Tod des Ehemanns", "Wegzug der Mutter". */
const GENITIVE = new RegExp(
  `\\b\\w*(?:tod|tode|wegzug|fortzug|auszug|umzug|ausreise|abmeldung|abschiebung|rueckkehr|verlust|trennung|nachzug|zusammenfuehrung)\\w* (?:von|vom|des|der|d|sein\\w*|ihr\\w*) (?:\\w+ )?${KIN}(?:e?n|e?s)?\\b`,
  "gu",
);
const LEFT = /verz|gezogen|gereist|abgem|abmeld|storben|gestrich/u;

/** "mit Mutter", "zu seinem Bruder", "bei der Schwester", "samt Kindern". */
const COMPANION = new RegExp(
  `\\b(?:mit|samt|nebst|inkl|inklusive|zu|zum|zur|bei|beim|with|to|wie|als|ohne) ${OWNER}${OWNER}(?:${KIN}n?)(?: (?:und|u|sowie) ${OWNER}${KIN}n?)*\\b`,
  "gu",
);

/** "Kind von Ali Haddad" says whose child this person is. */
const DESCENT =
  /\b(?:nachgeb\w* |neugeb\w* )?(?:kind|sohn|tochter|baby|ehefrau|ehemann|frau|mann|mutter|vater|bruder|schwester)\b(?= (?:von|v|zu)\b)|\b(?:nachgeb|neugeb|spaetgeb)\w*\.? (?:kind|kinder|baby|sohn|tochter|zwilling\w*)\b/gu;

const TITLE = /\bfrau(?= \p{L})/gu;

/** "Frau Haddad" is a title, "Frau verzogen" a wife. */
function isTitle(text: string, offset: number): boolean {
  return /^\p{L}+ \p{Lu}/u.test(text.slice(offset));
}
