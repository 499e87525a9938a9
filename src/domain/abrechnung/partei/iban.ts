import { done, refused, type Result } from "../../result";
import { hasRightPruefziffer } from "./mod97";

declare const checked: unique symbol;

/** Without blanks, its check digits right: "DE02120300000000202051". */
export type Iban = string & { readonly [checked]: true };

export interface KeineIban {
  readonly kind: "keineIban";
  readonly input: string;
  readonly grund: "form" | "pruefziffer";
}

/** Two letters, two check digits, the account; a German one has 22 signs. Blanks between the groups are fine. */
const IBAN = /^(?:DE\d{20}|(?!DE)[A-Z]{2}\d{2}[A-Z0-9]{11,30})$/u;

/** The rules of XRechnung only warn of wrong check digits (BR-DE-19); money sent astray is worse: refused. */
export function parseIban(input: string): Result<Iban, KeineIban> {
  const iban = input.replace(/\s/gu, "").toUpperCase();
  if (!IBAN.test(iban)) return refused({ kind: "keineIban", input, grund: "form" });
  return hasRightPruefziffer(iban.slice(4) + iban.slice(0, 4))
    ? done(iban as Iban)
    : refused({ kind: "keineIban", input, grund: "pruefziffer" });
}
