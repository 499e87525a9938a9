/** What a tag says, found by its text: the parts of a workbook are small and written by programs. */
export function tagsOf(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, "gu")) ?? [];
}

export function valueOf(tag: string, attribute: string): string {
  const raw = new RegExp(`\\s${attribute}="([^"]*)"`, "u").exec(tag)?.[1] ?? "";
  return raw
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");
}

/**
 * The first element of this name with all that is in it, or "". Attributes with a prefix are left out, and an element
 * with prefixed ones inside is not taken at all: only the file that it stands in says what they mean.
 */
export function elementOf(xml: string, name: string): string {
  const [element = ""] = patternOf(name).exec(xml) ?? [];
  const plain = element.replaceAll(/\s\w+:\w+="[^"]*"/gu, "");
  return /<\/?\w+:/u.test(plain) ? "" : plain;
}

export function withElement(xml: string, name: string, element: string): string {
  return xml.replace(patternOf(name), () => element);
}

function patternOf(name: string): RegExp {
  return new RegExp(`<${name}(?=[\\s/>])(?:[^>]*/>|.*?</${name}>)`, "su");
}
