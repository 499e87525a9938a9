import type { Univer } from "@univerjs/core";
import { FunctionType, IRegisterFunctionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import * as intm from "../../functions/functions";
import { KATALOG } from "../../functions/katalog";
import { funktionenTexts } from "../../i18n/funktionenTexts";
import type { Language } from "../../i18n/language";
import { errorCode, isCellError, provideCellErrors } from "./cellErrors";

type Answer = string | number | boolean;

/** The same functions as in Excel, under the same names. Univer must have its first workbook. */
export function registerFunctions(univer: Univer, language: Language): void {
  provideCellErrors();
  const service = univer.__getInjector().get(IRegisterFunctionService);
  for (const { id, name, call } of KATALOG) {
  }
}
