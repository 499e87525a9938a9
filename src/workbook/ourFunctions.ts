/** Whether one of our functions is called, as a cell shows it or as a file has it (addinFunctions.ts). */
export function callsOurs(formula: string): boolean {
  return /\b(?:INTM\.|_xldudf_INTM_)\w+\(/iu.test(formula.replace(QUOTED, ""));
}

/** Texts, and names of sheets. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/gu;
