import { isHostObject, memberOf, NULL_OBJECT, type HostObject } from "./api/hostObject";
import { workbookObject } from "./api/workbookObject";
import type { KeptObjects } from "./keptObjects";
import { HostError, NotModelled } from "./model/hostError";
import type { WorkbookModel } from "./model/workbookModel";

/** What one `context.sync()` sends. */
export interface BatchRequest {
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
  readonly Actions: readonly Action[];
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly number[];
}

export interface BatchAnswer {
  readonly Results: { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly [];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/** One action after the other; the first that fails ends the batch, and what was done before it stays done: as in Excel. */
export function runBatch(
  model: WorkbookModel,
  kept: KeptObjects,
  request: BatchRequest,
  beforeAction: (change: boolean) => void,
): BatchAnswer {
  const paths = pathResolver(model, kept, request.ObjectPaths);
  const Results: BatchAnswer["Results"] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      beforeAction(changes(action, request.ObjectPaths));
      const Value = runAction(paths, kept, action);
      if (Value !== undefined) Results.push({ ActionId: action.Id, Value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const Location = request.ObjectPaths[action.ObjectPathId]?.Name ?? "";
      return {
        Results,
        TraceIds: [],
        Error: { Code: error.code, Message: "Excel lehnt ab.", Location, ActionIndex: index },
      };
    }
  }
  return { Results, TraceIds: [] };
}

const REMOVE = "_RemoveReference";

/** What `Excel.run` sends at its end to let go of what it kept: nobody waits for it. */
export function isCleanUp({ Actions }: BatchRequest): boolean {
  return Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === REMOVE);
}

const CHANGING_METHODS = new Set([
  "Add",
  "CopyFrom",
  "Clear",
  "Resize",
  "Delete",
  "ConvertToRange",
  "FreezeAt",
  "FreezeRows",
]);

function changes({ ActionType, Name, ObjectPathId }: Action, paths: BatchRequest["ObjectPaths"]): boolean {
  if (ActionType === 1) return paths[ObjectPathId]?.Name === "Add";
  return ActionType === 4 || (ActionType === 3 && CHANGING_METHODS.has(Name));
}

type Resolve = (id: number) => HostObject;

/** A method in a path runs once, where the batch first names it. */
function pathResolver(model: WorkbookModel, kept: KeptObjects, paths: BatchRequest["ObjectPaths"]): Resolve {
  const known = new Map<number, HostObject>();
  const resolve: Resolve = (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const path = paths[id];
    if (path === undefined) throw new NotModelled(`object path ${id}`);
    const object = path.ObjectPathType === 6 ? kept.get(path.Name) : objectOf(model, path, resolve);
    known.set(id, object);
    return object;
  };
  return resolve;
}

function objectOf(model: WorkbookModel, path: ObjectPath, resolve: Resolve): HostObject {
  if (path.ObjectPathType === 1) return workbookObject(model);
  const parent = path.ParentObjectPathId === undefined ? undefined : resolve(path.ParentObjectPathId);
  if (parent === NULL_OBJECT) return NULL_OBJECT;
  if (parent === undefined) throw new NotModelled(`the path ${path.Name} of type ${path.ObjectPathType}`);
  if (path.ObjectPathType === 3)
    return asObject(callMethod(parent, path.Name, path.ArgumentInfo, resolve), path.Name);
  if (path.ObjectPathType === 4) return asObject(memberOf(parent, path.Name, "get").get?.(), path.Name);
  if (path.ObjectPathType === 5 && parent.item !== undefined)
    return parent.item(path.ArgumentInfo?.Arguments?.[0]);
  throw new NotModelled(`the path ${parent.type}.${path.Name} of type ${path.ObjectPathType}`);
}

function asObject(value: unknown, name: string): HostObject {
  if (!isHostObject(value)) throw new NotModelled(`${name} as an object`);
  return value;
}

function callMethod(
  object: HostObject,
  name: string,
  info: ArgumentInfo | undefined,
  resolve: Resolve,
): unknown {
  const args = (info?.Arguments ?? []).map((argument, index) => {
    const reference = info?.ReferencedObjectPathIds?.[index] ?? 0;
    return reference === 0 ? argument : resolve(reference);
  });
  return memberOf(object, name, "call").call?.(...(args as never[]));
}

/** undefined: nothing to answer. */
function runAction(resolve: Resolve, kept: KeptObjects, action: Action): unknown {
  const object = resolve(action.ObjectPathId);
  if (action.ActionType === 1) return instantiated(kept, object);
  if (action.ActionType === 5) return undefined;
  if (action.Name === "_KeepReference" || action.Name === REMOVE) {
    if (action.Name === REMOVE) kept.letGo(String(action.ArgumentInfo?.Arguments?.[0]));
    else kept.keep(object);
    return undefined;
  }
  if (object === NULL_OBJECT) {
    if (action.ActionType === 2) return null;
    throw new HostError("ItemNotFound");
  }
  if (action.ActionType === 2) return loaded(object, action.QueryInfo?.Select ?? []);
  if (action.ActionType === 3) {
    const value = callMethod(object, action.Name, action.ArgumentInfo, resolve);
    return isHostObject(value) ? undefined : value;
  }
  if (action.ActionType === 4) {
    memberOf(object, action.Name, "set").set?.(action.ArgumentInfo?.Arguments?.[0] as never);
    return undefined;
  }
  throw new NotModelled(`an action of type ${action.ActionType}`);
}

function instantiated(kept: KeptObjects, object: HostObject): unknown {
  if (object === NULL_OBJECT) return null;
  const reference = kept.idOf(object);
  return {
    ...(object.key === undefined ? {} : { _Id: object.key }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

/** "name", "protection/protected"; of a collection these are asked of every item. */
function loaded(object: HostObject, select: readonly string[]): object {
  if (object.items !== undefined) {
    return {
      _Items: object
        .items()
        .map((item) => ({ ...(item.key === undefined ? {} : { _Id: item.key }), ...loaded(item, select) })),
    };
  }
  const values: Record<string, unknown> = {};
  for (const path of select) {
    const [name = "", ...rest] = path.split("/");
    const wireName = name.charAt(0).toUpperCase() + name.slice(1);
    const value = memberOf(object, wireName, "get").get?.();
    values[wireName] = isHostObject(value)
      ? { ...(values[wireName] as object), ...loaded(value, [rest.join("/")]) }
      : value;
  }
  return values;
}
