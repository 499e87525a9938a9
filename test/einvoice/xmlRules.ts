import { at, everyNode, textAt, type Knoten } from "./readXml";

/** What is wrong with a file, found from its text alone: the rules written down a second time, in whole cents. */
export function brokenRules(root: Knoten): readonly string[] {
  const rules: readonly (readonly [rule: string, holds: boolean])[] = [
    ["schema", everyNode(root).every(isInOrder)],
    ["R008", everyNode(root).every(({ text, children }) => children.length > 0 || text.trim() !== "")],
    [
      "BR-CO-10",
      total(root, "LineExtensionAmount") === sumOf(at(root, "cac:InvoiceLine/cbc:LineExtensionAmount")),
    ],
    ["BR-CO-13", total(root, "TaxExclusiveAmount") === total(root, "LineExtensionAmount")],
    ["BR-CO-14", taxOf(root) === sumOf(at(root, "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount"))],
    ["BR-CO-15", total(root, "TaxInclusiveAmount") === total(root, "TaxExclusiveAmount") + taxOf(root)],
    ["BR-CO-16", total(root, "PayableAmount") === total(root, "TaxInclusiveAmount")],
    ["BR-CO-17", at(root, "cac:TaxTotal/cac:TaxSubtotal").every(isTaxRight)],
    ["BR-CO-25", textAt(root, "cbc:DueDate") !== "" && textAt(root, "cac:PaymentTerms/cbc:Note") !== ""],
    ["BR-27", at(root, "cac:InvoiceLine/cac:Price/cbc:PriceAmount").every(({ text }) => cents(text) >= 0n)],
    ["R120", at(root, "cac:InvoiceLine").every(isLineRight)],
    ["R110", at(root, "cac:InvoiceLine/cac:InvoicePeriod").every((own) => isInside(own, root))],
    ["categories", hasOneCategory(root)],
    ["O", category(root) !== "O" || isOutsideRight(root)],
    ["BR-CO-26", isIdentified(root)],
    [
      "BR-DE-26",
      textAt(root, "cbc:InvoiceTypeCode") !== "384" || at(root, "cac:BillingReference").length > 0,
    ],
    [
      "currency",
      everyNode(root).every(
        ({ name, attributes }) => !/Amount$/u.test(name) || attributes["currencyID"] === "EUR",
      ),
    ],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

/** Of the schema of UBL 2.1 what an invoice of ours uses, in its order. */
const SEQUENCES: Readonly<Record<string, string>> = {
  Invoice:
    "cbc:CustomizationID cbc:ProfileID cbc:ID cbc:IssueDate cbc:DueDate cbc:InvoiceTypeCode cbc:Note cbc:DocumentCurrencyCode cbc:BuyerReference cac:InvoicePeriod cac:BillingReference* cac:ContractDocumentReference cac:AccountingSupplierParty cac:AccountingCustomerParty cac:PaymentMeans cac:PaymentTerms cac:TaxTotal cac:LegalMonetaryTotal cac:InvoiceLine*",
  "cac:InvoicePeriod": "cbc:StartDate cbc:EndDate",
  "cac:BillingReference": "cac:InvoiceDocumentReference",
  "cac:InvoiceDocumentReference": "cbc:ID cbc:IssueDate",
  "cac:ContractDocumentReference": "cbc:ID",
  "cac:AccountingSupplierParty": "cac:Party",
  "cac:AccountingCustomerParty": "cac:Party",
  "cac:Party":
    "cbc:EndpointID cac:PartyIdentification cac:PostalAddress cac:PartyTaxScheme* cac:PartyLegalEntity cac:Contact",
  "cac:PartyIdentification": "cbc:ID",
  "cac:PostalAddress": "cbc:StreetName cbc:CityName cbc:PostalZone cac:Country",
  "cac:Country": "cbc:IdentificationCode",
  "cac:PartyTaxScheme": "cbc:CompanyID cac:TaxScheme",
  "cac:TaxScheme": "cbc:ID",
  "cac:PartyLegalEntity": "cbc:RegistrationName",
  "cac:Contact": "cbc:Name cbc:Telephone cbc:ElectronicMail",
  "cac:PaymentMeans": "cbc:PaymentMeansCode cbc:PaymentID cac:PayeeFinancialAccount",
  "cac:PayeeFinancialAccount": "cbc:ID cbc:Name cac:FinancialInstitutionBranch",
  "cac:FinancialInstitutionBranch": "cbc:ID",
  "cac:PaymentTerms": "cbc:Note",
  "cac:TaxTotal": "cbc:TaxAmount cac:TaxSubtotal*",
  "cac:TaxSubtotal": "cbc:TaxableAmount cbc:TaxAmount cac:TaxCategory",
  "cac:TaxCategory": "cbc:ID cbc:Percent cbc:TaxExemptionReasonCode cbc:TaxExemptionReason cac:TaxScheme",
  "cac:LegalMonetaryTotal":
    "cbc:LineExtensionAmount cbc:TaxExclusiveAmount cbc:TaxInclusiveAmount cbc:PayableAmount",
  "cac:InvoiceLine":
    "cbc:ID cbc:Note cbc:InvoicedQuantity cbc:LineExtensionAmount cac:InvoicePeriod cac:Item cac:Price",
  "cac:Item": "cbc:Description cbc:Name cac:ClassifiedTaxCategory",
  "cac:ClassifiedTaxCategory": "cbc:ID cbc:Percent cac:TaxScheme",
  "cac:Price": "cbc:PriceAmount",
};

function isInOrder({ name, children }: Knoten): boolean {
  if (children.length === 0) return name.startsWith("cbc:");
  const allowed = SEQUENCES[name]?.split(" ") ?? [];
  let last = -1;
  return children.every((child) => {
    const place = allowed.findIndex((one) => one.replace("*", "") === child.name);
    const isRight = place > last || (place === last && allowed[place]?.endsWith("*") === true);
    last = place;
    return place >= 0 && isRight;
  });
}

/** "-12.5" is -1250. */
export function cents(text: string): bigint {
  const [, minus, euros = "", decimals = ""] = /^(-?)(\d+)(?:\.(\d{1,2}))?$/u.exec(text) ?? [];
  if (euros === "") throw new Error(`${text} is no amount`);
  const size = BigInt(euros) * 100n + BigInt(decimals.padEnd(2, "0"));
  return minus === "-" ? -size : size;
}

function sumOf(nodes: readonly Knoten[]): bigint {
  return nodes.reduce((sum, { text }) => sum + cents(text), 0n);
}

function total(root: Knoten, name: string): bigint {
  return cents(textAt(root, `cac:LegalMonetaryTotal/cbc:${name}`));
}

function taxOf(root: Knoten): bigint {
  return cents(textAt(root, "cac:TaxTotal/cbc:TaxAmount"));
}

/** Half a cent away from zero. */
function isTaxRight(group: Knoten): boolean {
  const percent = cents(textAt(group, "cac:TaxCategory/cbc:Percent"));
  const base = cents(textAt(group, "cbc:TaxableAmount"));
  const size = (base < 0n ? -base : base) * percent;
  const tax = (size + 5000n) / 10_000n;
  return cents(textAt(group, "cbc:TaxAmount")) === (base < 0n ? -tax : tax);
}

function isLineRight(line: Knoten): boolean {
  const quantity = BigInt(textAt(line, "cbc:InvoicedQuantity"));
  return (
    cents(textAt(line, "cbc:LineExtensionAmount")) ===
    quantity * cents(textAt(line, "cac:Price/cbc:PriceAmount"))
  );
}

function isInside(own: Knoten, root: Knoten): boolean {
  const [start, end] = [textAt(own, "cbc:StartDate"), textAt(own, "cbc:EndDate")];
  return (
    start <= end &&
    start >= textAt(root, "cac:InvoicePeriod/cbc:StartDate") &&
    end <= textAt(root, "cac:InvoicePeriod/cbc:EndDate")
  );
}

function category(root: Knoten): string {
  return textAt(root, "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory/cbc:ID");
}

function hasOneCategory(root: Knoten): boolean {
  const lines = at(root, "cac:InvoiceLine/cac:Item/cac:ClassifiedTaxCategory");
  const rates: Readonly<Record<string, readonly string[]>> = { S: ["19"], E: ["0"], O: [] };
  return lines.every((line) => {
    const percents = at(line, "cbc:Percent").map(({ text }) => text);
    return textAt(line, "cbc:ID") === category(root) && percents.join() === rates[category(root)]?.join();
  });
}

function isOutsideRight(root: Knoten): boolean {
  const group = at(root, "cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory")[0]!;
  return (
    !sellerSchemes(root).includes("VAT") &&
    textAt(group, "cbc:Percent") === "0" &&
    textAt(group, "cbc:TaxExemptionReasonCode") === "VATEX-EU-O" &&
    textAt(group, "cbc:TaxExemptionReason").includes("UStG")
  );
}

function isIdentified(root: Knoten): boolean {
  const id = at(root, "cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID");
  return id.length > 0 || sellerSchemes(root).includes("VAT");
}

function sellerSchemes(root: Knoten): readonly string[] {
  return at(root, "cac:AccountingSupplierParty/cac:Party/cac:PartyTaxScheme/cac:TaxScheme/cbc:ID").map(
    ({ text }) => text,
  );
}
