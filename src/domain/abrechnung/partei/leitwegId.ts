import { done, refused, type Result } from "../../result";
import { hasRightPruefziffer } from "./mod97";

declare const checked: unique symbol;

/** Its check digits right: "08226097-A7157-83". */
export type LeitwegId = string & { readonly [checked]: true };

export interface KeineLeitwegId {
  readonly kind: "keineLeitwegId";
  readonly input: string;
  readonly grund: "form" | "pruefziffer";
}

/** Coarse address of 2 to 12 digits, perhaps a fine one of up to 30 digits and letters, two check digits (02 to 98). */
const LEITWEG_ID = /^\d{2,12}(?:-[A-Z0-9]{1,30})?-\d{2}$/u;

/** The official rules do not check the digits; who mistypes one sends the invoice to another house: refused. */
export function parseLeitwegId(input: string): Result<LeitwegId, KeineLeitwegId> {
  const id = input.trim().toUpperCase();
  if (!LEITWEG_ID.test(id)) return refused({ kind: "keineLeitwegId", input, grund: "form" });
  const pruefziffer = Number(id.slice(-2));
  const isRight = pruefziffer >= 2 && pruefziffer <= 98 && hasRightPruefziffer(id.replaceAll("-", ""));
  return isRight ? done(id as LeitwegId) : refused({ kind: "keineLeitwegId", input, grund: "pruefziffer" });
}
