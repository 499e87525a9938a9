/** BR-DE-27: at least three digits. */
export function isTelefonnummer(text: string): boolean {
  return text.replace(/[^0-9]/gu, "").length >= 3;
}

/** BR-DE-28: one @, no blank or dot beside it, ASCII, and a dot in the domain. */
export function isEmailadresse(text: string): boolean {
  const [local = "", domain = "", ...more] = text.split("@");
  const labels = domain.split(".");
  return (
    more.length === 0 &&
    local.split(".").every((part) => LOCAL.test(part)) &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label) && !label.startsWith("-") && !label.endsWith("-"))
  );
}

const LOCAL = /^[a-zA-Z0-9!#$%&"*+/=?^_`{|}~-]+$/u;
const LABEL = /^[a-zA-Z0-9-]+$/u;
