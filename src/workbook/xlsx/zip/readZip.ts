import { Unreadable } from "../unreadable";
import { crc32 } from "./crc32";

export interface ZipEntry {
  readonly name: string;
  readonly stored: boolean;
  readonly crc: number;
  /** Unpacked. */
  readonly size: number;
  /** As they stand in the file. */
  readonly packed: Uint8Array;
}

/** More than this is no list of a Landkreis, but a mistake or an attack. */
export const MOST_BYTES = 500_000_000;

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;

export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) {
      throw new Unreadable("dateiBeschaedigt");
    }
    entries.push(readEntry(bytes, view, at));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) throw new Unreadable("dateiZuGross");
  return entries;
}

/** In pieces, so that a large sheet never stands in memory as a whole. */
export async function* unpack(entry: ZipEntry): AsyncGenerator<Uint8Array, void, void> {
  let size = 0;
  let crc = 0;
  for await (const piece of entry.stored ? [entry.packed] : inflate(entry.packed)) {
    size += piece.length;
    if (size > entry.size) throw new Unreadable("dateiBeschaedigt");
    crc = crc32(piece, crc);
    yield piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw new Unreadable("dateiBeschaedigt");
}

async function* inflate(packed: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  const reader = new Blob([packed.slice()])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"))
    .getReader();
  try {
    for (;;) {
      const piece = await reader.read().catch(() => "damaged" as const);
      if (piece === "damaged") throw new Unreadable("dateiBeschaedigt");
      if (piece.done) return;
      yield piece.value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw new Unreadable("dateiBeschaedigt");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if ((flags & 1) === 1) throw new Unreadable("dateiVerschluesselt");
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const nameLength = view.getUint16(at + 28, true);
  const local = view.getUint32(at + 42, true);
  if ((method !== 0 && method !== 8) || local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) {
    throw new Unreadable("dateiBeschaedigt");
  }
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new Unreadable("dateiBeschaedigt");
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll("\\", "/"),
    stored: method === 0,
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(start, start + packedSize),
  };
}
