import { isCleanUp, runBatch, type BatchRequest } from "./batch";
import { KeptObjects } from "./keptObjects";
import { HostError } from "./model/hostError";
import type { WorkbookModel } from "./model/workbookModel";
import type { Scenario } from "./scenario";
import {
  ANSWER_TOO_LARGE,
  answerTo,
  appContext,
  batchAnswer,
  callRefused,
  COMMAND_COMPLETED,
  REQUEST_TOO_LARGE,
  RICH_API,
  type HostSettings,
  type MethodCall,
  type Request,
} from "./wire";

/** One round trip of the add-in. */
export interface Sync {
  readonly requestBytes: number;
  readonly answerBytes: number;
  /** The code with which it was refused. */
  readonly refused?: string;
}

/** Excel's end of the conversation: takes each message of Office.js and gives the answer ("" for none). */
export class ExcelSession {
  readonly syncs: Sync[] = [];
  /** What was asked and is not modelled; a test that leaves something here is wrong. */
  readonly notModelled: string[] = [];
  readonly #kept = new KeptObjects();
  readonly #commands: (() => void)[] = [];

  constructor(
    public model: WorkbookModel,
    readonly scenario: Scenario,
    private readonly settings: HostSettings,
  ) {}

  answer(message: string): string {
    const request = JSON.parse(message) as Request;
    if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      return answerTo(request, appContext(this.settings));
    }
    if (request._actionName !== "executeMethod") return answerTo(request, { Error: 0 });
    const call = request._data as MethodCall;
    if (call.DdaMethod.DispatchId === COMMAND_COMPLETED) this.#commands.shift()?.();
    return answerTo(
      request,
      call.DdaMethod.DispatchId === RICH_API ? this.#sync(call) : { Version: 1, Error: 0 },
    );
  }

  /** The next ribbon command that says `event.completed()`. */
  commandCompleted(): Promise<void> {
    return new Promise((resolve) => this.#commands.push(resolve));
  }

  #sync({ ArrayData }: MethodCall): unknown {
    const body = String(ArrayData[4]);
    const batch = JSON.parse(body) as BatchRequest;
    if (isOfficeService(batch)) return batchAnswer(JSON.stringify({ Results: [], TraceIds: [] }));
    if (isCleanUp(batch)) return batchAnswer(this.#run(batch).json);
    this.scenario.beforeSync(this.syncs.length + 1);
    const requestBytes = Buffer.byteLength(body);
    if (requestBytes > this.scenario.payloadLimit) {
      this.syncs.push({ requestBytes, answerBytes: 0, refused: "RequestPayloadSizeLimitExceeded" });
      return callRefused(REQUEST_TOO_LARGE);
    }
    const { json, refused } = this.#run(batch);
    const answerBytes = Buffer.byteLength(json);
    if (answerBytes > this.scenario.payloadLimit) {
      this.syncs.push({ requestBytes, answerBytes, refused: "ResponsePayloadSizeLimitExceeded" });
      return callRefused(ANSWER_TOO_LARGE);
    }
    this.syncs.push({ requestBytes, answerBytes, ...(refused === undefined ? {} : { refused }) });
    return batchAnswer(json);
  }

  #run(batch: BatchRequest): { readonly json: string; readonly refused?: string } {
    if (this.scenario.editing > 0) {
      this.scenario.editing -= 1;
      return refusedWith("InvalidOperationInCellEditMode");
    }
    try {
      const answer = runBatch(this.model, this.#kept, batch, (change) => this.#beforeAction(change));
      return {
        json: JSON.stringify(answer),
        ...(answer.Error === undefined ? {} : { refused: answer.Error.Code }),
      };
    } catch (error) {
      this.notModelled.push(String(error));
      return refusedWith("NotModelled");
    }
  }

  #beforeAction(change: boolean): void {
    if (!change) return;
    if (this.scenario.failAfterChanges === 0) {
      this.scenario.failAfterChanges = Number.POSITIVE_INFINITY;
      throw new HostError(this.scenario.failCode);
    }
    this.scenario.failAfterChanges -= 1;
  }
}

/** Office.js registers its own services (custom functions, ribbon): they are no part of the workbook. */
function isOfficeService({ ObjectPaths }: BatchRequest): boolean {
  return Object.values(ObjectPaths).some(
    ({ ObjectPathType, Name }) => ObjectPathType === 2 && Name.startsWith("Microsoft."),
  );
}

function refusedWith(code: string): { readonly json: string; readonly refused: string } {
  const Error = { Code: code, Message: "Excel lehnt ab.", Location: "", ActionIndex: 0 };
  return { json: JSON.stringify({ Results: [], TraceIds: [], Error }), refused: code };
}
