const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The text that stands between tags or quotes. */
export function unescapeXml(raw: string): string {
  const text = raw.includes("\r") ? raw.replaceAll(/\r\n?/gu, "\n") : raw;
  if (!text.includes("&")) return text;
  return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (found, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? found;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : found;
  });
}

export function escapeXml(text: string): string {
  if (!/[&<>"\r]/u.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("\r", "&#13;");
}

/** Cells hold characters that XML cannot as _x001F_ (ECMA-376 part 1, 22.9.2.19). */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replaceAll(/_x([\da-f]{4})_/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** A text that only looks like such a sequence has its first underscore written as one. */
export function encodeCellText(text: string): string {
  const safe = text.includes("_x") ? text.replaceAll(/_(?=x[\da-f]{4}_)/giu, "_x005F_") : text;
  return escapeXml(UNWRITABLE.test(safe) ? safe.replaceAll(UNWRITABLE_ALL, sequence) : safe);
}

/** Control characters, half surrogate pairs and the two codes that XML forbids. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters meant
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const UNWRITABLE_ALL = new RegExp(UNWRITABLE, "g");

function sequence(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}
