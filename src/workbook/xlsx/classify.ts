import { refused, type Refused } from "../../domain/result";
import type { WorkbookRefusal } from "../refusal";
import { LibraryError } from "./fromLibrary";
import { readZip } from "./zip/zip";

/** More than this is no list of a Landkreis, but a mistake or an attack. */
const MOST_BYTES = 500_000_000;

/** What the bytes say before anything is unpacked. */
export function classify(bytes: Uint8Array, file: string): WorkbookRefusal | "maybeXlsx" {
  if (bytes.length === 0) return { kind: "dateiLeer", file };
  if (startsWith(bytes, OLE)) return oleRefusal(bytes, file);
  if (!startsWith(bytes, ZIP)) return { kind: "keinXlsx", file };
  const entries = readZip(bytes);
  if (entries === "damaged") return { kind: "dateiBeschaedigt", file, bytes: bytes.length };
  if (!entries.some(({ name }) => WORKBOOK.test(name))) return { kind: "keinXlsx", file };
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
  return unpacked > MOST_BYTES ? { kind: "dateiZuGross", file } : "maybeXlsx";
}

/** Runs what reads a file; what the library cannot read becomes a refusal, a bug of ours stays an exception. */
export async function refusing<Value>(
  bytes: Uint8Array,
  file: string,
  read: () => Promise<Value>,
): Promise<Value | Refused<WorkbookRefusal>> {
  const refusal = classify(bytes, file);
  if (refusal !== "maybeXlsx") return refused(refusal);
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof LibraryError)) throw error;
    const tooLarge = error.cause instanceof Error && TOO_LARGE.test(error.cause.message);
    return refused(
      tooLarge ? { kind: "dateiZuGross", file } : { kind: "dateiBeschaedigt", file, bytes: bytes.length },
    );
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** The usual place, and that of programs which number it. */
const WORKBOOK = /^\/?xl\/workbook\d*\.xml$/iu;
/** The library tells its limits by this sentence only. */
const TOO_LARGE = /over the \d+ limit/u;

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte);
}

/** An OLE file lists its streams in UTF-16; an encrypted workbook has this one, an old .xls has not. */
function oleRefusal(bytes: Uint8Array, file: string): WorkbookRefusal {
  return holdsText(bytes, "EncryptedPackage")
    ? { kind: "dateiVerschluesselt", file }
    : { kind: "altesFormat", file };
}

function holdsText(bytes: Uint8Array, text: string): boolean {
  const wanted = Uint8Array.from({ length: text.length * 2 }, (_, at) =>
    at % 2 === 0 ? text.charCodeAt(at / 2) : 0,
  );
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}
