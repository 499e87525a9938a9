import { crc32 } from "./crc32";

/** One file in a zip. */
export interface ZipEntry {
  readonly name: string;
  /** As the zip holds it; `stored` tells that it is not compressed. */
  readonly packed: Uint8Array;
  readonly stored: boolean;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const DIRECTORY_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 65_535;
const UTF8_NAME = 0x800;
const DAY_1980_01_01 = 0x21;

/** Without unpacking anything. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | "damaged" {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === "damaged") return end;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    const entry = readEntry(bytes, view, at);
    if (entry === "damaged") return entry;
    entries.push(entry);
    at += DIRECTORY_LENGTH + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
  }
  return entries;
}

/** The same entries give the same bytes: no clock. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const size = named.reduce(
    (sum, { entry, name }) => sum + entry.packed.length + 2 * name.length + LOCAL_LENGTH + DIRECTORY_LENGTH,
    END_LENGTH,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const starts = named.map(({ entry, name }) => {
    const start = at;
    view.setUint32(at, LOCAL, true);
    writeFacts(view, at + 4, entry, name.length);
    bytes.set(name, at + LOCAL_LENGTH);
    bytes.set(entry.packed, at + LOCAL_LENGTH + name.length);
    at += LOCAL_LENGTH + name.length + entry.packed.length;
    return start;
  });
  const directory = at;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(at, DIRECTORY, true);
    view.setUint16(at + 4, 20, true);
    writeFacts(view, at + 6, entry, name.length);
    view.setUint32(at + 42, starts[index] ?? 0, true);
    bytes.set(name, at + DIRECTORY_LENGTH);
    at += DIRECTORY_LENGTH + name.length;
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

export async function textOf(entry: ZipEntry): Promise<string> {
  if (entry.stored) return new TextDecoder().decode(entry.packed);
  const stream = new Blob([entry.packed.slice()])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  return new TextDecoder().decode(await new Response(stream).arrayBuffer());
}

export async function entryOf(name: string, text: string): Promise<ZipEntry> {
  const bytes = new TextEncoder().encode(text);
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const packed = new Uint8Array(await new Response(stream).arrayBuffer());
  return { name, packed, stored: false, crc: crc32(bytes), size: bytes.length };
}

function findEnd(view: DataView): number | "damaged" {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return "damaged";
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry | "damaged" {
  if (at + DIRECTORY_LENGTH > bytes.length || view.getUint32(at, true) !== DIRECTORY) return "damaged";
  const local = view.getUint32(at + 42, true);
  if (local + LOCAL_LENGTH > bytes.length || view.getUint32(local, true) !== LOCAL) return "damaged";
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + view.getUint32(at + 20, true);
  if (end > bytes.length) return "damaged";
  const nameAt = at + DIRECTORY_LENGTH;
  return {
    name: new TextDecoder().decode(bytes.subarray(nameAt, nameAt + view.getUint16(at + 28, true))),
    packed: bytes.subarray(start, end),
    stored: view.getUint16(at + 10, true) === 0,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
  };
}

/** What the header of an entry and its line in the directory have in common. */
function writeFacts(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAME, true);
  view.setUint16(at + 4, entry.stored ? 0 : 8, true);
  view.setUint16(at + 8, DAY_1980_01_01, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}
