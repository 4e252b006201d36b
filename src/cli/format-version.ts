/** The format version of a file of Rollcall's where it is not 1, so that this is said before anything else about it. */
export function newerVersionIn(file: unknown): string | undefined {
  const version: unknown =
    typeof file === "object" && file !== null && "formatVersion" in file ? file.formatVersion : undefined;
  return typeof version === "string" && !version.startsWith("1.") ? version : undefined;
}
