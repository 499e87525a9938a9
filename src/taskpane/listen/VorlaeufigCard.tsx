import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import type { ListenUebersicht } from "../../application/listenUebersicht";
import { listenTexts } from "../../i18n/listenTexts";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";

/** Stands above every total as long as something is open: sign, word, cause. */
export function VorlaeufigCard({ uebersicht }: { readonly uebersicht: ListenUebersicht }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(listenTexts);
  const { fragen, fehlend, unreadable, doppelteListen, vorlaeufig } = uebersicht;
  if (!vorlaeufig) return <p className={type.text}>{texts.endgueltig}</p>;
  const causes = [
    ...(fragen.length > 0 ? [texts.openFragen(fragen.length)] : []),
    ...(fehlend.length > 0 ? [texts.openListen(fehlend.length)] : []),
    ...(unreadable.length > 0 ? [texts.openDateien(unreadable.length)] : []),
    ...(doppelteListen.length > 0 ? [texts.openDoppelt(doppelteListen.length)] : []),
  ];
  return (
    <div className={styles.card}>
      <Warning20Filled className={styles.sign} aria-hidden />
      <p className={type.text}>
        <strong>{texts.vorlaeufig}</strong> {causes.join(", ")}.
      </p>
    </div>
  );
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    alignItems: "flex-start",
    gap: "8px",
    padding: "10px 12px",
    border: `1px dashed ${tokens.colorStatusWarningForeground3}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  sign: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
});
