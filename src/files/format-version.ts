/** The format version of a file of Rollcall's where it is not `major`, so that this is said before anything else about it. */
export function newerVersionIn(file: unknown, major = 1): string | undefined {
  const version: unknown =
    typeof file === "object" && file !== null && "formatVersion" in file ? file.formatVersion : undefined;
  return typeof version === "string" && !version.startsWith(`${major}.`) ? version : undefined;
}
