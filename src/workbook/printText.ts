import type { SheetLayout } from "./plan";

/** What is printed around a sheet of ours: German, whatever language the pane speaks. In headers & is a code of Excel. */
export interface PrintText {
  readonly headerLeft: string;
  readonly headerRight: string;
  readonly footerLeft: string;
  readonly footerRight: string;
}

export function printText({ title, note, personenbezogen }: SheetLayout): PrintText {
  return {
    headerLeft: literal(title),
    headerRight: personenbezogen ? "Enthält personenbezogene Daten" : "",
    footerLeft: literal(note),
    footerRight: "Seite &P von &N",
  };
}

/** Excel allows 255 characters for a whole header; the codes need some of them. */
const LONGEST = 150;

function literal(text: string): string {
  return text.slice(0, LONGEST).replaceAll("&", "&&");
}
