/**
 * One JSON text for one value, whatever order its objects were built in, so that plan files can be compared and hashed.
 * Keys are in code-unit order and properties that are `undefined` are left out.
 *
 * @param indent Spaces per level; 0 gives one line.
 * @throws TypeError for what JSON has no word for (functions, `NaN`, `undefined` in an array, maps, dates, bigints):
 *   silently written as `null` or `{}` it would be lost.
 */
export function canonicalJson(value: unknown, indent: 0 | 2 = 0): string {
  return write(value, "the value", indent === 0 ? compact : indented, indent === 0 ? "" : "\n");
}

interface Layout {
  readonly indent: string;
  readonly colon: string;
}

const compact: Layout = { indent: "", colon: ":" };
const indented: Layout = { indent: "  ", colon: ": " };

/** @param name says in an error where the value stands. */
function write(value: unknown, name: string, layout: Layout, lineBreak: string): string {
  if (typeof value === "string") {
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) {
    return writeArray(value, layout, lineBreak);
  }
  if (typeof value === "object" && value !== null) {
    return writeObject(value, name, layout, lineBreak);
  }
  if (value === null || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
    return JSON.stringify(value);
  }
  throw new TypeError(
    `${name} cannot be written as JSON: it is ${typeof value === "number" ? value : typeof value}.`,
  );
}

function writeArray(items: readonly unknown[], layout: Layout, lineBreak: string): string {
  if (items.length === 0) {
    return "[]";
  }
  const inner = lineBreak + layout.indent;
  const written = Array.from(items, (item, index) => write(item, `item ${index}`, layout, inner));
  return `[${inner}${written.join(`,${inner}`)}${lineBreak}]`;
}

function writeObject(value: object, name: string, layout: Layout, lineBreak: string): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${name} cannot be written as JSON: it is no plain object.`);
  }
  const inner = lineBreak + layout.indent;
  let text = "";
  // Without a comparator keys are sorted by code unit.
  for (const key of Object.keys(value).sort()) {
    const item: unknown = Reflect.get(value, key);
    if (item !== undefined) {
      text += `${text === "" ? "" : ","}${inner}${JSON.stringify(key)}${layout.colon}${write(item, key, layout, inner)}`;
    }
  }
  return text === "" ? "{}" : `{${text}${lineBreak}}`;
}
