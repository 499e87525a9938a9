import "@testing-library/jest-dom";
import { Blob } from "node:buffer";
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
Object.assign(globalThis, streams, { Blob, Response, TextDecoder, TextEncoder });

/** Only a page with a secure address has it, as ours always is: it makes the Prüfsumme. */
Object.defineProperty(crypto, "subtle", { value: webcrypto.subtle });

/** jsdom lays nothing out, so nothing scrolls. */
Element.prototype.scrollIntoView = () => undefined;
