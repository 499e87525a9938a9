import { NULL_OBJECT, type HostObject } from "./api/hostObject";
import { HostError } from "./model/hostError";

/** Ranges that `Excel.run` keeps from one `context.sync()` to the next, by the id that it got for them. */
export class KeptObjects {
  readonly #byId = new Map<string, HostObject>();
  readonly #ids = new Map<HostObject, string>();
  #last = 0;

  keep(object: HostObject): void {
    if (object === NULL_OBJECT || this.#ids.has(object)) return;
    this.#last += 1;
    this.#byId.set(`kept${this.#last}`, object);
    this.#ids.set(object, `kept${this.#last}`);
  }

  idOf(object: HostObject): string | undefined {
    return this.#ids.get(object);
  }

  get(id: string): HostObject {
    const kept = this.#byId.get(id);
    if (kept === undefined) throw new HostError("InvalidReference");
    return kept;
  }

  letGo(id: string): void {
    this.#ids.delete(this.get(id));
    this.#byId.delete(id);
  }
}
