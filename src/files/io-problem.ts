/** What the system says when a file cannot be read or written, as a clause for a person. */
export const codeOf = (error: unknown): unknown =>
  error instanceof Error && "code" in error ? error.code : undefined;

export const symbolicLink = "it is a symbolic link, which may lead anywhere";

/** What helps where writing failed for `error`, unless it is only room that is missing. */
export const whatHelps = (error: unknown, otherwise: string): string =>
  isWithoutRoom(error) ? "Make room there, or name a file in another place." : otherwise;

const isWithoutRoom = (error: unknown): boolean =>
  ["ENOSPC", "EDQUOT", "EFBIG"].some((code) => code === codeOf(error));

export function writeProblem(error: unknown): string {
  if (isWithoutRoom(error)) return "there is no room left for it";
  switch (codeOf(error)) {
    case "EACCES":
    case "EPERM":
      return "the permission to do so is missing";
    case "EROFS":
      return "the disk can only be read";
    case "ELOOP":
      return symbolicLink;
    default:
      return messageOf(error);
  }
}

export function readProblem(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOENT":
    case "ENOTDIR":
      return "there is no such file";
    case "EISDIR":
      return "it is a folder";
    case "EACCES":
    case "EPERM":
      return "reading it is not permitted";
    case "ELOOP":
      return "it is a link that leads back to itself";
    default:
      return messageOf(error);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
