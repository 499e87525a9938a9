import { BooleanNumber, type Univer } from "@univerjs/core";
import { FunctionType, IRegisterFunctionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import * as intm from "../../functions/functions";
import { KATALOG, NAMESPACE, type Funktion } from "../../functions/katalog";
import { funktionenTexts } from "../../i18n/funktionenTexts";
import type { Language } from "../../i18n/language";
import { codeOf, provideCellErrors } from "./cellErrors";

type Answer = string | number | boolean;
type Call = (typeof intm)[keyof typeof intm];

/** The same functions as in Excel, under the same names. Univer must have its first workbook. */
export function registerFunctions(univer: Univer, language: Language): void {
  provideCellErrors();
  const functions = new Map<string, Call>(Object.entries(intm));
  const service = univer.__getInjector().get(IRegisterFunctionService);
  for (const funktion of KATALOG) {
    const call = functions.get(funktion.id.toLowerCase());
    if (call === undefined) throw new Error(`${funktion.id} is told of, but not there`);
    service.registerAsyncFunction({
      name: `${NAMESPACE}.${funktion.id}`,
      func: async (...args) => answerOf(call, args.map(withoutZeroOf(funktion))),
      description: infoOf(funktion, language),
    });
  }
}

/** Univer has 0 for an argument that is left out; Excel has null. None of these means anything as a bare 0. */
function withoutZeroOf({ argumente }: Funktion): (arg: unknown, at: number) => unknown {
  return (arg, at) => (at >= argumente.length && arg === 0 ? null : arg);
}

async function answerOf(call: Call, args: readonly unknown[]): Promise<Answer | Answer[][]> {
  try {
    const answer: unknown = await Reflect.apply(call, undefined, args);
    return Array.isArray(answer) ? answer.map((row: unknown[]) => row.map(shown)) : shown(answer);
  } catch (error) {
    return codeOf(error);
  }
}

function shown(value: unknown): Answer {
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return codeOf(value);
}

/** What the help at the cell says while a formula is typed. */
function infoOf({ id, argumente, optional }: Funktion, language: Language): IFunctionInfo {
  const was = funktionenTexts[language].was[id];
  const parameter = (name: string, require: BooleanNumber) => ({
    name,
    detail: "",
    example: "",
    require,
    repeat: BooleanNumber.FALSE,
  });
  return {
    functionName: `${NAMESPACE}.${id}`,
    functionType: FunctionType.User,
    description: was,
    abstract: was,
    functionParameter: [
      ...argumente.map((name) => parameter(name, BooleanNumber.TRUE)),
      ...optional.map((name) => parameter(name, BooleanNumber.FALSE)),
    ],
  };
}
