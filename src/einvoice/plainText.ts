/** A cell may hold line breaks and tabs; in the file each run of them is a blank. Other control characters are refused. */
export function plainText(text: string): string {
  return text.replace(/[\t\n\r\u2028\u2029]+/gu, " ").trim();
}

/** A sign that no file may hold: control characters, halves of a sign, and what XML 1.0 leaves out. */
export function forbiddenSignIn(text: string): string | undefined {
  return /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.exec(text)?.[0];
}
