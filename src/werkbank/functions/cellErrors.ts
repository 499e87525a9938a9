/** What Excel's runtime brings along for functions in cells, for a page without Excel. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/** As the types of Excel's runtime name them. */
const CODES = { notAvailable: "#N/A", invalidValue: "#VALUE!" } as const;

export function provideCellErrors(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: CODES } });
}

/** The error's sign as a cell shows it; whatever else went wrong is #VALUE!, as in Excel. */
export function codeOf(error: unknown): string {
  return error instanceof CellError ? error.code : CODES.invalidValue;
}
