import { parseIban } from "../../domain/abrechnung/partei/iban";
import { parseLeitwegId } from "../../domain/abrechnung/partei/leitwegId";
import type { Parteifeld, Rolle } from "../../domain/abrechnung/partei/partei";
import type { Erechnung } from "../erechnung";
import { isEmailadresse, isTelefonnummer } from "./kontakt";
import { cell, kopf, line } from "./orte";
import { verstoss, type Fundort, type Verstoss } from "../../domain/abrechnung/rechnung/verstoss";

/** What must be there, and what must be well formed: most of it is a cell of the master data. */
export function checkPflichtangaben(erechnung: Erechnung): readonly Verstoss[] {
  return [
    ...checkKopf(erechnung),
    ...checkFelder(erechnung),
    ...checkKontakt(erechnung),
    ...checkSteuernummern(erechnung),
    ...checkFormen(erechnung),
  ];
}

function* checkKopf(erechnung: Erechnung): Iterable<Verstoss> {
  const terms = [
    ["BR-02", kopf("BT-1", erechnung.nummer)],
    ["INTM-VEREINBARUNG", kopf("BT-12", erechnung.vereinbarung)],
    ...erechnung.bezuege.map(({ nummer }) => ["BR-55", kopf("BT-25", nummer)] as const),
    ...erechnung.zeilen.flatMap(({ nummer, name }) => [
      ["BR-21", line(nummer, "BT-126", nummer)] as const,
      ["BR-25", line(nummer, "BT-153", name)] as const,
    ]),
  ] as const;
  for (const [regel, { fundort, text }] of terms) {
    if (text === "") yield verstoss([regel], { kind: "fehlt", fundort });
  }
}

const STREET = "§ 14 Abs. 4 Satz 1 Nr. 1 UStG";

function* checkFelder(erechnung: Erechnung): Iterable<Verstoss> {
  const { leistender, empfaenger, zahlung } = erechnung;
  const felder: readonly (readonly [
    regeln: readonly string[],
    rolle: Rolle,
    feld: Parteifeld,
    text: string,
  ])[] = [
    [["BR-06"], "leistender", "name", leistender.name],
    [[STREET], "leistender", "strasse", leistender.strasse],
    [["BR-DE-3"], "leistender", "ort", leistender.ort],
    [["BR-DE-4"], "leistender", "plz", leistender.plz],
    [["BR-07"], "empfaenger", "name", empfaenger.name],
    [[STREET], "empfaenger", "strasse", empfaenger.strasse],
    [["BR-DE-8"], "empfaenger", "ort", empfaenger.ort],
    [["BR-DE-9"], "empfaenger", "plz", empfaenger.plz],
    [["BR-DE-15", "PEPPOL-EN16931-R010"], "empfaenger", "leitwegId", empfaenger.leitwegId],
    [["BR-DE-23-a", "BR-61"], "leistender", "iban", zahlung === "keine" ? "none" : zahlung.iban],
  ];
  for (const [regeln, rolle, feld, text] of felder) {
    if (text === "") yield missing(regeln, cell(erechnung, rolle, feld));
  }
}

/** Without any of the three there is no group of contact at all. */
function* checkKontakt(erechnung: Erechnung): Iterable<Verstoss> {
  const { kontakt, telefon, email } = erechnung.leistender;
  const group = kontakt === "" && telefon === "" && email === "" ? ["BR-DE-2"] : [];
  const rows = [
    [["BR-DE-5"], "kontakt", kontakt],
    [["BR-DE-6"], "telefon", telefon],
    [["BR-DE-7", "PEPPOL-EN16931-R020"], "email", email],
  ] as const;
  for (const [regeln, feld, text] of rows) {
    if (text === "") yield missing([...group, ...regeln], cell(erechnung, "leistender", feld));
  }
}

/** BT-31 and BT-32; and by which id the client finds its supplier where no VAT id says so. */
function* checkSteuernummern(erechnung: Erechnung): Iterable<Verstoss> {
  const { ustIdNr, steuernummer, sellerId } = erechnung.leistender;
  const kategorien = new Set(erechnung.zeilen.map(({ kategorie }) => kategorie));
  for (const kategorie of ["S", "E"]) {
    if (!kategorien.has(kategorie) || ustIdNr !== "" || steuernummer !== "") continue;
    yield missing([`BR-${kategorie}-02`, "BR-DE-16"], cell(erechnung, "leistender", "steuernummer"));
  }
  if (kategorien.has("O") && ustIdNr !== "") {
    yield verstoss(["BR-O-02"], { kind: "ustIdVerboten", input: ustIdNr });
  }
  if (sellerId === "" && ustIdNr === "") {
    yield missing(["BR-CO-26"], cell(erechnung, "leistender", "sellerId"));
  }
}

function* checkFormen(erechnung: Erechnung): Iterable<Verstoss> {
  const { leistender, empfaenger, zahlung } = erechnung;
  const { ustIdNr, telefon, email } = leistender;
  const leitwegId = parseLeitwegId(empfaenger.leitwegId);
  if (empfaenger.leitwegId !== "" && !leitwegId.ok) {
    yield wrong("INTM-LEITWEG-ID", cell(erechnung, "empfaenger", "leitwegId"), leitwegId.refusal);
  }
  const forms = [
    ["BR-CO-09", "ustIdNr", ustIdNr, /^DE\d{9}$/u.test(ustIdNr)],
    ["BR-DE-27", "telefon", telefon, isTelefonnummer(telefon)],
    ["BR-DE-28", "email", email, isEmailadresse(email)],
  ] as const;
  for (const [regel, feld, input, isRight] of forms) {
    if (input !== "" && !isRight) {
      yield wrong(regel, cell(erechnung, "leistender", feld), { input, grund: "form" });
    }
  }
  if (zahlung === "keine") return;
  const iban = parseIban(zahlung.iban);
  if (zahlung.iban !== "" && !iban.ok) {
    yield wrong("BR-DE-19", cell(erechnung, "leistender", "iban"), iban.refusal);
  }
  if (zahlung.bic !== "" && !BIC.test(zahlung.bic)) {
    yield wrong("INTM-BIC", cell(erechnung, "leistender", "bic"), { input: zahlung.bic, grund: "form" });
  }
}

const BIC = /^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/u;

function missing(regeln: readonly string[], fundort: Fundort): Verstoss {
  return verstoss(regeln, { kind: "fehlt", fundort });
}

function wrong(
  regel: string,
  fundort: Fundort,
  { input, grund }: { readonly input: string; readonly grund: "form" | "pruefziffer" },
): Verstoss {
  return verstoss([regel], { kind: "falsch", fundort, input, grund });
}
