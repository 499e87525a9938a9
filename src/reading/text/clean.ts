/**
 * The text of a cell as a person sees it: without invisible characters (zero-width, directional, soft hyphen,
 * control), in one Unicode form, blanks of every kind as one blank. Most cells are plain already and cost one look.
 */
export function clean(text: string): string {
  if (isPlain(text)) return text;
  return text.normalize("NFC").replace(INVISIBLE, "").replace(BLANKS, " ").trim();
}

/** Like `clean`, but line breaks stay: they part words of a header and remarks. */
export function cleanLines(text: string): string {
  if (isPlain(text)) return text;
  return text
    .normalize("NFC")
    .replace(/\r\n?|\u2028|\u2029|\u000b/gu, "\n")
    .replace(INVISIBLE, "")
    .replace(/[^\S\n]+/gu, " ")
    .replace(/ ?\n ?/gu, "\n")
    .trim();
}

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u17b4\u17b5]|(?!\s)\p{Cc}/gu;
const BLANKS = /\s+/gu;

function isPlain(text: string): boolean {
  let blank = true;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isBlank = unit === 0x20;
    if (isBlank ? blank : !isPlainLetter(unit)) return false;
    blank = isBlank;
  }
  return text === "" || !blank;
}

function isPlainLetter(unit: number): boolean {
  return (unit > 0x20 && unit < 0x7f) || (unit >= 0xc0 && unit < 0x180);
}
