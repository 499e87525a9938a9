interface Parameter {
  readonly name: string;
  readonly type?: string;
  readonly description?: string;
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description?: string;
    readonly parameters: readonly Parameter[];
  }[];
}

interface EnglishText {
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
}

export function withErrors(metadata: Metadata): Metadata & { readonly allowErrorForDataTypeAny: true };

export function englishFunctions(metadata: Metadata, texts?: Readonly<Record<string, EnglishText>>): Metadata;
