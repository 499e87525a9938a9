import type { ReactNode } from "react";
import { OFFENE_MAPPE } from "../../application/offeneMappe";
import type { Herkunft } from "../../domain/personenliste/zeile";
import { fragenTexts } from "../../i18n/fragenTexts";
import { useServices } from "../servicesContext";
import { TextLink } from "../shell/TextLink";
import { useTypography } from "../shell/useTypography";
import { useTexts } from "../speech";

interface Props {
  readonly herkunft: Herkunft;
  /** From 0. */
  readonly column: number;
}

/** Selects the cell where the list is in the open workbook; else the words say where to look. */
export function ZeileLink({ herkunft, column }: Props): ReactNode {
  const type = useTypography();
  const texts = useTexts(fragenTexts);
  const { view } = useServices();
  const { file, sheet, row } = herkunft;
  if (file !== OFFENE_MAPPE) {
    return <span className={type.text}>{texts.placeInFile(file, sheet, row)}</span>;
  }
  const show = () => {
    // Somebody may have deleted the sheet since it was read: then there is nothing to show.
    view.select(sheet, row - 1, column).catch(() => undefined);
  };
  return <TextLink onClick={show}>{texts.place(sheet, row)}</TextLink>;
}
