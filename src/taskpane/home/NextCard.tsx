import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { homeTexts } from "../../i18n/homeTexts";
import { markOf } from "../../workbook/mark";
import type { SheetInfo } from "../../workbook/workbook";
import { useNavigation } from "../navigation";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";

/** The one next thing. In a workbook without a sheet of ours that is to look what it holds. */
export function NextCard({ sheets }: { readonly sheets: readonly SheetInfo[] }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(homeTexts);
  const { open } = useNavigation();
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
});
