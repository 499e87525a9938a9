import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { homeTexts } from "../../i18n/homeTexts";
import { RowButton } from "../shell/RowButton";
import { useTexts } from "../speech";
import type { Schritt } from "./schritte";
import { StandSign } from "./StandSign";
import type { Stand } from "./standOf";

interface Props {
  readonly schritt: Schritt;
  readonly stand: Stand;
  /** The number of a step, the icon of what comes afterwards. */
  readonly lead: number | ReactNode;
  readonly onOpen: () => void;
}

export function StepRow({ schritt, stand, lead, onOpen }: Props): ReactNode {
  const styles = useStyles();
  const texts = useTexts(homeTexts);
  const title = texts.steps[schritt.id];
  const line = lineOf(stand);
  const isNumbered = typeof lead === "number";
  return (
    <li>
      <RowButton
        spoken={isNumbered ? texts.stepName(lead, title, line) : texts.laterName(title, line)}
        title={title}
        line={line}
        lead={
          <>
            <span className={isNumbered ? styles.number : styles.icon}>{lead}</span>
            {isNumbered && <StandSign stand={stand.kind} />}
          </>
        }
        onClick={onOpen}
      />
    </li>
  );

  function lineOf(is: Stand): string {
    switch (is.kind) {
      case "offen":
        return texts.states.offen;
      case "vorlaeufig":
        return texts.states.vorlaeufig(is.grund);
      case "angefangen":
      case "erledigt":
      case "veraltet":
        return texts.states[is.kind](is.blatt);
    }
  }
}

const useStyles = makeStyles({
  number: {
    width: "8px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { color: tokens.colorNeutralForeground3 },
});
