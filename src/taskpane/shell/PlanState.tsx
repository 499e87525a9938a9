import type { ReactNode } from "react";
import { shellTexts } from "../../i18n/shellTexts";
import type { KuerzelEntry } from "../kuerzel/useKuerzelEntry";
import { KuerzelField } from "../kuerzel/KuerzelField";
import { useTexts } from "../speech";
import { Body } from "./Body";
import { ChangeList } from "./ChangeList";
import { Foot } from "./Foot";
import type { PlannedSheet } from "./plannedSheets";
import { useTypography } from "./useTypography";

interface Props {
  /** What the step found out, above the plan. */
  readonly children: ReactNode;
  readonly changes: readonly PlannedSheet[];
  readonly kuerzel: KuerzelEntry;
  readonly onWrite: () => void;
  readonly onDiscard: () => void;
}

/** Before anything is written: which sheets, new or replaced or added to, how many rows. */
export function PlanState({ children, changes, kuerzel, onWrite, onDiscard }: Props): ReactNode {
  const type = useTypography();
  const texts = useTexts(shellTexts);
  return (
    <>
      <Body>
        {children}
        <h2 className={type.group}>{texts.planned}</h2>
        <ChangeList label={texts.planned} changes={changes} say={say} />
        <KuerzelField entry={kuerzel} />
      </Body>
      <Foot
        primary={{ label: texts.write, onClick: onWrite }}
        secondary={{ label: texts.discard, onClick: onDiscard }}
        promise={texts.ownSheetsStay}
      />
    </>
  );

  function say({ change, rows }: PlannedSheet): string {
    switch (change) {
      case "neu":
        return texts.plannedNew(rows);
      case "ersetzt":
        return texts.plannedReplace(rows);
      case "ergaenzt":
        return texts.plannedAppend(rows);
    }
  }
}
