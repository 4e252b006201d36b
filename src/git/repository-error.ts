export type RepositoryErrorCode =
  | "failed"
  | "malformed-ref"
  /** What is to be written was changed by another since it was read. */
  | "moved"
  | "no-commit"
  | "no-git"
  | "no-remote"
  | "no-repository"
  | "not-fetched"
  /** By the server: a key, a token or a rule. */
  | "refused"
  /** History that was read is no longer part of the branch. */
  | "rewritten"
  | "unreachable";

interface RepositoryErrorDetails extends ErrorOptions {
  readonly code: RepositoryErrorCode;
  /** What to do next, in whole sentences. */
  readonly hint: string;
}

/** What git could not do, in a person's words. */
export class RepositoryError extends Error {
  override readonly name = "RepositoryError";
  readonly code: RepositoryErrorCode;
  readonly hint: string;

  constructor(message: string, { code, hint, ...options }: RepositoryErrorDetails) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
