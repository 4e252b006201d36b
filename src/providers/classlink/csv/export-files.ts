/** The only files that a roster is read from: none of them describes a person but `enrollments.csv`, which is only counted. */
export const rosterFileNames = [
  "manifest.csv",
  "orgs.csv",
  "academicSessions.csv",
  "classes.csv",
  "courses.csv",
  "enrollments.csv",
] as const;

/** Opened by `teachers-in-files.ts` alone, which takes from them the names of those who teach. */
export const peopleFileNames = ["users.csv", "roles.csv"] as const;

export type ExportFileName = (typeof peopleFileNames | typeof rosterFileNames)[number];

/** The files of one export, in a folder or in a zip. */
export interface ExportFiles {
  has(name: ExportFileName): boolean;
  /** Bytes of a file that is there; they end with an error where they are not what the zip says. */
  bytes(name: ExportFileName): Promise<AsyncIterable<Uint8Array>>;
  /** Milliseconds since 1970 at which a file that is there was written. */
  writtenAt(name: ExportFileName): number;
  /** Another text whenever a file has been written since. */
  readonly stamp: string;
  close(): void;
}

/** What a zip may hold: see `zip-rules.ts`. */
export interface ZipLimits {
  readonly entries: number;
  /** Of all entries together, unpacked. */
  readonly bytes: number;
  /** Unpacked bytes for each packed one, of entries above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

/** `ENOENT`, `EACCES`, …, or the message: never the path, which Node puts behind it. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  return error instanceof Error ? error.message : String(error);
}
