import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { useState, type ReactNode } from "react";
import { fragenTexts } from "../../i18n/fragenTexts";
import { useListenarbeit } from "../listen/listenarbeitContext";
import { ShowAll } from "../listen/ShowAll";
import { useNavigation } from "../navigation";
import { Body } from "../shell/Body";
import { Foot } from "../shell/Foot";
import { RowButton } from "../shell/RowButton";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { klaerungIn } from "./offeneFragen";
import { ZeileLink } from "./ZeileLink";

/** Before the lists are read: what stands in "IntM Klärung". The totals come from the lists, so they are read first. */
export function UngeleseneFragen(): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const [isAll, setIsAll] = useState(false);
  const { open } = useNavigation();
  const { arbeit } = useListenarbeit();
  const klaerung = klaerungIn(arbeit);
  const offen = klaerung.filter(({ stand }) => stand === "offen" || stand === "neu fragen");
  const shown = isAll ? offen : offen.slice(0, MANY);
  const beantwortet = klaerung.filter(({ stand }) => stand === "beantwortet").length;
  return (
    <>
      <Body>
        {klaerung.length === 0 ? (
          <p className={type.text}>{texts.noneYet}</p>
        ) : (
          <>
            <p className={type.text}>{offen.length === 0 ? texts.none : texts.open(offen.length)}</p>
            <p className={type.secondary}>{texts.readAgain}</p>
          </>
        )}
        <ul className={type.list}>
          {shown.map(({ nr, datei, blatt, zeile, frage }) => (
            <li key={nr} className={styles.row}>
              <ZeileLink herkunft={{ file: datei, sheet: blatt, row: zeile }} column={0} />
              <p className={type.secondary}>{frage}</p>
            </li>
          ))}
        </ul>
        <ShowAll shown={shown.length} of={offen.length} onAll={() => setIsAll(true)} />
        {beantwortet > 0 && (
          <RowButton
            spoken={texts.answered(beantwortet)}
            title={texts.answered(beantwortet)}
            line={texts.answeredLine}
            lead={<CheckmarkCircle20Regular className={styles.answered} />}
            onClick={() => open({ kind: "beantwortet" })}
          />
        )}
      </Body>
      <Foot primary={{ label: texts.readLists, onClick: () => open({ kind: "listen" }) }} />
    </>
  );
}

const MANY = 50;

const useStyles = makeStyles({
  row: { padding: "6px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  answered: { color: tokens.colorPaletteGreenForeground1 },
});
