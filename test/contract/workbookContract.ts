import { appendContract } from "./appendContract";
import type { ContractHarness } from "./harness";
import { formulaContract } from "./formulaContract";
import { readContract } from "./readContract";
import { refusalContract } from "./refusalContract";
import { replaceContract } from "./replaceContract";

/** What every implementation of the workbook port keeps: files, Office.js and the Werkbank. */
export function describeWorkbookContract(name: string, harness: ContractHarness): void {
  describe(`workbook contract: ${name}`, () => {
    readContract(harness);
    replaceContract(harness);
    appendContract(harness);
    refusalContract(harness);
    formulaContract(harness);
  });
}
