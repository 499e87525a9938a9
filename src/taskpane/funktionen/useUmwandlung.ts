import { useState } from "react";
import { findFormeln, restoreFormeln, type Formelumfang } from "../../application/formelnInWerte";
import type { FormulaCell, FormulaCells } from "../../workbook/formulaCells";
import { useServices } from "../servicesContext";
import { useBug } from "../shell/useBug";
import { frozenOf, keepFrozen } from "./frozen";
import type { Umwandlung } from "./umwandlung";

export interface UmwandlungSteps {
  readonly umwandlung: Umwandlung;
  readonly search: (umfang: Formelumfang) => void;
  readonly freeze: (cells: readonly FormulaCell[]) => void;
  readonly undo: (cells: readonly FormulaCell[]) => void;
  readonly choose: () => void;
  readonly goBack: (to: Umwandlung) => void;
}

/** Who comes back to the page can still undo what was replaced last. */
export function useUmwandlung(formulas: FormulaCells): UmwandlungSteps {
  const { workbook } = useServices();
  const bug = useBug();
  const last = frozenOf(formulas);
  const [umwandlung, set] = useState<Umwandlung>(
    last.length === 0 ? { kind: "wahl" } : { kind: "fertig", cells: last },
  );
  return {
    umwandlung,
    search: (umfang) => {
      set({ kind: "sucht" });
      find(umfang).catch(bug);
    },
    freeze: (cells) => {
      set({ kind: "ersetzt" });
      replace(cells).catch(bug);
    },
    undo: (cells) => {
      set({ kind: "holtZurueck" });
      bringBack(cells).catch(bug);
    },
    choose: () => set({ kind: "wahl" }),
    goBack: set,
  };

  async function find(umfang: Formelumfang): Promise<void> {
    const found = await findFormeln(workbook, formulas, umfang);
    set(
      found.ok
        ? { kind: "gefunden", cells: found.value }
        : { kind: "gescheitert", what: "notRead", refusal: found.refusal, before: { kind: "wahl" } },
    );
  }

  async function replace(cells: readonly FormulaCell[]): Promise<void> {
    const frozen = await formulas.freeze(cells);
    if (frozen.ok) keepFrozen(formulas, cells);
    set(
      frozen.ok
        ? { kind: "fertig", cells }
        : {
            kind: "gescheitert",
            what: "notWritten",
            refusal: frozen.refusal,
            before: { kind: "gefunden", cells },
          },
    );
  }

  async function bringBack(cells: readonly FormulaCell[]): Promise<void> {
    const back = await restoreFormeln(workbook, formulas, cells);
    if (back.ok) keepFrozen(formulas, []);
    set(
      back.ok
        ? { kind: "zurueck", restored: back.value.restored, changed: back.value.changed.length }
        : {
            kind: "gescheitert",
            what: "notWritten",
            refusal: back.refusal,
            before: { kind: "fertig", cells },
          },
    );
  }
}
