import { useEffect, useReducer } from "react";
import { checkMappe, planPruefvermerk, type MappenBefund } from "../../application/checkMappe";
import type { SheetWrite } from "../../workbook/plan";
import { useServices } from "../servicesContext";
import { useBug } from "../shell/useBug";
import { BEGINN, pruefungAfter, type Pruefung } from "./pruefung";

interface Actions {
  readonly pruefung: Pruefung;
  readonly readAgain: () => void;
  readonly cancel: () => void;
  readonly planFor: (befund: MappenBefund, kuerzel: string) => readonly SheetWrite[];
  readonly write: (befund: MappenBefund, kuerzel: string) => void;
}

/** Reads when the page opens and when asked again; leaving or cancelling stops the reading at once. */
export function usePruefung(): Actions {
  const { workbook, now, version } = useServices();
  const bug = useBug();
  const [pruefung, happened] = useReducer(pruefungAfter, BEGINN);
  const isReading = pruefung.kind === "liest";

  useEffect(() => {
    if (!isReading) return;
    const reading = new AbortController();
    const { signal } = reading;
    const read = async () => {
      const progress = (zeile: number, vonZeilen: number) => {
        if (!signal.aborted) happened({ kind: "fortschritt", zeile, vonZeilen });
      };
      const befund = await checkMappe(workbook, { signal, progress });
      const sheets = befund.ok ? await workbook.sheets() : befund;
      if (signal.aborted) return;
      if (!befund.ok) happened({ kind: "nichtGelesen", refusal: befund.refusal });
      else if (!sheets.ok) happened({ kind: "nichtGelesen", refusal: sheets.refusal });
      else happened({ kind: "gelesen", geprueft: { befund: befund.value, sheets: sheets.value } });
    };
    read().catch(bug);
    return () => reading.abort();
  }, [isReading, workbook, bug]);

  const planFor = (befund: MappenBefund, wer: string) =>
    planPruefvermerk(befund, { zeit: now(), wer, version });

  return {
    pruefung,
    planFor,
    readAgain: () => happened({ kind: "liest" }),
    cancel: () => happened({ kind: "nichtGelesen", refusal: { kind: "abgebrochen" } }),
    write: (befund, kuerzel) => {
      happened({ kind: "schreibt" });
      workbook.apply(planFor(befund, kuerzel)).then((applied) => {
        if (applied.ok) happened({ kind: "geschrieben", applied: applied.value, um: now().slice(11, 16) });
        else happened({ kind: "nichtGeschrieben", refusal: applied.refusal });
      }, bug);
    },
  };
}
