import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { formelnTexts } from "../../i18n/formelnTexts";
import { addressOf } from "../../workbook/address";
import { isCellError, type CellValue } from "../../workbook/cell";
import type { FormulaCell, FormulaCells } from "../../workbook/formulaCells";
import { useTypography } from "../shell/useTypography";
import { useLanguage, useTexts } from "../speech";
import { shownFormula } from "./shownFormula";

interface Props {
  readonly title: string;
  readonly cells: readonly FormulaCell[];
  readonly notation: FormulaCells["notation"];
}

/** A workbook may have thousands; the first ones show what is meant. */
const MOST_SHOWN = 100;

/** What will change: where, which formula, and what stands there afterwards. */
export function FormelList({ title, cells, notation }: Props): ReactNode {
  const styles = useStyles();
  const type = useTypography();
  const texts = useTexts(formelnTexts);
  const language = useLanguage();
  const decimal = new Intl.NumberFormat(language, { maximumFractionDigits: 10, useGrouping: false });
  return (
    <>
      <h2 className={type.group}>{title}</h2>
      <ul className={type.list} aria-label={title}>
        {cells.slice(0, MOST_SHOWN).map((cell) => (
          <li key={`${cell.sheet}!${placeOf(cell)}`} className={styles.row}>
            <strong className={type.strong}>{texts.place(cell.sheet, placeOf(cell))}</strong>
            <span className={styles.code}>
              {shownFormula(cell.formula, notation === "us" ? "en" : language)}
            </span>
            <span className={type.secondary}>
              {texts.result(shown(cell.values[0]?.[0] ?? null), cell.values.flat().length - 1)}
            </span>
          </li>
        ))}
      </ul>
      {cells.length > MOST_SHOWN && <p className={type.secondary}>{texts.more(cells.length - MOST_SHOWN)}</p>}
    </>
  );

  function shown(value: CellValue): string {
    if (value === null || value === "") return texts.empty;
    if (isCellError(value)) return value.error;
    if (typeof value === "boolean") return texts.truth[value ? "true" : "false"];
    return typeof value === "number" ? decimal.format(value) : value;
  }
}

function placeOf({ area: { top, left } }: FormulaCell): string {
  return addressOf(top, left);
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  code: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    hyphens: "none",
  },
});
