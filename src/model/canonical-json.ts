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
 * It comes in pieces that follow each other, because a large plan as one text has to be copied whole again and again.
 *
 * @param levels of objects and lists that have a line for each entry
 */
export function linedJson(value: unknown, levels: number): readonly string[] {
  const lined = new LinedText();
  lined.add(value, levels, "the value");
  return lined.pieces();
}

/** Units of a piece, about: enough that what is done per piece does not count. */
const pieceLength = 65_536;

class LinedText {
  readonly #pieces: string[] = [];
  #piece = "";

  pieces(): readonly string[] {
    this.#end();
    return this.#pieces;
  }

  add(value: unknown, levels: number, name: string): void {
    if (levels === 0 || typeof value !== "object" || value === null)
      this.#put(JSON.stringify(inOrder(value, name)));
    else if (Array.isArray(value)) this.#addList(value, levels - 1);
    else this.#addObject(value, levels - 1, name);
  }

  #addList(items: readonly unknown[], levels: number): void {
    let before = "[\n";
    for (let index = 0; index < items.length; index += 1) {
      this.#put(before);
      this.add(items[index], levels, `item ${index}`);
      before = ",\n";
    }
    this.#put(items.length === 0 ? "[]" : "\n]");
  }

  #addObject(value: object, levels: number, name: string): void {
    let before = "{\n";
    for (const key of orderedKeys(plain(value, name))) {
      const item: unknown = Reflect.get(value, key);
      if (item === undefined) continue;
      this.#put(`${before}${JSON.stringify(key)}:`);
      this.add(item, levels, key);
      before = ",\n";
    }
    this.#put(before === "{\n" ? "{}" : "\n}");
  }

  #put(text: string): void {
    this.#piece += text;
    if (this.#piece.length > pieceLength) this.#end();
  }

  #end(): void {
    if (this.#piece !== "") this.#pieces.push(escapedJson(this.#piece));
    this.#piece = "";
  }
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
  const entries: [string, unknown][] = [];
  let isInOrder = areInOrder(keys);
  // Without a comparator keys are sorted by code unit.
  for (const key of isInOrder ? keys : keys.sort()) {
    const item: unknown = Reflect.get(value, key);
    const ordered = item === undefined ? undefined : inOrder(item, key);
    isInOrder &&= item !== undefined && ordered === item;
    if (item !== undefined) entries.push([key, ordered]);
  }
  return isInOrder ? value : Object.fromEntries(entries);
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
