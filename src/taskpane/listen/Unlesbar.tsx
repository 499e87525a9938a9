import { makeStyles, tokens } from "@fluentui/react-components";
import { DismissCircle20Filled } from "@fluentui/react-icons/svg/dismiss-circle";
import type { ReactNode } from "react";
import { OFFENE_MAPPE } from "../../application/offeneMappe";
import type { ListenUebersicht } from "../../application/listenUebersicht";
import { listenTexts } from "../../i18n/listenTexts";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";

interface Props {
  readonly unlesbar: ListenUebersicht["unreadable"];
}

/** Files that gave no list: each with its reason and what to do; the rest goes on. */
export function Unlesbar({ unlesbar }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(listenTexts);
  if (unlesbar.length === 0) return null;
  return (
    <section aria-label={texts.unlesbar}>
      <h2 className={type.group}>{texts.unlesbar}</h2>
      <ul className={type.list}>
        {unlesbar.map(({ file, reason }) => (
          <li key={file} className={styles.row}>
            <DismissCircle20Filled className={styles.sign} aria-hidden />
            <span className={type.text}>
              <strong className={type.strong}>{file === OFFENE_MAPPE ? texts.thisWorkbook : file}</strong>:{" "}
              {texts.unlesbarkeit[reason]}
            </span>
          </li>
        ))}
      </ul>
      <p className={type.secondary}>{texts.restIsRead}</p>
    </section>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", gap: "8px", padding: "4px 0" },
  sign: { flexShrink: 0, color: tokens.colorPaletteRedForeground1 },
});
