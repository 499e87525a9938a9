import type { Fundstelle } from "../../vorschrift/fundstelle";
import { parseIban } from "../partei/iban";
import { parseLeitwegId } from "../partei/leitwegId";
import type { Partei, Parteifeld, Rolle } from "../partei/partei";
import type { Steuer } from "../umsatzsteuer/steuerOf";
import type { Angabemangel } from "./mangel";

/**
 * § 14 Abs. 4 Satz 1 UStG as far as the clerk fills it: Nr. 1 names and addresses, Nr. 2 tax number. Nr. 3 to 8
 * (date, number, service, time, net, rate and tax or the reason) an invoice of ours has by its making. Without an
 * IBAN nobody can pay, so it is demanded as well.
 */
export function checkParteien(
  leistender: Partei,
  empfaenger: Partei,
  steuer: Steuer | "ungeklaert",
): readonly Angabemangel[] {
  return [
    ...missingIn(leistender, "leistender", ANSCHRIFT, "§ 14 Abs. 4 Satz 1 Nr. 1 UStG"),
    ...missingIn(
      leistender,
      "leistender",
      missingNummer(leistender, steuer),
      "§ 14 Abs. 4 Satz 1 Nr. 2 UStG",
    ),
    ...missingIn(leistender, "leistender", ["iban"], "keine"),
    ...missingIn(empfaenger, "empfaenger", ANSCHRIFT, "§ 14 Abs. 4 Satz 1 Nr. 1 UStG"),
    ...checkForm(leistender, "leistender"),
    ...checkForm(empfaenger, "empfaenger"),
  ];
}

const ANSCHRIFT: readonly Parteifeld[] = ["name", "strasse", "plz", "ort"];

/** What is not taxable must not show a VAT id (BR-O-02 of EN 16931), so only the Steuernummer serves there. */
function missingNummer({ ustIdNr }: Partei, steuer: Steuer | "ungeklaert"): readonly Parteifeld[] {
  const isOutside = steuer !== "ungeklaert" && steuer.kategorie === "O";
  return !isOutside && ustIdNr.trim() !== "" ? [] : ["steuernummer"];
}

function missingIn(
  partei: Partei,
  rolle: Rolle,
  felder: readonly Parteifeld[],
  fundstelle: Fundstelle | "keine",
): readonly Angabemangel[] {
  return felder
    .filter((feld) => partei[feld].trim() === "")
    .map((feld) => ({ kind: "angabeFehlt", rolle, ags: partei.ags, feld, fundstelle }));
}

const FORMEN = { plz: /^\d{5}$/u, ustIdNr: /^DE\d{9}$/u, bic: /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u };

function* checkForm(partei: Partei, rolle: Rolle): Iterable<Angabemangel> {
  const { ags, iban, leitwegId } = partei;
  for (const feld of ["plz", "ustIdNr", "bic"] as const) {
    const input = partei[feld].trim();
    if (input !== "" && !FORMEN[feld].test(input)) {
      yield { kind: "angabeFalsch", rolle, ags, feld, input, grund: "form" };
    }
  }
  const checked = [
    { feld: "iban", input: iban, result: parseIban(iban) },
    { feld: "leitwegId", input: leitwegId, result: parseLeitwegId(leitwegId) },
  ] as const;
  for (const { feld, input, result } of checked) {
    if (input.trim() === "" || result.ok) continue;
    yield { kind: "angabeFalsch", rolle, ags, feld, input, grund: result.refusal.grund };
  }
}
