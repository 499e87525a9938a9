/** What the library says of a file it cannot read. It throws errors of many kinds, so its calls are marked by this. */
export class LibraryError extends Error {
  constructor(override readonly cause: unknown) {
    super("the library could not read the file");
  }
}

export async function fromLibrary<Value>(call: () => Promise<Value>): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    throw new LibraryError(error);
  }
}
