/** The looks of our cells. In Excel each is a named cell style "IntM …", in files a direct format. */
export interface CellStyle {
  /** The name under which Excel lists it. */
  readonly label: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "left" | "right" | "center";
  readonly wrap?: boolean;
  readonly border?: "bottom" | "box" | "sum" | "dashed";
  readonly unlocked?: boolean;
  /** A struck row is struck through here: in the names, not in the reason. */
  readonly strikable?: boolean;
}

export const FONT = "Arial";
export const FONT_SIZE = 10;

const EURO = '#,##0.00\\ "€"';

/** The only cells to type in. */
const INPUT = { fill: "FFF9E5", border: "box", unlocked: true } as const;

export const STYLES = {
  titel: { label: "IntM Titel", bold: true, size: 14 },
  hinweis: { label: "IntM Hinweis", size: 9, color: "595959" },
  kopf: { label: "IntM Kopf", bold: true, fill: "E2EFDA", wrap: true, border: "bottom" },
  text: { label: "IntM Text", numberFormat: "@", wrap: true },
  name: { label: "IntM Name", numberFormat: "@", wrap: true, strikable: true },
  kennung: { label: "IntM Kennung", numberFormat: "@" },
  eingabe: {
    label: "IntM Eingabe",
    numberFormat: "@",
    fill: "FFF9E5",
    border: "box",
    wrap: true,
    unlocked: true,
  },
  eingabeBetrag: { ...INPUT, label: "IntM Eingabe Betrag", numberFormat: EURO },
  eingabeDatum: { ...INPUT, label: "IntM Eingabe Datum", numberFormat: "dd.mm.yyyy", align: "left" },
  eingabeStunden: { ...INPUT, label: "IntM Eingabe Stunden", numberFormat: "0.00" },
  eingabeAnteil: { ...INPUT, label: "IntM Eingabe Anteil", numberFormat: "0.00##\\ %" },
  betrag: { label: "IntM Betrag", numberFormat: EURO },
  unterschied: { label: "IntM Unterschied", numberFormat: `+${EURO};-${EURO};0.00\\ "€"` },
  anzahl: { label: "IntM Anzahl", numberFormat: "#,##0" },
  nummer: { label: "IntM Nummer", numberFormat: "0", align: "center" },
  anteil: { label: "IntM Anteil", numberFormat: "0.00\\ %" },
  stunden: { label: "IntM Stunden", numberFormat: "0.00" },
  datum: { label: "IntM Datum", numberFormat: "dd.mm.yyyy", align: "left" },
  zeitpunkt: { label: "IntM Zeitpunkt", numberFormat: "dd.mm.yyyy\\ hh:mm", align: "left" },
  rechenweg: { label: "IntM Rechenweg", numberFormat: "#,##0.0000", color: "595959" },
  summe: { label: "IntM Summe", bold: true, border: "sum" },
  vorlaeufig: { label: "IntM Vorläufig", bold: true, fill: "FFF2CC", border: "dashed" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** What a whole row says, beside its word: laid over the style of each of its cells. */
export interface ToneStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
}

export const TONES = {
  gestrichen: { fill: "EDEDED", color: "595959", strike: true },
  zuKlaeren: { fill: "FFF2CC", bold: true },
  doppelt: { fill: "DDEBF7", italic: true },
  ergaenzt: { fill: "E2EFDA" },
  nichtGezaehlt: { fill: "F8F8F8" },
} as const satisfies Record<string, ToneStyle>;

export type RowTone = keyof typeof TONES;

export const TAB_COLORS = { eingabe: "BF9000", ergebnis: "107C41", protokoll: "808080" } as const;
