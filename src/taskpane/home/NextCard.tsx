import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning20Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { homeTexts } from "../../i18n/homeTexts";
import { markOf } from "../../workbook/mark";
import type { SheetInfo } from "../../workbook/workbook";
import { useNavigation } from "../navigation";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";
import { standOf } from "./standOf";

/** The one next thing: open questions first; in a workbook without a sheet of ours, to look what it holds. */
export function NextCard({ sheets }: { readonly sheets: readonly SheetInfo[] }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(homeTexts);
  const { open } = useNavigation();
  const fragen = openCauseIn("Klärung", sheets);
  const listen = openCauseIn("Gesamtliste", sheets);
  if (fragen !== "none" || listen !== "none") {
    return (
      <section className={mergeClasses(styles.card, styles.open)} aria-label={texts.next}>
        <Warning20Filled className={styles.sign} aria-hidden />
        <div className={styles.words}>
          <p className={type.text}>
            <strong>{texts.vorlaeufig}</strong> {texts.openCause(listen === "none" ? fragen : listen)}
          </p>
          {fragen === "none" ? (
            <Button appearance="primary" onClick={() => open({ kind: "listen" })}>
              {texts.readLists}
            </Button>
          ) : (
            <Button appearance="primary" onClick={() => open({ kind: "fragen" })}>
              {texts.answer}
            </Button>
          )}
        </div>
      </section>
    );
  }
  if (sheets.some(({ head }) => markOf(head[1]) !== "noMark")) return null;
  return (
    <section className={styles.card} aria-label={texts.next}>
      <h2 className={type.group}>{texts.next}</h2>
      <p className={type.text}>{texts.nextCheck}</p>
      <Button appearance="primary" onClick={() => open({ kind: "mappePruefen" })}>
        {texts.check}
      </Button>
    </section>
  );
}

/** Why the newest sheet of the subject is vorläufig; "none" if it is not. */
function openCauseIn(subject: string, sheets: readonly SheetInfo[]): string {
  const stand = standOf({ id: "ruecklaufEinlesen", blaetter: [subject], sagt: "angefangen" }, sheets);
  return stand.kind === "vorlaeufig" ? stand.grund : "none";
}

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  open: {
    flexDirection: "row",
    border: `1px dashed ${tokens.colorStatusWarningForeground3}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  sign: { flexShrink: 0, color: tokens.colorStatusWarningForeground3 },
  words: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px", minWidth: 0 },
});
