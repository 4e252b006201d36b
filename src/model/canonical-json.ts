import { escapedJson } from "./escaped-json.ts";
import { setOwn } from "./own-property.ts";

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
 * It comes in pieces that follow each other, each made when it is asked for, and a list may be anything that gives its items
 * one by one: of a large plan neither the whole text nor the whole of what is written is ever held at once.
 *
 * @param levels of objects and lists that have a line for each entry
 */
export function* linedJson(value: unknown, levels: number): Generator<string> {
  let piece = "";
  for (const token of linedTokens(value, levels, "the value")) {
    piece += token;
    if (piece.length <= pieceLength) continue;
    yield escapedJson(piece);
    piece = "";
  }
  yield escapedJson(piece);
}

/** Units of a piece, about: enough that what is done per piece does not count. */
const pieceLength = 16_384;

function linedTokens(value: unknown, levels: number, name: string): Iterable<string> {
  if (levels > 0 && isList(value)) return linedList(value, levels - 1);
  if (levels > 0 && typeof value === "object" && value !== null) return linedObject(value, levels - 1, name);
  return [JSON.stringify(inOrder(value, name))];
}

/** A list, or a generator: maps and sets have an iterator too, and JSON has no word for them. */
const isList = (value: unknown): value is Iterable<unknown> =>
  Array.isArray(value) ||
  (typeof value === "object" && value !== null && Symbol.iterator in value && "next" in value);

function* linedList(items: Iterable<unknown>, levels: number): Generator<string> {
  let index = 0;
  for (const item of items) {
    yield index === 0 ? "[\n" : ",\n";
    yield* linedTokens(item, levels, `item ${index}`);
    index += 1;
  }
  yield index === 0 ? "[]" : "\n]";
}

function* linedObject(value: object, levels: number, name: string): Generator<string> {
  let before = "{\n";
  for (const key of orderedKeys(plain(value, name))) {
    const item: unknown = Reflect.get(value, key);
    if (item === undefined) continue;
    yield `${before}${JSON.stringify(key)}:`;
    yield* linedTokens(item, levels, key);
    before = ",\n";
  }
  yield before === "{\n" ? "{}" : "\n}";
}

/**
 * The value itself where it is in order already, as what was read from such a text is: then nothing is copied.
 *
 * @param name says in an error where the value stands.
 */
function inOrder(value: unknown, name: string): unknown {
  if (typeof value === "string" || typeof value === "boolean" || value === null) {
    return value;
  }
  if (typeof value === "number" && Number.isFinite(value)) {
    return value;
  }
  if (Array.isArray(value)) {
    return listInOrder(value);
  }
  if (typeof value === "object") {
    return objectInOrder(plain(value, name));
  }
  throw new TypeError(
    `${name} cannot be written as JSON: it is ${typeof value === "number" ? value : typeof value}.`,
  );
}

function listInOrder(items: readonly unknown[]): readonly unknown[] {
  let copied: unknown[] | undefined;
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index];
    const ordered = inOrder(item, `item ${index}`);
    if (copied === undefined && ordered !== item) copied = items.slice(0, index);
    copied?.push(ordered);
  }
  return copied ?? items;
}

function objectInOrder(value: object): object {
  const keys = Object.keys(value);
  const copy: Record<string, unknown> = {};
  let isInOrder = areInOrder(keys);
  // Without a comparator keys are sorted by code unit.
  for (const key of isInOrder ? keys : keys.sort()) {
    const item: unknown = Reflect.get(value, key);
    const ordered = item === undefined ? undefined : inOrder(item, key);
    isInOrder &&= item !== undefined && ordered === item;
    if (item !== undefined) setOwn(copy, key, ordered);
  }
  return isInOrder ? value : copy;
}

function plain(value: object, name: string): object {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === Object.prototype || prototype === null) return value;
  throw new TypeError(`${name} cannot be written as JSON: it is no plain object.`);
}

/** As an object in order has them: whole numbers first, ascending, and then by code unit. */
function orderedKeys(value: object): readonly string[] {
  const keys = Object.keys(value);
  return areInOrder(keys) ? keys : Object.keys(Object.fromEntries(keys.sort().map((key) => [key, true])));
}

function areInOrder(keys: readonly string[]): boolean {
  for (let index = 1; index < keys.length; index += 1)
    if ((keys[index - 1] ?? "") > (keys[index] ?? "")) return false;
  return true;
}
