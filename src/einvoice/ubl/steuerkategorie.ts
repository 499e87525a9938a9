import { group, text, type Part } from "./xml";

/** Of a line (BG-30) or of a group of the breakdown, which also says why no VAT is due. */
export function steuerkategoriePart(
  name: "cac:ClassifiedTaxCategory" | "cac:TaxCategory",
  kategorie: string,
  satz: string,
  grund: readonly Part[] = [],
): Part {
  return group(name, [
    text("cbc:ID", kategorie),
    text("cbc:Percent", satz),
    ...grund,
    group("cac:TaxScheme", [text("cbc:ID", "VAT")]),
  ]);
}
