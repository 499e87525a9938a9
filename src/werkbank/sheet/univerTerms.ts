import type {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
} from "@univerjs/core";

/** Univer's numbers by name. Its own enums would load all of Univer where only cells are converted. */
export const KIND = { text: 1, number: 2, truth: 3, forcedText: 4 } as const satisfies Terms<CellValueType>;
export const YES = 1 satisfies BooleanNumber;
export const NO = 0 satisfies BooleanNumber;
export const WRAP = 3 satisfies WrapStrategy;
export const HORIZONTAL = { left: 1, center: 2, right: 3 } as const satisfies Terms<HorizontalAlign>;
export const VERTICAL = { top: 1, center: 2, bottom: 3 } as const satisfies Terms<VerticalAlign>;

/** By the names of the file format (ECMA-376, 18.18.3). */
export const BORDERS: Terms<BorderStyleTypes> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
export const THIN = 1 satisfies BorderStyleTypes;

type Terms<Value> = Readonly<Record<string, Value>>;
