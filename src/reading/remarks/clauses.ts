import { fold } from "../text/fold";

/** One statement of a remark: as written and folded. */
export interface Clause {
  readonly text: string;
  readonly folded: string;
  /** Joined to the one before by a comma only. */
  readonly isContinued: boolean;
}

/** Parts a remark into its statements: at ; and line breaks, at commas, at full stops behind words, at parentheses. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let isContinued = false;
  // groups that take no part in a separator come out as undefined, whatever the type says
  const parts: readonly (string | undefined)[] = text.split(SPLIT);
  for (const part of parts) {
    if (part === undefined) continue;
    if (part === "," || part === "(") {
      isContinued = part === ",";
      continue;
    }
    const clause = part.replace(/^[\s)\]–-]+|[\s([]+$/gu, "");
    if (clause !== "") clauses.push({ text: clause, folded: fold(clause), isContinued });
    isContinued = false;
  }
  return clauses;
}

/**
 * A full stop parts only behind a word or a year, not behind a word cut short: "abgem. Ulm" is one statement. What stands
 * in parentheses belongs to its statement unless it is one of its own ("(Kind von …)").
 */
const SPLIT =
  /\s*[;\n|•]\s*|\s+[-–—/]\s+(?=\p{L})|\s*(,)\s+|\.\s+(?=\p{L})(?<=\p{L}{4}\.\s+|\d{4}\.\s+)(?<!(?:nachgeb|neugeb|spätgeb|abgem|abgemeld|weggez|verz|verzog|gest|seit|verst|unbek|vermutl|evtl|inkl|bzgl|zzgl|voraus|Unterk|Whg|Gmde|Aufenth|Familien)\.\s+)|\s*(\()(?=[^)]*\b(?:[Kk]ind|Sohn|Tochter|Eltern|Mutter|Vater|[Ee]he\p{L}+|Bruder|Schwester|noch|nicht|weiterhin)\b)/gu;
