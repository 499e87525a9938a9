import { done, refused, type Result } from "../result";
import { tageBetween } from "./addTage";
import type { Tag } from "./tag";

/** From the first to the last day, both inside. */
export interface Zeitraum {
  readonly von: Tag;
  readonly bis: Tag;
}

export interface KeinZeitraum {
  readonly kind: "endeVorAnfang";
  readonly von: Tag;
  readonly bis: Tag;
}

export function zeitraumOf(von: Tag, bis: Tag): Result<Zeitraum, KeinZeitraum> {
  return von <= bis ? done({ von, bis }) : refused({ kind: "endeVorAnfang", von, bis });
}

export function contains({ von, bis }: Zeitraum, tag: Tag): boolean {
  return von <= tag && tag <= bis;
}

/** Calendar days, both ends counted: February 2025 has 28. */
export function tageIn({ von, bis }: Zeitraum): number {
  return tageBetween(von, bis) + 1;
}
