/** Trouble that Excel can make; set it before or during a test. */
export interface Scenario {
  /** The clerk is typing in a cell: that many requests are refused. */
  editing: number;
  /** Bytes that a request or an answer may have. */
  payloadLimit: number;
  /** After that many changes of the workbook the next one fails, once, in the middle of its batch … */
  failAfterChanges: number;
  /** … with this code. */
  failCode: string;
  /** Called before each request, with its number from 1: a colleague changes the workbook meanwhile. */
  beforeSync: (sync: number) => void;
}

export function noTrouble(): Scenario {
  return {
    editing: 0,
    payloadLimit: 5_000_000,
    failAfterChanges: Number.POSITIVE_INFINITY,
    failCode: "GeneralException",
    beforeSync: () => undefined,
  };
}
