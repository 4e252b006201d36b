/**
 * An id as one segment of a path.
 * @returns `undefined` for ids that no path can hold: `.` and `..` are steps however they are encoded
 */
export function pathSegment(id: string): string | undefined {
  if (id === "" || id === "." || id === ".." || !id.isWellFormed()) return undefined;
  return encodeURIComponent(id);
}

/**
 * Whether a text can stand in a URL as one segment of its path, just as it is. ClassLink's application ids arrive
 * percent-escaped and must stay so: escaping them again (`%2F` → `%252F`) names nothing. A text that would leave the
 * segment (a slash, a step such as `..`, a query) would carry credentials to another path.
 */
export function isVerbatimSegment(text: string): boolean {
  if (!/^(?:[\w.~!$&'()*+,;=:@-]|%[0-9a-f]{2})+$/i.test(text)) return false;
  return !/^(?:\.|%2e){1,2}$/i.test(text);
}
