/**
 * Univer's words for a cell, as far as we use them. Written out, because importing @univerjs/core loads all of it, and
 * because here only data is made: univer/ hands it over, and there the compiler compares it with Univer's own types.
 */
export interface ShownCell {
  v?: string | number | boolean | null;
  t?: Kind | null;
  /** With the leading =. */
  f?: string | null;
  /** Shared formula. */
  si?: null;
  p?: ShownText | null;
  s?: string | ShownLook;
}

export interface ShownWorkbook<Locale> {
  id: string;
  name: string;
  appVersion: string;
  locale: Locale;
  styles: Record<string, ShownLook>;
  sheetOrder: string[];
  sheets: Record<string, ShownSheet>;
}

export interface ShownSheet {
  id: string;
  name: string;
  hidden: YesNo;
  tabColor?: string;
  rowCount: number;
  columnCount: number;
  defaultStyle: ShownLook;
  defaultColumnWidth: number;
  defaultRowHeight: number;
  cellData: Record<number, Record<number, ShownCell>>;
  columnData: Record<number, ShownColumn>;
  rowData: Record<number, ShownRow>;
  mergeData: { startRow: number; startColumn: number; endRow: number; endColumn: number }[];
  freeze: { xSplit: number; ySplit: number; startColumn: number; startRow: number };
}

/** Width in pixels, hidden. */
export interface ShownColumn {
  w?: number;
  hd?: YesNo;
}

/** Height in pixels, grows with its text, hidden. */
export interface ShownRow {
  h?: number;
  ia?: YesNo;
  hd?: YesNo;
}

/** What comes back: Univer's ICellData is one. */
export interface ReadCell {
  readonly v?: Missing<string | number | boolean>;
  readonly t?: Missing<number>;
  readonly f?: Missing<string>;
  readonly p?: Missing<{ readonly body?: { readonly dataStream: string } }>;
}

// eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- Univer's own way to say that nothing is there
export type Missing<Value> = Value | null | undefined | void;

/** Text of several lines: \r ends a line, \r\n the text. */
export interface ShownText {
  id: string;
  documentStyle: object;
  body: { dataStream: string; paragraphs: { startIndex: number }[] };
}

export interface ShownLook {
  /** Number format. */
  n?: { pattern: string };
  /** Font, size, bold, italic, underline, strike-through, colour, fill. */
  ff?: string;
  fs?: number;
  bl?: typeof YES;
  it?: typeof YES;
  ul?: { s: typeof YES };
  st?: { s: typeof YES };
  cl?: ShownColor;
  bg?: ShownColor;
  ht?: (typeof HORIZONTAL)[keyof typeof HORIZONTAL];
  vt?: (typeof VERTICAL)[keyof typeof VERTICAL];
  /** Wrap. */
  tb?: typeof WRAP;
  bd?: { t?: ShownLine; r?: ShownLine; b?: ShownLine; l?: ShownLine };
}

export interface ShownColor {
  rgb: string;
}

export interface ShownLine {
  s: Line;
  cl: ShownColor;
}

export const YES = 1;
export const NO = 0;
export const WRAP = 3;
export const KIND = { text: 1, number: 2, truth: 3, forcedText: 4 } as const;
export const HORIZONTAL = { left: 1, center: 2, right: 3 } as const;
export const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;

/** By the names of the file format (ECMA-376, 18.18.3). */
export const LINES: ReadonlyMap<string, Line> = new Map<string, Line>([
  ["thin", 1],
  ["hair", 2],
  ["dotted", 3],
  ["dashed", 4],
  ["dashDot", 5],
  ["dashDotDot", 6],
  ["double", 7],
  ["medium", 8],
  ["mediumDashed", 9],
  ["mediumDashDot", 10],
  ["mediumDashDotDot", 11],
  ["slantDashDot", 12],
  ["thick", 13],
]);
export const THIN = 1;

export type YesNo = typeof YES | typeof NO;
export type Kind = (typeof KIND)[keyof typeof KIND];
export type Line = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13;
