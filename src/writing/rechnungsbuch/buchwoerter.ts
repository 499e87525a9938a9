import type { Rechnungsart } from "../../domain/abrechnung/rechnung/entwurf";
import type { Rechnungsstand } from "../../domain/abrechnung/rechnungsbuch/rechnungsbuch";

export const ARTWORT: Readonly<Record<Rechnungsart, string>> = {
  rechnung: "Rechnung",
  storno: "Storno",
  abrechnung: "Abrechnung",
};

export const STANDWORT: Readonly<Record<Exclude<Rechnungsstand, "entwurf">, string>> = {
  ausgestellt: "ausgestellt",
  bezahlt: "bezahlt",
  storniert: "storniert",
};
