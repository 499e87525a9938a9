import type { Feld, Maengel } from "./formular";

/** In the order of the form. */
const ORDER: readonly Feld[] = ["landkreis", "von", "bis", "landesmittel", "quote"];

/** The focus goes to the first field that cannot be taken over. */
export function focusFirst(maengel: Maengel): void {
  const first = ORDER.find((feld) => maengel[feld] !== undefined);
  if (first !== undefined) document.getElementById(fieldId(first))?.focus();
}

export function fieldId(feld: Feld): string {
  return `einstellung-${feld}`;
}
