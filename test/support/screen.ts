import "@testing-library/jest-dom";
import * as streams from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom lacks: the xlsx library reads and writes with it. */
Object.assign(globalThis, streams, { TextDecoder, TextEncoder });
