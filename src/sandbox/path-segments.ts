/** The segments of a path that begins with a slash, or `undefined` where one is not well percent-encoded. */
export function pathSegments(path: string): readonly string[] | undefined {
  try {
    return path.split("/").slice(1).map(decodeURIComponent);
  } catch {
    return undefined;
  }
}
