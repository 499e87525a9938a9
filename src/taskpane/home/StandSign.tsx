import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync20Regular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { Circle20Regular } from "@fluentui/react-icons/svg/circle";
import { CircleHalfFill20Regular } from "@fluentui/react-icons/svg/circle-half-fill";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { Stand } from "./standOf";

/** The sign of a step. The word stands beside it, always. */
export function StandSign({ stand }: { readonly stand: Stand["kind"] }): ReactNode {
  const styles = useStyles();
  return (
    <span className={styles[stand]} aria-hidden>
      {SIGNS[stand]}
    </span>
  );
}

const SIGNS = {
  offen: <Circle20Regular />,
  angefangen: <CircleHalfFill20Regular />,
  erledigt: <CheckmarkCircle20Filled />,
  vorlaeufig: <Warning20Filled />,
  veraltet: <ArrowSync20Regular />,
} as const satisfies Record<Stand["kind"], ReactNode>;

const useStyles = makeStyles({
  offen: { lineHeight: 0, color: tokens.colorNeutralForeground3 },
  angefangen: { lineHeight: 0, color: tokens.colorBrandForeground1 },
  erledigt: { lineHeight: 0, color: tokens.colorPaletteGreenForeground1 },
  vorlaeufig: { lineHeight: 0, color: tokens.colorStatusWarningForeground3 },
  veraltet: { lineHeight: 0, color: tokens.colorStatusWarningForeground3 },
});
