import { useCallback, useEffect, useState } from "react";
import { KATALOG } from "../../functions/katalog";
import { funktionenTexts } from "../../i18n/funktionenTexts";
import type { Applied, SheetWrite } from "../../workbook/plan";
import type { WorkbookRefusal } from "../../workbook/refusal";
import type { SheetInfo } from "../../workbook/workbook";
import { planBeispiele } from "../../writing/beispiele/planBeispiele";
import { planProtokoll } from "../../writing/protokoll";
import { useServices } from "../servicesContext";
import { useBug } from "../shell/useBug";
import { shownFormula } from "./shownFormula";

type Stage =
  | { readonly kind: "liest" }
  | { readonly kind: "nichtGelesen"; readonly refusal: WorkbookRefusal }
  | { readonly kind: "plan"; readonly sheets: readonly SheetInfo[] }
  | { readonly kind: "schreibt" }
  | { readonly kind: "nichtGeschrieben"; readonly refusal: WorkbookRefusal }
  | { readonly kind: "geschrieben"; readonly applied: readonly Applied[]; readonly um: string };

interface Beispielblatt {
  readonly stage: Stage;
  readonly planFor: (kuerzel: string) => readonly SheetWrite[];
  readonly look: () => void;
  readonly write: (kuerzel: string) => void;
}

export function useBeispiele(): Beispielblatt {
  const { workbook, now, version } = useServices();
  const bug = useBug();
  const [stage, set] = useState<Stage>({ kind: "liest" });

  const look = useCallback(() => {
    workbook.sheets().then((sheets) => {
      set(
        sheets.ok
          ? { kind: "plan", sheets: sheets.value }
          : { kind: "nichtGelesen", refusal: sheets.refusal },
      );
    }, bug);
  }, [workbook, bug]);
  useEffect(look, [look]);

  return {
    stage,
    planFor,
    look,
    write: (wer) => {
      set({ kind: "schreibt" });
      workbook.apply(planFor(wer)).then((applied) => {
        set(
          applied.ok
            ? { kind: "geschrieben", applied: applied.value, um: now().slice(11, 16) }
            : { kind: "nichtGeschrieben", refusal: applied.refusal },
        );
      }, bug);
    },
  };

  /** The sheet is German, like all of ours. */
  function planFor(wer: string): readonly SheetWrite[] {
    const beispiele = KATALOG.map(({ id, beispiel }) => ({
      id,
      was: funktionenTexts.de.was[id],
      geschrieben: shownFormula(beispiel, "de"),
      formel: beispiel,
    }));
    return [
      planBeispiele(beispiele),
      planProtokoll([
        { zeit: now(), wer, version, aktion: "Beispiele eingefügt", was: `Funktionen: ${beispiele.length}` },
      ]),
    ];
  }
}
