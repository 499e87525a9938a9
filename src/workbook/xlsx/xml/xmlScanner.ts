import { Unreadable } from "../unreadable";
import { escapeXml, unescapeXml } from "./xmlText";

/** Names come without their prefix; attributes and texts as they stand in the file, to be unescaped when needed. */
export interface XmlHandler {
  readonly open: (name: string, attributes: string) => void;
  readonly text?: (raw: string) => void;
  readonly close?: (name: string) => void;
}

export interface XmlScanner {
  /** Pieces may end anywhere. */
  readonly feed: (piece: string) => void;
  /** The document must be complete. */
  readonly end: () => void;
}

/** Reads XML piece by piece. What is not well-formed is a damaged file; a DTD has no place in a workbook. */
export function createXmlScanner(handler: XmlHandler): XmlScanner {
  const path: string[] = [];
  let rest = "";
  let begun = false;

  const feed = (piece: string): void => {
    const xml = rest === "" ? piece : rest + piece;
    let at = 0;
    for (;;) {
      const open = xml.indexOf("<", at);
      if (open === -1) break;
      const end = endOfMarkup(xml, open);
      if (end === -1) break;
      if (open > at && path.length > 0) handler.text?.(xml.slice(at, open));
      markup(xml, open, end);
      at = end;
    }
    rest = xml.slice(at);
  };

  const markup = (xml: string, open: number, end: number): void => {
    const kind = xml.charCodeAt(open + 1);
    if (kind === QUESTION) return;
    if (kind === EXCLAMATION) {
      if (xml.startsWith(CDATA, open)) handler.text?.(escapeXml(xml.slice(open + CDATA.length, end - 3)));
      else if (!xml.startsWith("<!--", open)) throw new Unreadable("dateiBeschaedigt");
      return;
    }
    if (kind === SLASH) {
      const name = localName(xml.slice(open + 2, end - 1).trimEnd());
      if (path.pop() !== name) throw new Unreadable("dateiBeschaedigt");
      handler.close?.(name);
      return;
    }
    if (begun && path.length === 0) throw new Unreadable("dateiBeschaedigt");
    begun = true;
    const empty = xml.charCodeAt(end - 2) === SLASH;
    const last = empty ? end - 2 : end - 1;
    const nameEnd = endOfName(xml, open + 1, last);
    const name = localName(xml.slice(open + 1, nameEnd));
    handler.open(name, xml.slice(nameEnd, last));
    if (empty) handler.close?.(name);
    else path.push(name);
  };

  return {
    feed,
    end: () => {
      if (path.length > 0 || !begun || rest.trim() !== "") throw new Unreadable("dateiBeschaedigt");
    },
  };
}

export function scanXml(xml: string, handler: XmlHandler): void {
  const scanner = createXmlScanner(handler);
  scanner.feed(xml);
  scanner.end();
}

/** By local name: `id` finds r:id too. */
export function attribute(attributes: string, name: string): string | undefined {
  const found = patternOf(name).exec(attributes);
  if (!found) return undefined;
  return unescapeXml(found[1] ?? found[2] ?? "");
}

export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

const CDATA = "<![CDATA[";
const QUESTION = 63;
const EXCLAMATION = 33;
const SLASH = 47;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = ":";

const PATTERNS = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const known = PATTERNS.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u");
  PATTERNS.set(name, pattern);
  return pattern;
}

/** Behind the last character of the tag, comment or section that begins at `open`; -1 if it is not complete yet. */
function endOfMarkup(xml: string, open: number): number {
  if (xml.startsWith("<!--", open)) return after(xml, "-->", open + 4);
  if (xml.charCodeAt(open + 1) === EXCLAMATION && open + CDATA.length > xml.length) return -1;
  if (xml.startsWith(CDATA, open)) return after(xml, "]]>", open + CDATA.length);
  if (xml.charCodeAt(open + 1) === QUESTION) return after(xml, "?>", open + 2);
  return endOfTag(xml, open);
}

function after(xml: string, mark: string, from: number): number {
  const found = xml.indexOf(mark, from);
  return found === -1 ? -1 : found + mark.length;
}

/** A > inside quotes does not end a tag. */
function endOfTag(xml: string, open: number): number {
  let quote = 0;
  for (let at = open + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) {
      return at + 1;
    } else if (code === QUOTE || code === APOSTROPHE) {
      quote = code;
    }
  }
  return -1;
}

function endOfName(xml: string, from: number, last: number): number {
  for (let at = from; at < last; at++) {
    if (xml.charCodeAt(at) <= 32) return at;
  }
  return last;
}

function localName(name: string): string {
  const colon = name.indexOf(COLON);
  return colon === -1 ? name : name.slice(colon + 1);
}
