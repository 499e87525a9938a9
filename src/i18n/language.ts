export type Language = "de" | "en";

/** The English twin of German texts: the same keys, the same arguments; a forgotten one does not compile. */
export type Twin<German> = German extends string
  ? string
  : German extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof German]: Twin<German[Key]> };

export interface Texts<German> {
  readonly de: German;
  readonly en: Twin<German>;
}

/** Office says "de-DE", "de-AT", "en-US" …: German for all kinds of German, English for everybody else. */
export function languageOf(locale: string): Language {
  return /^de\b/iu.test(locale) ? "de" : "en";
}
