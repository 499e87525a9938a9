import type { Feld, Maengel } from "./formular";

/** In the order of the form. */
const ORDER: readonly Feld[] = ["landkreis", "von", "bis", "landesmittel", "quote"];

/** The focus goes to the first field that cannot be taken over. */
export function focusFirst(maengel: Maengel): void {
  const first = ORDER.find((feld) => maengel[feld] !== undefined);
  const field = first === undefined ? null : document.getElementById(fieldId(first));
  field?.focus();
  // Its message stands below: the foot must not hide it.
  field?.scrollIntoView({ block: "center" });
}

export function fieldId(feld: Feld): string {
  return `einstellung-${feld}`;
}
