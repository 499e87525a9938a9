import type { MappenBefund } from "../../application/checkMappe";
import type { Applied } from "../../workbook/plan";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { SheetInfo } from "../../workbook/workbook";

/** How far "Mappe prüfen" is. */
export type Pruefung =
  | { readonly kind: "liest"; readonly zeile: number; readonly vonZeilen: number }
  | { readonly kind: "nichtGelesen"; readonly refusal: WorkbookRefusal }
  | ({ readonly kind: "plan" } & Geprueft)
  | ({ readonly kind: "schreibt" } & Geprueft)
  | ({ readonly kind: "nichtGeschrieben"; readonly refusal: WorkbookRefusal } & Geprueft)
  | ({ readonly kind: "geschrieben"; readonly applied: readonly Applied[]; readonly um: string } & Geprueft);

export interface Geprueft {
  readonly befund: MappenBefund;
  readonly sheets: readonly SheetInfo[];
}

export type Ereignis =
  | { readonly kind: "liest" }
  | { readonly kind: "fortschritt"; readonly zeile: number; readonly vonZeilen: number }
  | { readonly kind: "gelesen"; readonly geprueft: Geprueft }
  | { readonly kind: "nichtGelesen"; readonly refusal: WorkbookRefusal }
  | { readonly kind: "schreibt" }
  | { readonly kind: "geschrieben"; readonly applied: readonly Applied[]; readonly um: string }
  | { readonly kind: "nichtGeschrieben"; readonly refusal: WorkbookRefusal };

export const BEGINN: Pruefung = { kind: "liest", zeile: 0, vonZeilen: 0 };

export function pruefungAfter(pruefung: Pruefung, ereignis: Ereignis): Pruefung {
  switch (ereignis.kind) {
    case "liest":
      return BEGINN;
    case "fortschritt":
      return pruefung.kind === "liest" ? { ...pruefung, ...ereignis, kind: "liest" } : pruefung;
    case "gelesen":
      return { kind: "plan", ...ereignis.geprueft };
    case "nichtGelesen":
      return ereignis;
    case "schreibt":
    case "nichtGeschrieben":
    case "geschrieben":
      return "befund" in pruefung ? { ...geprueftOf(pruefung), ...ereignis } : pruefung;
  }
}

function geprueftOf({ befund, sheets }: Geprueft): Geprueft {
  return { befund, sheets };
}
