/** How Office.js and Excel on the web talk through postMessage. */
export interface Request {
  readonly _messageType: 0;
  readonly _actionName: string;
  /** 0 call, 1 register for an event, 2 unregister. */
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData: readonly unknown[];
}

export const CONVERSATION = "conversation";
export const CONTROL = "control";
export const HOST_ORIGIN = "https://excel.officeapps.live.com";
export const ADDIN_ORIGIN = "https://localhost:3000";

/** `Excel.run` batches; anything else that is executed has another number. */
export const RICH_API = 93;
export const COMMAND_COMPLETED = 94;

export const REQUEST_TOO_LARGE = 5103;
export const ANSWER_TOO_LARGE = 5104;

export function answerTo(request: Request, data: unknown): string {
  return envelope(request._actionName, request._correlationId, 0, data);
}

export function eventMessage(name: string, data: unknown): string {
  return envelope(name, 0, 1, data);
}

export function batchAnswer(json: string): unknown {
  return { Version: 1, Error: 0, Data: [200, [], json] };
}

export function callRefused(code: number): unknown {
  return { Version: 1, Error: code };
}

export interface HostSettings {
  /** "de-DE": the language of Office. */
  readonly locale: string;
  readonly sharedRuntime: boolean;
}

/** What `Office.onReady` waits for. */
export function appContext({ locale, sharedRuntime }: HostSettings): unknown {
  const sets = {
    ExcelApi: "1.15",
    RichApiRuntime: "1.2",
    ...(sharedRuntime ? { SharedRuntime: "1.2" } : {}),
  };
  return {
    _id: CONTROL,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${HOST_ORIGIN}/Mappe.xlsx`,
    _clientMode: 1,
    _settings: [],
    _reason: 1,
    _osfControlType: 1,
    _eToken: "",
    _correlationId: "correlation",
    _requirementMatrix: JSON.stringify(sets),
    _hostFullVersion: "16.0.0.0",
  };
}

function envelope(name: string, correlation: number, responseType: 0 | 1, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: CONVERSATION,
    _correlationId: correlation,
    _origin: HOST_ORIGIN,
    _errorCode: 0,
    _responseType: responseType,
    _data: data,
  });
}
