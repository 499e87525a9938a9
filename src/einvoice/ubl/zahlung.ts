import type { Zahlungsweg } from "../erechnung";
import { group, text, type Part } from "./xml";

/** BG-16 and BG-17. */
export function zahlungPart({ art, verwendungszweck, iban, inhaber, bic }: Zahlungsweg): Part {
  const konto = [
    text("cbc:ID", iban),
    text("cbc:Name", inhaber),
    group("cac:FinancialInstitutionBranch", [text("cbc:ID", bic)]),
  ];
  return group("cac:PaymentMeans", [
    text("cbc:PaymentMeansCode", art),
    text("cbc:PaymentID", verwendungszweck),
    iban === "" ? "none" : group("cac:PayeeFinancialAccount", konto),
  ]);
}
