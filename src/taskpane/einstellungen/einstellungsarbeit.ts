import type { Umzugsregel } from "../../domain/einstellung/einstellungen";
import type { Hindernis } from "../../i18n/hindernisSentence";
import type { Applied, SheetWrite } from "../../workbook/plan";
import type { SheetInfo } from "../../workbook/workbook";
import type { EinstellungenSheet } from "../../writing/einstellungen/readEinstellungen";
import { formularOf, takenFrom, type Feld, type Formular, type Maengel } from "./formular";

/** How far the form is. */
export interface Einstellungsarbeit {
  readonly sheet: EinstellungenSheet;
  readonly jahr: number;
  readonly formular: Formular;
  readonly maengel: Maengel;
  /** How often the form was not taken over: each time the focus goes to the first field in the way. */
  readonly ablehnungen: number;
  /** The year from which values were fetched. */
  readonly geholtAus: number | "keinem";
  readonly stufe: Stufe;
}

export type Stufe =
  | { readonly kind: "formular" }
  | { readonly kind: "plan"; readonly plan: readonly SheetWrite[]; readonly sheets: readonly SheetInfo[] }
  | { readonly kind: "schreibt" }
  | { readonly kind: "nichtGeschrieben"; readonly refusal: Hindernis }
  | { readonly kind: "geschrieben"; readonly applied: readonly Applied[]; readonly um: string };

export type Ereignis =
  | { readonly kind: "jahr"; readonly jahr: number }
  | { readonly kind: "getippt"; readonly feld: Feld; readonly text: string }
  | { readonly kind: "umzug"; readonly umzug: Umzugsregel }
  | { readonly kind: "geholt"; readonly aus: number }
  | { readonly kind: "abgelehnt"; readonly maengel: Maengel }
  | { readonly kind: "stufe"; readonly stufe: Stufe };

export function beginOf({
  sheet,
  jahr,
}: {
  readonly sheet: EinstellungenSheet;
  readonly jahr: number;
}): Einstellungsarbeit {
  return {
    sheet,
    jahr,
    formular: formularOf(sheet, jahr),
    maengel: {},
    ablehnungen: 0,
    geholtAus: "keinem",
    stufe: { kind: "formular" },
  };
}

export function einstellungsarbeitAfter(arbeit: Einstellungsarbeit, ereignis: Ereignis): Einstellungsarbeit {
  switch (ereignis.kind) {
    case "jahr":
      return beginOf({ sheet: arbeit.sheet, jahr: ereignis.jahr });
    case "getippt": {
      const maengel = Object.fromEntries(
        Object.entries(arbeit.maengel).filter(([feld]) => feld !== ereignis.feld),
      );
      return { ...arbeit, formular: { ...arbeit.formular, [ereignis.feld]: ereignis.text }, maengel };
    }
    case "umzug":
      return { ...arbeit, formular: { ...arbeit.formular, umzug: ereignis.umzug } };
    case "geholt":
      return {
        ...arbeit,
        formular: takenFrom(arbeit.formular, arbeit.sheet, ereignis.aus),
        maengel: {},
        geholtAus: ereignis.aus,
      };
    case "abgelehnt":
      return { ...arbeit, maengel: ereignis.maengel, ablehnungen: arbeit.ablehnungen + 1 };
    case "stufe":
      return { ...arbeit, stufe: ereignis.stufe };
  }
}

/** The latest year before this one that has values: a new year mostly begins with them. */
export function jahrBefore({ sheet, jahr }: Einstellungsarbeit): number | "keines" {
  const before = sheet.einstellungen.jahre.map((werte) => werte.jahr).filter((one) => one < jahr);
  return before.length === 0 ? "keines" : Math.max(...before);
}
