import { markOf, type Mark } from "../../workbook/mark";
import type { SheetInfo } from "../../workbook/workbook";
import type { Schritt } from "./schritte";

/** How far a step is. Computed from the sheets each time, never stored: a colleague may have worked meanwhile. */
export type Stand =
  | { readonly kind: "offen" }
  | { readonly kind: "angefangen"; readonly blatt: string }
  | { readonly kind: "erledigt"; readonly blatt: string }
  /** With the cause, if the title names one: "7 Fragen offen". */
  | { readonly kind: "vorlaeufig"; readonly grund: string }
  | { readonly kind: "veraltet"; readonly blatt: string };

export function standOf(schritt: Schritt, sheets: readonly SheetInfo[]): Stand {
  const [newest] = (schritt.blaetter ?? []).flatMap((subject) => ownSheets(subject, sheets));
  if (newest === undefined) return { kind: "offen" };
  const [title] = newest.head;
  const vorlaeufig = /VORLÄUFIG(?: \((.+)\))?/u.exec(title);
  if (vorlaeufig !== null) return { kind: "vorlaeufig", grund: vorlaeufig[1] ?? "" };
  if (/\bVERALTET\b/u.test(title)) return { kind: "veraltet", blatt: newest.name };
  return { kind: schritt.sagt, blatt: newest.name };
}

/** Results have a sheet per year: the latest year first. */
function ownSheets(subject: string, sheets: readonly SheetInfo[]): readonly SheetInfo[] {
  return sheets
    .flatMap((sheet) => {
      const mark = markOf(sheet.head[1]);
      return mark !== "noMark" && mark.subject === subject ? [{ sheet, mark }] : [];
    })
    .sort((one, other) => yearOf(other.mark) - yearOf(one.mark))
    .map(({ sheet }) => sheet);
}

function yearOf(mark: Mark): number {
  return mark.jahr ?? 0;
}
