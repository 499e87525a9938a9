import { NotModelled } from "../model/hostError";

/** One object of the Excel API as the wire sees it: only what the add-in calls has a member, by its wire name. */
export interface HostObject {
  readonly type: string;
  /** What a collection's item is found by again. */
  readonly key?: string;
  readonly members: Readonly<Record<string, Member>>;
  /** A collection. */
  readonly items?: () => readonly HostObject[];
  readonly item?: (key: unknown) => HostObject;
}

export interface Member {
  readonly get?: () => unknown;
  readonly set?: (value: never) => void;
  /** Objects given as arguments arrive as HostObjects. */
  readonly call?: (...args: never[]) => unknown;
}

/** What an …OrNullObject method answers when there is nothing: everything asked of it is null again. */
export const NULL_OBJECT: HostObject = { type: "null", members: {} };

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "members" in value;
}

export function memberOf(object: HostObject, name: string, use: keyof Member): Member {
  const member = object.members[name];
  if (member?.[use] === undefined) throw new NotModelled(`${use} ${object.type}.${name}`);
  return member;
}

/** Several values as one: Excel answers null where they differ. */
export function uniform<Value>(values: Iterable<Value>): Value | null {
  let first: Value | undefined;
  for (const value of values) {
    if (first === undefined) first = value;
    if (first !== value || value === null) return null;
  }
  return first ?? null;
}
