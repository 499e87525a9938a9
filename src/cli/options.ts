import { parseArgs, type ParseArgsConfig } from "node:util";
import { cliTexts } from "../i18n/cliTexts";
import type { Trouble } from "./outcome";

export interface Call {
  readonly files: readonly string[];
  readonly options: { readonly [name: string]: string | boolean | undefined };
}

export function textOption({ options }: Call, name: string): string | undefined {
  const value = options[name];
  return typeof value === "string" ? value : undefined;
}

export type OptionKinds = { readonly [name: string]: "string" | "boolean" };

export function parseCall(args: readonly string[], kinds: OptionKinds): Call | Trouble {
  const options: ParseArgsConfig["options"] = Object.fromEntries(
    Object.entries(kinds).map(([name, type]) => [name, { type }]),
  );
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { files: positionals, options: values as Call["options"] };
  } catch (error) {
    return { sentence: cliTexts.unknownOption(/'(-[^' ]+)/u.exec(String(error))?.[1] ?? "") };
  }
}
