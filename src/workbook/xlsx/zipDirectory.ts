/** One file in a zip, as its directory names it. */
export interface ZipEntry {
  readonly name: string;
  /** Unpacked. */
  readonly size: number;
  /** Where its name stands in the directory. */
  readonly nameAt: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const LONGEST_COMMENT = 65_535;

/** Without unpacking anything. */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] | "damaged" {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === "damaged") return end;
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return "damaged";
    const nameAt = at + ENTRY_LENGTH;
    const nameEnd = nameAt + view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(nameAt, nameEnd));
    entries.push({ name, size: view.getUint32(at + 24, true), nameAt });
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number | "damaged" {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return "damaged";
}
