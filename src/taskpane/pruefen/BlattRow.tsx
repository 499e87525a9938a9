import { makeStyles, tokens } from "@fluentui/react-components";
import { DocumentTable20Regular } from "@fluentui/react-icons/svg/document-table";
import { TableSimple20Regular } from "@fluentui/react-icons/svg/table-simple";
import type { ReactNode } from "react";
import { isListe, type BlattBefund } from "../../application/checkMappe";
import { pruefenTexts } from "../../i18n/pruefenTexts";
import { useServices } from "../servicesContext";
import { RowButton } from "../shell/RowButton";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";

/** One sheet; the row shows it in the workbook, at the header of its list. A hidden sheet cannot be shown. */
export function BlattRow({ blatt }: { readonly blatt: BlattBefund }): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(pruefenTexts);
  const { view } = useServices();
  const line = lineOf();
  const icon = (
    <span className={isListe(blatt) ? styles.list : styles.icon} aria-hidden>
      {isListe(blatt) ? <DocumentTable20Regular /> : <TableSimple20Regular />}
    </span>
  );
  if (!blatt.visible) {
    return (
      <div className={styles.hidden}>
        {icon}
        <span>
          <span className={type.text}>{blatt.name}</span>
          <span className={styles.line}>{line}</span>
        </span>
      </div>
    );
  }
  return (
    <RowButton spoken={`${blatt.name}, ${line}`} title={blatt.name} line={line} lead={icon} onClick={show} />
  );

  function show(): void {
    const row = blatt.kopfzeile === "keineListe" ? 0 : blatt.kopfzeile - 1;
    // Somebody may have deleted the sheet since it was read: then there is nothing to show.
    view.select(blatt.name, row, 0).catch(() => undefined);
  }

  function lineOf(): string {
    const { kopfzeile, zeilen, eigenes, visible } = blatt;
    const kind = kopfzeile === "keineListe" ? texts.noList : texts.list(kopfzeile);
    return [
      eigenes ? texts.own : kind,
      zeilen === 0 ? texts.empty : texts.rows(zeilen),
      ...(visible ? [] : [texts.hidden]),
    ].join(", ");
  }
}

const useStyles = makeStyles({
  icon: { flexShrink: 0, lineHeight: 0, color: tokens.colorNeutralForeground3 },
  list: { flexShrink: 0, lineHeight: 0, color: tokens.colorBrandForeground1 },
  hidden: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    minHeight: "43px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});
