import type { HeaderFooter, PageSetup } from "hucre";
import type { SheetLayout } from "../../plan";
import { printText } from "../../printText";

const MARGIN = 15 / 25.4;

/** A4 landscape, one page wide, as long as it takes. */
export const PAGE: PageSetup = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: MARGIN, right: MARGIN, top: MARGIN + 0.2, bottom: MARGIN + 0.2, header: 0.3, footer: 0.3 },
};

export function headerFooter(layout: SheetLayout): HeaderFooter {
  const { headerLeft, headerRight, footerLeft, footerRight } = printText(layout);
  return {
    oddHeader: `&L${headerLeft}${headerRight === "" ? "" : `&R${headerRight}`}`,
    oddFooter: `&L${footerLeft}&R${footerRight}`,
  };
}
