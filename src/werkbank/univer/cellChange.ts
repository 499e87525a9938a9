import type { IExecutionOptions } from "@univerjs/core";
import { SetRangeValuesMutation, type ISetRangeValuesMutationParams } from "@univerjs/preset-sheets-core";

/** The one mutation of Univer that changes what stands in cells. */
export function isCellChange(id: string, params: unknown): params is ISetRangeValuesMutationParams {
  return id === SetRangeValuesMutation.id && typeof params === "object" && params !== null;
}

/** The formula engine wrote its results, nobody typed. */
export function isResult(options: IExecutionOptions | undefined): boolean {
  return options?.["applyFormulaCalculationResult"] === true;
}
