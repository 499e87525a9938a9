import type { Tag } from "../../zeit/tag";
import type { GiltAb } from "../zeitreihe";
import type { UstBehandlung } from "./ustBehandlung";

/** What the Kaemmerei decided about the VAT of an agreement, for service from a day on. */
export interface UstFestlegung extends GiltAb {
  readonly behandlung: UstBehandlung | "ungeklaert";
  /** Empty where nobody filled the cell: then no invoice is issued. */
  readonly festgelegtVon: string;
  readonly festgelegtAm: Tag | "fehlt";
  /** Why; in model B it must say why the grant is no part of the price (§ 10 Abs. 1 UStG). */
  readonly vermerk: string;
}
