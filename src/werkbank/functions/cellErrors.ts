/** What Excel's runtime brings along for functions in cells, for a page without Excel. */
class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

/** As @types/custom-functions-runtime names them. */
const CODES = { notAvailable: "#N/A", invalidValue: "#VALUE!" } as const;

export function provideCellErrors(): void {
  Object.assign(globalThis, { CustomFunctions: { Error: CellError, ErrorCode: CODES } });
}

/** The error's sign, as a cell shows it; whatever else is thrown is a bug, which Excel shows as #VALUE! too. */
export function errorCode(thrown: unknown): string {
  return thrown instanceof CellError ? thrown.code : CODES.invalidValue;
}

export function isCellError(value: unknown): value is CellError {
  return value instanceof CellError;
}
