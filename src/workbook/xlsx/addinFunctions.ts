/**
 * In a file Excel writes a function of an add-in under a name of its own, "_xldudf_INTM_AGS", and takes only that for
 * the add-in's; in the cell people see "INTM.AGS". Texts and sheet names in quotes stay as they are.
 */
export function formulaInFile(formula: string): string {
  return replaceNames(formula, /^INTM\.(\w+)$/iu, (name) => `_xldudf_INTM_${name.toUpperCase()}`);
}

export function formulaInCell(formula: string): string {
  return replaceNames(formula, /^_xldudf_INTM_(\w+)$/iu, (name) => `INTM.${name.toUpperCase()}`);
}

const QUOTED_OR_NAME = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Z_][\w.]*(?=\()/giu;

function replaceNames(formula: string, pattern: RegExp, written: (name: string) => string): string {
  return formula.replace(QUOTED_OR_NAME, (part) => {
    const [, name] = pattern.exec(part) ?? [];
    return name === undefined ? part : written(name);
  });
}
