/** Expected trouble is a value: a clerk's input can be refused. A broken promise between our own functions throws. */
export type Result<Value, Refusal> = Done<Value> | Refused<Refusal>;

export interface Done<Value> {
  readonly ok: true;
  readonly value: Value;
}

export interface Refused<Refusal> {
  readonly ok: false;
  readonly refusal: Refusal;
}

export function done<Value>(value: Value): Done<Value> {
  return { ok: true, value };
}

export function refused<Refusal>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal };
}
