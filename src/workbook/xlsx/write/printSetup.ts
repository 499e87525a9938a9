import type { HeaderFooter, PageSetup } from "hucre";
import type { SheetLayout } from "../../plan";

const MARGIN = 15 / 25.4;
/** Excel allows 255 characters for a whole header; the codes need some of them. */
const LONGEST = 150;

/** Our sheets are German, whatever language the pane speaks. */
const PERSONENBEZOGEN = "Enthält personenbezogene Daten";
const SEITE = "Seite &P von &N";

/** A4 landscape, one page wide, as long as it takes. */
export const PAGE: PageSetup = {
  paperSize: "a4",
  orientation: "landscape",
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { left: MARGIN, right: MARGIN, top: MARGIN + 0.2, bottom: MARGIN + 0.2, header: 0.3, footer: 0.3 },
};

export function headerFooter({ title, note, personenbezogen }: SheetLayout): HeaderFooter {
  return {
    oddHeader: `&L${literal(title)}${personenbezogen ? `&R${PERSONENBEZOGEN}` : ""}`,
    oddFooter: `&L${literal(note)}&R${SEITE}`,
  };
}

function literal(text: string): string {
  return text.slice(0, LONGEST).replaceAll("&", "&&");
}
