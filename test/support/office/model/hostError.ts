/** What Excel answers when it refuses: Office.js turns the code into an OfficeExtension.Error. */
export class HostError extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}

/** A call that this model does not know: the test must fail, never go on as if it had worked. */
export class NotModelled extends Error {
  constructor(what: string) {
    super(`the Office host of the tests does not model ${what}`);
  }
}
