import { Unreadable } from "../unreadable";
import { pack, writeZip } from "../zip/writeZip";
import { readZip, unpack, type ZipEntry } from "../zip/readZip";

/** A part as it stands in the file, or with the content that we gave it. */
export type Part = ZipEntry | { readonly name: string; readonly xml: string };

/** The parts of a workbook file by their name in lower case, in the order of the file. */
export type Parts = ReadonlyMap<string, Part>;

export function openParts(bytes: Uint8Array): Parts {
  return new Map(readZip(bytes).map((entry) => [keyOf(entry.name), { ...entry, name: clean(entry.name) }]));
}

/** Parts that nobody changed go into the new file as they are, byte for byte. */
export async function saveParts(parts: Parts): Promise<Uint8Array> {
  const entries = [...parts.values()].map(async (part) =>
    "xml" in part ? pack(part.name, new TextEncoder().encode(part.xml)) : part,
  );
  return writeZip(await Promise.all(entries));
}

export function hasPart(parts: Parts, name: string): boolean {
  return parts.has(keyOf(name));
}

export async function readPart(parts: Parts, name: string): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of streamPart(parts, name)) pieces.push(piece);
  return pieces.join("");
}

export async function* streamPart(parts: Parts, name: string): AsyncGenerator<string, void, void> {
  const part = parts.get(keyOf(name));
  if (!part) throw new Unreadable("dateiBeschaedigt");
  if ("xml" in part) {
    yield part.xml;
    return;
  }
  const decoder = new TextDecoder();
  for await (const piece of unpack(part)) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

export function withPart(parts: Parts, name: string, xml: string): Parts {
  return new Map([...parts, [keyOf(name), { name: clean(name), xml }]]);
}

export function withoutPart(parts: Parts, name: string): Parts {
  return new Map([...parts].filter(([key]) => key !== keyOf(name)));
}

/** Names of parts are compared without regard to case (ECMA-376 part 2, 6.2.2.3). */
function keyOf(name: string): string {
  return clean(name).toLowerCase();
}

function clean(name: string): string {
  return name.startsWith("/") ? name.slice(1) : name;
}
