/** Names as README of the lists compares them: without blanks and invisible characters, letter case and Unicode form. */
export function exactForm(name: string): string {
  if (/^[A-Z]?[a-z]*$/u.test(name)) return name.toLowerCase();
  return name
    .normalize("NFC")
    .replace(/[\s\p{Cf}]/gu, "")
    .toUpperCase()
    .toLowerCase()
    .replace(/\u0307/gu, "");
}

/** What capitals hide: "YILDIZ" may be Yıldız or Yildiz, "" then. */
export function casedForm(name: string): string {
  const form = name.normalize("NFC").replace(/[\s\p{Cf}]/gu, "");
  return form === form.toUpperCase() ? "" : form.toLowerCase();
}
