import type { Change } from "../model/change.ts";
import { setOwn } from "../model/own-property.ts";

type JsonObject = Readonly<Record<string, unknown>>;

/** Changes that follow each other. Each is `common` with its own part merged in, object by object, as `*` of jq does. */
interface WrittenGroup {
  readonly common: JsonObject;
  readonly each: readonly JsonObject[];
}

/**
 * Changes in their order, with what those of one step, kind and place share written once: the school, the policy, the way
 * back, the file. That is two thirds of a large plan. Each group is made when it is asked for.
 */
export function* groupedChanges(changes: readonly Change[]): Generator<Change | WrittenGroup> {
  let run: [Change, ...Change[]] | undefined;
  let place = "";
  for (const change of changes) {
    const own = placeOf(change);
    if (run !== undefined && own === place) run.push(change);
    else {
      if (run !== undefined) yield groupOf(run);
      run = [change];
    }
    place = own;
  }
  if (run !== undefined) yield groupOf(run);
}

function placeOf(change: Change): string {
  const school = "classroom" in change ? change.classroom.school : "school" in change ? change.school : null;
  return JSON.stringify([change.kind, change.step, school]);
}

function groupOf([first, ...others]: readonly [Change, ...Change[]]): Change | WrittenGroup {
  if (others.length === 0) return first;
  const common = others.reduce<object>(shared, first);
  return { common: { ...common }, each: [first, ...others].map((change) => without(change, common)) };
}

/** What both say: `left` itself where `right` says all of it, as it does once a few of a large group have been looked at. */
function shared(left: object, right: object): object {
  const both: Record<string, unknown> = {};
  let isAll = true;
  for (const name of Object.keys(left)) {
    const value: unknown = Reflect.get(left, name);
    const other: unknown = Reflect.get(right, name);
    const areObjects = isObject(value) && isObject(other);
    const said = areObjects ? shared(value, other) : value;
    const isSaid = areObjects || isSame(value, other);
    if (isSaid) both[name] = said;
    isAll &&= isSaid && said === value;
  }
  return isAll ? left : both;
}

/** What is left of a change once it need not say what is common. */
function without(change: object, common: object): JsonObject {
  const rest: Record<string, unknown> = {};
  for (const name of Object.keys(change)) {
    const value: unknown = Reflect.get(change, name);
    if (!Object.hasOwn(common, name)) rest[name] = value;
    else if (isObject(value)) {
      const said: unknown = Reflect.get(common, name);
      const own = isObject(said) ? without(value, said) : {};
      if (Object.keys(own).length > 0) rest[name] = own;
    }
  }
  return rest;
}

const isSame = (left: unknown, right: unknown): boolean =>
  left === right ||
  (Array.isArray(left) &&
    Array.isArray(right) &&
    left.length === right.length &&
    left.every((item, index) => isSameItem(item, right[index])));

const isSameItem = (left: unknown, right: unknown): boolean =>
  left === right || (typeof left === "object" && JSON.stringify(left) === JSON.stringify(right));

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A change of a group, whole again. What is common stays one object in memory, too. */
export function merged(common: object, own: object): JsonObject {
  const whole: Record<string, unknown> = {};
  // `__proto__` is a name as any other here, for the schema to refuse.
  for (const name of Object.keys(common)) setOwn(whole, name, Reflect.get(common, name));
  for (const name of Object.keys(own)) {
    const value: unknown = Reflect.get(own, name);
    const said: unknown = Object.hasOwn(common, name) ? Reflect.get(common, name) : undefined;
    setOwn(whole, name, isObject(said) && isObject(value) ? merged(said, value) : value);
  }
  return whole;
}
