import { listReader } from "./listReader";
import type { Request } from "./messages";

/** The worker's script: the reading code and the xlsx library are loaded here and nowhere in the pane. */
const take = listReader((answer) => postMessage(answer));

self.onmessage = ({ data }: MessageEvent<Request>) => take(data);
