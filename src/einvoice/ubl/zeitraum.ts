import type { Erechnungszeitraum } from "../erechnung";
import { group, text, type Part } from "./xml";

export function zeitraumPart({ von, bis }: Erechnungszeitraum): Part {
  return group("cac:InvoicePeriod", [text("cbc:StartDate", von), text("cbc:EndDate", bis)]);
}
