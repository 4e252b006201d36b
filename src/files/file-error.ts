/** What is the matter with a file: each fault has its own message, and a caller that goes on regardless can tell them apart. */
export type FileFault = "invalid" | "missing" | "not-json" | "other-version" | "unreadable" | "unwritable";

interface FileProblem extends ErrorOptions {
  readonly fault: FileFault;
  /** As a clause, without the file's name. */
  readonly reason: string;
  /** What to do next, in whole sentences. */
  readonly hint: string;
}

/** A file that cannot be read, believed or written, in a person's words. What it means for the command is the command's to say. */
export class FileError extends Error {
  override readonly name = "FileError";
  readonly fault: FileFault;
  readonly reason: string;
  readonly hint: string;

  constructor(message: string, { fault, reason, hint, ...options }: FileProblem) {
    super(message, options);
    this.fault = fault;
    this.reason = reason;
    this.hint = hint;
  }
}
