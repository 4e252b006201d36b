/**
 * One JSON text for one value, whatever order its objects were built in, so that plan files can be compared and hashed.
 * Keys are in code-unit order and properties that are `undefined` are left out.
 *
 * @param indent Spaces per level; 0 gives one line.
 * @throws TypeError for what JSON has no word for (functions, `NaN`, `undefined` in an array, maps, dates, bigints):
 *   silently written as `null` or `{}` it would be lost.
 */
export function canonicalJson(value: unknown, indent: 0 | 2 = 0): string {
  const parts: string[] = [];
  write(value, indent, indent === 0 ? "" : "\n", "the value", parts);
  return parts.join("");
}

function write(value: unknown, indent: number, lineBreak: string, name: string, parts: string[]): void {
  if (Array.isArray(value)) {
    writeArray(value, indent, lineBreak, parts);
  } else if (typeof value === "object" && value !== null) {
    writeObject(value, indent, lineBreak, name, parts);
  } else {
    parts.push(scalar(value, name));
  }
}

function scalar(value: unknown, name: string): string {
  const isJson =
    value === null ||
    typeof value === "string" ||
    typeof value === "boolean" ||
    (typeof value === "number" && Number.isFinite(value));
  if (!isJson) {
    throw new TypeError(
      `${name} cannot be written as JSON: it is ${typeof value === "number" ? value : typeof value}.`,
    );
  }
  return JSON.stringify(value);
}

function writeArray(items: readonly unknown[], indent: number, lineBreak: string, parts: string[]): void {
  if (items.length === 0) {
    parts.push("[]");
    return;
  }
  const inner = lineBreak + " ".repeat(indent);
  for (const [index, item] of items.entries()) {
    parts.push(index === 0 ? "[" : ",", inner);
    write(item, indent, inner, `item ${index}`, parts);
  }
  parts.push(lineBreak, "]");
}

function writeObject(value: object, indent: number, lineBreak: string, name: string, parts: string[]): void {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) {
    throw new TypeError(`${name} cannot be written as JSON: it is no plain object.`);
  }
  const entries: (readonly [string, unknown])[] = Object.entries(value).filter(
    ([, item]) => item !== undefined,
  );
  if (entries.length === 0) {
    parts.push("{}");
    return;
  }
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  const inner = lineBreak + " ".repeat(indent);
  for (const [index, [key, item]] of entries.entries()) {
    parts.push(index === 0 ? "{" : ",", inner, JSON.stringify(key), indent === 0 ? ":" : ": ");
    write(item, indent, inner, key, parts);
  }
  parts.push(lineBreak, "}");
}
