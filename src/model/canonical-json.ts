import { escapedJson } from "./escaped-json.ts";

/**
 * One JSON text for one value, whatever order its objects were built in, so that plan files can be compared and hashed.
 * Keys are in code-unit order, after keys that are whole numbers, which JavaScript keeps first and ascending. Properties
 * that are `undefined` are left out.
 *
 * The value is copied in order and written by the engine: writing it here, piece by piece, takes five times as long.
 *
 * @param indent Spaces per level; 0 gives one line.
 * @throws TypeError for what JSON has no word for (functions, `NaN`, `undefined` in an array, maps, dates, bigints):
 *   silently written as `null` or `{}` it would be lost.
 */
export function canonicalJson(value: unknown, indent: 0 | 2 = 0): string {
  return JSON.stringify(inOrder(value, "the value"), undefined, indent);
}

/** Canonical JSON to be read by people too, in a terminal or an editor: the same value, with what is not seen escaped. */
export const visibleJson = (value: unknown, indent: 0 | 2 = 0): string =>
  escapedJson(canonicalJson(value, indent));

/**
 * Visible JSON that breaks its lines in the outer levels only: as few bytes as on one line, and a person, `grep` and `diff`
 * still see one item beside another.
 *
 * @param levels of objects and lists that have a line for each entry
 */
export const linedJson = (value: unknown, levels: number): string =>
  escapedJson(lined(inOrder(value, "the value"), levels));

function lined(value: unknown, levels: number): string {
  if (levels === 0 || typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value))
    return value.length === 0 ? "[]" : `[\n${value.map((item) => lined(item, levels - 1)).join(",\n")}\n]`;
  const entries = Object.entries(value).map(
    ([name, item]) => `${JSON.stringify(name)}:${lined(item, levels - 1)}`,
  );
  return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n}`;
}

/** @param name says in an error where the value stands. */
function inOrder(value: unknown, name: string): unknown {
  if (typeof value === "string" || typeof value === "boolean" || value === null) {
    return value;
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return value;
  }
  if (Array.isArray(value)) {
    return Array.from(value, (item: unknown, index) => inOrder(item, `item ${index}`));
  }
  if (typeof value === "object") {
    return objectInOrder(value, name);
  }
  throw new TypeError(
    `${name} cannot be written as JSON: it is ${typeof value === "number" ? value : typeof value}.`,
  );
}

function objectInOrder(value: object, name: string): unknown {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${name} cannot be written as JSON: it is no plain object.`);
  }
  const entries: [string, unknown][] = [];
  // Without a comparator keys are sorted by code unit.
  for (const key of Object.keys(value).sort()) {
    const item: unknown = Reflect.get(value, key);
    if (item !== undefined) {
      entries.push([key, inOrder(item, key)]);
    }
  }
  return Object.fromEntries(entries);
}
