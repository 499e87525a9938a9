/** What Excel brings along for a function: the error of a cell, its codes, and the language of the user. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message = "",
  ) {
    super(message);
  }
}

export function playExcel(displayLanguage = "de-DE"): void {
  Object.assign(globalThis, {
    CustomFunctions: { Error: CellError, ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" } },
    Office: { context: { displayLanguage } },
  });
}

export interface Refused {
  readonly code: string;
  readonly message: string;
}

/** How a cell refuses: the error and its sentence. */
export async function refusedBy(call: () => unknown): Promise<Refused> {
  try {
    const answer = await call();
    throw new Error(`not refused, but ${JSON.stringify(answer)}`);
  } catch (error) {
    if (error instanceof CellError) return { code: error.code, message: error.message };
    throw error;
  }
}

/** Cells below each other, as Excel hands over a range of one column. */
export function column(...cells: readonly unknown[]): unknown[][] {
  return cells.map((cell) => [cell]);
}

/** The spilled column, each error as its code. */
export function spilled(answer: readonly (readonly unknown[])[]): readonly unknown[] {
  return answer.map(([cell]) => (cell instanceof CellError ? cell.code : cell));
}
