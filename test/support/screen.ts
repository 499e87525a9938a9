import "@testing-library/jest-dom";
import { webcrypto } from "node:crypto";
import { arrayBuffer } from "node:stream/consumers";
import * as streams from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

/** The one thing for which a Response is used here: the bytes of a stream. */
class Response {
  constructor(private readonly body: streams.ReadableStream) {}

  async arrayBuffer(): Promise<ArrayBuffer> {
    return arrayBuffer(this.body);
  }
}

/** What every browser has and jsdom lacks: files are read and written with it. */
Object.assign(globalThis, streams, { Response, TextDecoder, TextEncoder });
Object.assign(Blob.prototype, {
  stream(this: Blob) {
    return streams.ReadableStream.from(bytesOf(this));
  },
});

/** Only a page with a secure address has it, as ours always is: it makes the Prüfsumme. */
Object.defineProperty(crypto, "subtle", { value: webcrypto.subtle });

/** jsdom lays nothing out, so nothing scrolls. */
Element.prototype.scrollIntoView = () => undefined;

async function* bytesOf(blob: Blob): AsyncGenerator<Uint8Array> {
  yield await new Promise<Uint8Array>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error("unreadable"));
    reader.readAsArrayBuffer(blob);
  });
}
