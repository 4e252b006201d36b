export type RepositoryErrorCode =
  | "failed"
  | "malformed-ref"
  | "no-commit"
  | "no-git"
  | "no-repository"
  | "not-fetched";

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
