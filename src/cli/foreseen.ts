/** The one place that says what an error of the rooms below comes to. */
import { DistrictError, type DistrictErrorCode } from "../apply/district-error.ts";
import { FileError } from "../files/file-error.ts";
import { RepositoryError, type RepositoryErrorCode } from "../git/repository-error.ts";
import { GitHubError, type GitHubErrorCode } from "../github/github-error.ts";
import { ServiceError, type ServiceErrorCode } from "../http/service-error.ts";
import { CommandFailure } from "./command-failure.ts";
import { type ExitCode, exitCodes } from "./exit-code.ts";

/** An error that says in a person's words what failed and what to do next. Others nobody foresaw. */
export type Foreseen =
  | CommandFailure
  | DistrictError
  | FileError
  | GitHubError
  | RepositoryError
  | ServiceError;

const kinds = [CommandFailure, DistrictError, FileError, GitHubError, RepositoryError, ServiceError];

export const isForeseen = (error: unknown): error is Foreseen => kinds.some((kind) => error instanceof kind);

export function exitCodeOf(error: Foreseen): ExitCode {
  if (error instanceof CommandFailure) return error.exitCode;
  if (error instanceof FileError) return exitCodes.findings;
  if (error instanceof ServiceError) return codeOfService(error.code);
  if (error instanceof GitHubError) return codeOfGitHub(error.code);
  if (error instanceof RepositoryError) return codeOfGit(error.code);
  return codeOfDistrict(error.code, error.cause);
}

function codeOfDistrict(code: DistrictErrorCode, cause: unknown): ExitCode {
  switch (code) {
    case "held":
    case "incomplete-read":
    case "ledger-unreadable":
      return exitCodes.findings;
    case "not-noted":
      return isForeseen(cause) ? exitCodeOf(cause) : exitCodes.findings;
    case "journal-lost":
    case "partly-written":
      return exitCodes.partial;
    case "refused":
      return exitCodes.refused;
  }
}

function codeOfService(code: ServiceErrorCode): ExitCode {
  switch (code) {
    case "unreachable":
    case "timed-out":
    case "rate-limited":
    case "server-error":
      return exitCodes.unavailable;
    case "insecure-url":
      return exitCodes.usage;
    case "unauthorised":
    case "forbidden":
    case "not-found":
    case "rejected":
    case "redirected":
    case "not-json":
    case "malformed":
    case "too-large":
      return exitCodes.findings;
  }
}

function codeOfGitHub(code: GitHubErrorCode): ExitCode {
  switch (code) {
    case "unreachable":
    case "server-error":
    case "rate-limited":
      return exitCodes.unavailable;
    case "forbidden":
    case "locked":
    case "not-found":
    case "rejected":
    case "too-large":
    case "unauthorised":
      return exitCodes.findings;
  }
}

function codeOfGit(code: RepositoryErrorCode): ExitCode {
  switch (code) {
    case "failed":
    case "rewritten":
      return exitCodes.findings;
    case "moved":
      return exitCodes.stale;
    case "unreachable":
      return exitCodes.unavailable;
    case "malformed-ref":
    case "no-commit":
    case "no-git":
    case "no-remote":
    case "no-repository":
    case "not-fetched":
    case "refused":
      return exitCodes.usage;
  }
}
