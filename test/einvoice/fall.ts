import { readFileSync } from "node:fs";
import path from "node:path";
import { jahresabrechnungenOf } from "../../src/domain/abrechnung/jahr/jahresabrechnung";
import type { Rechnung } from "../../src/domain/abrechnung/rechnung/rechnung";
import { eintragOf } from "../../src/domain/abrechnung/rechnungsbuch/rechnungsbuch";
import { kostenOf, vereinbarungOf, type Gegeben } from "../domain/abrechnung/gegeben";
import { cancelled, draftOf, issued } from "../domain/abrechnung/rechnungsbuch/ausstellen";

export const FAELLE = path.join(__dirname, "../faelle/einvoice");

/** An invoice that is exported: of a quarter, taken back, or the settlement of a year by its actual cost. */
export interface Fall {
  readonly titel: string;
  readonly quelle: string;
  readonly gegeben: Gegeben;
  readonly rechnung:
    | { readonly art: "rechnung"; readonly quartal: 1 | 2 | 3 | 4; readonly datum: string }
    | {
        readonly art: "storno";
        readonly quartal: 1 | 2 | 3 | 4;
        readonly datum: string;
        readonly stornodatum: string;
      }
    | { readonly art: "abrechnung"; readonly ist: Gegeben; readonly datum: string };
}

export function readFall(name: string): Fall {
  return JSON.parse(readFileSync(path.join(FAELLE, `${name}.json`), "utf8")) as Fall;
}

export function rechnungOf({ gegeben, rechnung }: Fall): Rechnung {
  switch (rechnung.art) {
    case "rechnung":
      return issued(draftOf(rechnung.quartal, gegeben), [], rechnung.datum);
    case "storno": {
      const first = issued(draftOf(rechnung.quartal, gegeben), [], rechnung.datum);
      return cancelled(first, [eintragOf(first)], rechnung.stornodatum);
    }
    case "abrechnung": {
      const billed = ([1, 2, 3, 4] as const).map((one) => eintragOf(issued(draftOf(one, gegeben))));
      const drafts = jahresabrechnungenOf(
        vereinbarungOf(gegeben),
        kostenOf(rechnung.ist),
        gegeben.jahr,
        billed,
      );
      if (!drafts.ok) throw new Error(drafts.refusal.kind);
      return issued(drafts.value[0]!, billed, rechnung.datum);
    }
  }
}
