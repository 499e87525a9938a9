/** A town or municipality of a Landkreis. Who pasted only names has no AGS; the name is the key then. */
export interface Gemeinde {
  /** The official name: "Lauffen am Neckar". */
  readonly name: string;
  /** Eight digits, the leading zero kept: "08125056". */
  readonly ags?: string;
  readonly landkreis?: string;
}

/** What the directory says of a Gemeinde besides. */
export interface Stammdaten extends Gemeinde {
  readonly ags: string;
  readonly landkreis: string;
  readonly art: "Gemeinde" | "Stadt" | "Große Kreisstadt";
  readonly einwohner: number;
  /** Gemeinden with the same entry share an administration (VVG or GVV): a proposal for a Verbund. */
  readonly verwaltungsgemeinschaft: string;
}
