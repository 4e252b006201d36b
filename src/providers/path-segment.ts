/**
 * An id as one segment of a path.
 * @returns `undefined` for ids that no path can hold: `.` and `..` are steps however they are encoded
 */
export function pathSegment(id: string): string | undefined {
  if (id === "" || id === "." || id === ".." || !id.isWellFormed()) return undefined;
  return encodeURIComponent(id);
}
