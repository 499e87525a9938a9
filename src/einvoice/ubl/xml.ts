import { forbiddenSignIn } from "../plainText";

/** An element with its attributes, holding either text or other elements. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly Element[];
}

/** What may be left out: an element without content is no element (PEPPOL-EN16931-R008). */
export type Part = Element | "none";

export function text(name: string, content: string, attributes: Element["attributes"] = {}): Part {
  return content === "" ? "none" : { name, attributes, content };
}

export function group(name: string, parts: readonly Part[], attributes: Element["attributes"] = {}): Part {
  const content = parts.filter((part) => part !== "none");
  return content.length === 0 ? "none" : { name, attributes, content };
}

/** The same text for the same element, indented, lines ended by LF. To be kept as UTF-8. */
export function documentOf(root: Element): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${linesOf(root, "").join("\n")}\n`;
}

function linesOf({ name, attributes, content }: Element, indent: string): readonly string[] {
  const start = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)];
  const open = `${indent}<${start.join(" ")}>`;
  if (typeof content === "string") return [`${open}${escaped(content)}</${name}>`];
  return [open, ...content.flatMap((child) => linesOf(child, `${indent}  `)), `${indent}</${name}>`];
}

/** The check has refused such a sign before anything is written. */
function escaped(value: string): string {
  if (forbiddenSignIn(value) !== undefined) throw new RangeError("a control character reached the file");
  return value.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};
