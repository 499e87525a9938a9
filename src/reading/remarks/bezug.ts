/** The persons to whom a remark links its row: "Kind von Ali Haddad und Fatima Haddad", "Nachzug zu Haddad, Ali". */
export function bezugIn(text: string): readonly string[] {
  const names = [...text.matchAll(LINK)].flatMap(([, names = ""]) =>
    names.split(/\s+(?:und|u\.|&|sowie|and)\s+|\s*\/\s*/u),
  );
  return names
    .map((name) => name.replace(/^(?:Herrn?|Frau|Familie|Fam\.)\s+/u, "").replace(/[\s,.]+$/u, ""))
    .filter((name) => name !== "" && !ONLY_KIN.test(name));
}

const KIN =
  "(?:[Kk]ind|[Ss]ohn|[Tt]ochter|[Bb]aby|Säugling|Ehefrau|Ehemann|Ehegatte|Ehepartner(?:in)?|Frau|Mann|Mutter|Vater|Bruder|Schwester|Angehörige[rn]?|[Cc]hild|[Ss]on|[Dd]aughter|[Ww]ife|[Hh]usband|spouse)";
const ONLY_KIN = new RegExp(`^(?:(?:sein|ihr|der|dem|den)\\p{L}*\\s+)?${KIN}(?:e?n|e?s)?$`, "u");
const NAMES =
  "((?:lfd\\.?\\s*)?Nr\\.?\\s*\\d+|\\p{Lu}[^;()\\n\\d|]*?(?:Nr\\.?\\s*\\d+)?)(?=\\s*(?:[;()\\n|]|$|\\d|\\.\\s|,\\s+(?:geb|verz|abg|ver|\\p{Ll})))";
const LINK = new RegExp(
  `(?:\\b${KIN}\\s+(?:von|v\\.|zu|of)\\s+|(?:[Nn]achzug|\\bFNZ|[Zz]usammenführung|\\bgehört|\\bzugehörig)\\s+(?:zu[mr]?)\\s+(?:${KIN}\\s+)?|\\b(?:Eltern(?:teil)?|Mutter|Vater|Bezugsperson|Ankerperson|Anker|Stammberechtigte[r]?)\\s*[:=]\\s*)${NAMES}`,
  "gu",
);
