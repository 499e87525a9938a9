import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { ListenUebersicht } from "../../application/listenUebersicht";
import { OFFENE_MAPPE } from "../../application/offeneMappe";
import { listenTexts } from "../../i18n/listenTexts";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";

interface Props {
  readonly doppelt: ListenUebersicht["doppelteListen"];
}

/** An old and a new return, or one sent twice: only the clerk knows which one holds. */
export function Doppelt({ doppelt }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(listenTexts);
  if (doppelt.length === 0) return null;
  return (
    <section aria-label={texts.doppelt}>
      <h2 className={type.group}>{texts.doppelt}</h2>
      <ul className={type.list}>
        {doppelt.map(({ gemeinde, files, personen }) => (
          <li key={gemeinde} className={styles.row}>
            <Warning20Filled className={styles.sign} aria-hidden />
            <span className={type.text}>{texts.doppeltWhich(gemeinde, namesOf(files), personen)}</span>
          </li>
        ))}
      </ul>
      <p className={type.secondary}>{texts.doppeltWhat}</p>
    </section>
  );

  function namesOf(files: readonly string[]): string {
    return files.map((file) => (file === OFFENE_MAPPE ? texts.thisWorkbook : file)).join(", ");
  }
}

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px", padding: "4px 0" },
  sign: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});
